import type { Steps } from './steps.ts';

const RUN = 2048;

/** The same texts in the order of their code units, sorted in steps (a merge sort over short runs). */
export function* sorted(texts: readonly string[]): Steps<string[]> {
  let runs: string[][] = [];
  for (let at = 0; at < texts.length; at += RUN) {
    runs.push(texts.slice(at, at + RUN).sort());
    yield;
  }
  while (runs.length > 1) {
    const merged: string[][] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? []));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge(left: readonly string[], right: readonly string[]): Steps<string[]> {
  const merged: string[] = [];
  let from = 0;
  for (const [at, text] of left.entries()) {
    while (from < right.length && (right[from] as string) < text) merged.push(right[from++] as string);
    merged.push(text);
    if (at % RUN === 0) yield;
  }
  for (; from < right.length; from++) merged.push(right[from] as string);
  return merged;
}

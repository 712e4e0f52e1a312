import type { ArticleProblem } from '../index/types.ts';

/** @returns picks from all that is left out now what was not left out, or for another reason, the last time it was called */
export function createNewProblems(): (problems: readonly ArticleProblem[]) => readonly ArticleProblem[] {
  let known: ReadonlySet<string> = new Set();
  return (problems) => {
    const fresh = problems.filter((problem) => !known.has(keyOf(problem)));
    known = new Set(problems.map(keyOf));
    return fresh;
  };
}

function keyOf({ file, line, reason }: ArticleProblem): string {
  return JSON.stringify([file, line, reason]);
}

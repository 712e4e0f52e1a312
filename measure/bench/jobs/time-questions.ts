import type { Questions } from './job.ts';

/** Asks one after the other, each once: nothing is remembered of the same question. */
export async function timeQuestions(
  { commands, free }: Questions,
  ask: (question: string) => unknown,
  now: () => number,
): Promise<{ commandMs: number[]; freeMs: number[] }> {
  return { commandMs: await timeEach(commands, ask, now), freeMs: await timeEach(free, ask, now) };
}

async function timeEach(
  questions: readonly string[],
  ask: (question: string) => unknown,
  now: () => number,
): Promise<number[]> {
  const times: number[] = [];
  for (const question of questions) {
    const startedAt = now();
    await ask(question);
    times.push(now() - startedAt);
  }
  return times;
}

/** What an engine without commands is asked instead. */
export function withoutCommand(question: string): string {
  return question.replace(/^\/\S+\s*/, '');
}

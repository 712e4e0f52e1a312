/** The bot, from an empty folder of its own or from what it kept there. */
import { createNow } from './clock.ts';
import type { EngineReport, JobInput } from './job.ts';
import { readMemory } from './memory.ts';
import { openForBench } from './open-bot.ts';
import { timeQuestions } from './time-questions.ts';

export async function measureOurs(input: JobInput): Promise<EngineReport> {
  const now = createNow(input.clock);
  const startedAt = now();
  const { ask, annotated, end } = await openForBench(input);
  await ask(input.questions.commands[0] ?? '');
  const firstAnswerMs = now() - startedAt;
  const times = await timeQuestions(input.questions, ask, now);
  const memory = readMemory();
  await annotated();
  await end();
  return { addMs: null, firstAnswerMs, ...times, memory, texts: null };
}

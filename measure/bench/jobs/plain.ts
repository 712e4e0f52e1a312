/** MiniSearch as it comes, over whole articles. */
import MiniSearch from 'minisearch';
import { createNow } from './clock.ts';
import type { EngineReport, JobInput } from './job.ts';
import { heapBytes, readMemory } from './memory.ts';
import { readSearchRecords, type SearchRecord } from './records.ts';
import { timeQuestions, withoutCommand } from './time-questions.ts';

export async function measurePlain({ recordsPath, questions, clock }: JobInput): Promise<EngineReport> {
  const now = createNow(clock);
  const emptyHeap = heapBytes();
  const startedAt = now();
  const articles = await readSearchRecords(recordsPath);
  const readMs = now() - startedAt;
  const texts = heapBytes() - emptyHeap;
  const engine = new MiniSearch<SearchRecord>({ fields: ['title', 'text'] });
  const addedAt = now();
  engine.addAll(articles);
  const addMs = now() - addedAt;
  const ask = (question: string) => engine.search(withoutCommand(question)).slice(0, 10);
  ask(questions.commands[0] ?? '');
  const firstAnswerMs = readMs + now() - addedAt;
  const times = await timeQuestions(questions, ask, now);
  const memory = readMemory();
  // Whoever shows what was found holds the texts; without this they would have been rubbish.
  if (articles.length !== engine.documentCount) throw new Error('Not every article was indexed.');
  return { addMs, firstAnswerMs, ...times, memory, texts };
}

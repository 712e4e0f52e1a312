/** MiniSearch over passages: windows of five sentences at a stride of two, stemmed, the title with a weight of 1.5. */
import MiniSearch from 'minisearch';
import { splitSentences } from '../../../index/language/sentences.ts';
import { termOf } from '../../../index/language/terms.ts';
import { wordTexts } from '../../../index/language/words.ts';
import { cutWindows } from '../../../index/passages/windows.ts';
import { createNow } from './clock.ts';
import type { EngineReport, JobInput } from './job.ts';
import { heapBytes, readMemory } from './memory.ts';
import { readSearchRecords, type SearchRecord } from './records.ts';
import { timeQuestions, withoutCommand } from './time-questions.ts';

const TITLE_BOOST = 1.5;

export async function measurePassages({ recordsPath, questions, clock }: JobInput): Promise<EngineReport> {
  const now = createNow(clock);
  const emptyHeap = heapBytes();
  const startedAt = now();
  const articles = await readSearchRecords(recordsPath);
  const readMs = now() - startedAt;
  const texts = heapBytes() - emptyHeap;
  const engine = new MiniSearch({
    fields: ['title', 'text'],
    tokenize: wordTexts,
    processTerm: termOf,
    searchOptions: { boost: { title: TITLE_BOOST } },
  });
  const addedAt = now();
  for (const article of articles) engine.addAll(passagesOf(article));
  const addMs = now() - addedAt;
  const ask = (question: string) => engine.search(withoutCommand(question)).slice(0, 10);
  ask(questions.commands[0] ?? '');
  const firstAnswerMs = readMs + now() - addedAt;
  const times = await timeQuestions(questions, ask, now);
  const memory = readMemory();
  if (articles.length > engine.documentCount) throw new Error('Not every article was indexed.');
  return { addMs, firstAnswerMs, ...times, memory, texts };
}

function passagesOf({ id, title, text }: SearchRecord) {
  const sentences = splitSentences(text).map((span) => ({ ...span, role: 'story' as const, terms: [] }));
  return cutWindows(sentences).map(({ first, last }) => ({
    id: `${id}#${first}`,
    title,
    text: text.slice(sentences[first]?.start, sentences[last]?.end),
  }));
}

import type { Archive } from '../index/archive.ts';
import type { GoldQuestion } from './records.ts';
import { openCorpus, type Result, runSet } from './run-set.ts';
import type { QuestionSet } from './sets.ts';

/** A set with its open archive and what its questions found there. */
export interface RunSet extends QuestionSet {
  readonly archive: Archive;
  readonly results: readonly Result<GoldQuestion>[];
}

const LIMIT = 10;

/** Asks over the whole corpus, also where a question was written for one article. */
export async function runOverAll(set: QuestionSet): Promise<RunSet> {
  const archive = await openCorpus(set.corpusPath);
  const questions = set.questions.map(({ in: _article, ...question }) => ({ ...question, limit: LIMIT }));
  return { ...set, archive, results: await runSet(archive, questions) };
}

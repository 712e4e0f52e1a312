import type { Archive } from '../index/archive.ts';
import { CorpusError } from '../index/errors.ts';
import type { ArticleProblem } from '../index/types.ts';
import { type GoldQuestion, unusable } from './records.ts';
import { openCorpus, type Result, runSet } from './run-set.ts';
import type { QuestionSet } from './sets.ts';

/** A set with its open archive. */
export interface OpenSet extends QuestionSet {
  readonly archive: Archive;
}

/** A set and what its questions found. */
export interface RunSet extends OpenSet {
  readonly results: readonly Result<GoldQuestion>[];
}

const LIMIT = 10;
/** So many problems of a corpus are named; whoever mends them sees the others. */
const PROBLEMS = 5;

/** Figures over a part of a corpus would be taken for figures over all of it: one that has a problem is not opened. */
export async function openSet(set: QuestionSet): Promise<OpenSet> {
  const archive = await openWhole(set.corpusPath);
  return { ...set, archive };
}

/** Asks over the whole corpus, also where a question was written for one article. */
export async function runOverAll(set: OpenSet): Promise<RunSet> {
  const questions = set.questions.map(({ in: _article, ...question }) => ({ ...question, limit: LIMIT }));
  return { ...set, results: await runSet(set.archive, questions) };
}

async function openWhole(path: string): Promise<Archive> {
  try {
    const archive = await openCorpus(path);
    if (archive.overview.problems.length > 0) throw unusable(tell(path, archive.overview.problems));
    return archive;
  } catch (error) {
    if (error instanceof CorpusError) throw unusable(tell(path, error.problems, error.message));
    throw error;
  }
}

function tell(path: string, problems: readonly ArticleProblem[], message = 'cannot be read whole.'): string {
  const named = problems
    .slice(0, PROBLEMS)
    .map(({ file, line, reason }) => `${line === null ? file : `${file}:${line}`}: ${reason}`);
  return [`${path}: ${message}`, ...named].join('\n');
}

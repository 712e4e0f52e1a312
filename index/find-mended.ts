/** A question → what it finds, read otherwise where that serves better. */
import { type FindOptions, type Found, findAnswers } from './answers/find-answers.ts';
import { findInOrderOfPrint } from './answers/in-order-of-print.ts';
import type { Library } from './answers/library.ts';
import { missesOf, withoutChangedWords } from './answers/pasted-sentence.ts';
import type { Question } from './findings.ts';
import type { QuestionContext } from './questions/parse-question.ts';
import { mendSpelling } from './questions/spelling.ts';

/** A question as it was read, with what it found. */
export interface Reading {
  readonly question: Question;
  readonly found: Found;
}

/**
 * What a question finds, or what it finds read otherwise where that serves better: with its names mended, or a pasted
 * sentence without the word that was changed in it.
 */
export async function findMended(
  library: Library,
  question: Question,
  context: QuestionContext,
  options: FindOptions,
): Promise<Reading> {
  const found = await find(library, question, options);
  const mended = await findSpelt(library, { question, found }, context, options);
  return (await findUnchanged(library, mended, options)) ?? mended;
}

async function findSpelt(
  library: Library,
  reading: Reading,
  context: QuestionContext,
  options: FindOptions,
): Promise<Reading> {
  const mended = mendSpelling(reading.question, reading.found.unknown, context);
  if (mended === null) return reading;
  const found = await find(library, mended, options);
  return isBetter(found, reading.found) ? { question: mended, found } : reading;
}

/** The passage of which a pasted sentence is a copy but for a word or two; null where there is none. */
async function findUnchanged(
  library: Library,
  { question, found }: Reading,
  options: FindOptions,
): Promise<Reading | null> {
  const without = found.outcome === 'answered' ? null : withoutChangedWords(question, found.passages);
  if (without === null) return null;
  const again = await findAnswers(library, without, options);
  const [first] = again.passages;
  if (again.outcome !== 'answered' || first === undefined || missesOf(first, without).length > 0) return null;
  return { question: without, found: again };
}

function find(library: Library, question: Question, options: FindOptions): Promise<Found> {
  const { order } = question;
  return order === null
    ? findAnswers(library, question, options)
    : findInOrderOfPrint(library, question, order, options);
}

/** Another reading is of use only where it answers, and of two that answer only where it is surer. */
function isBetter(found: Found, before: Found): boolean {
  if (found.outcome !== 'answered') return false;
  return before.outcome !== 'answered' || confidenceIn(found) > confidenceIn(before);
}

function confidenceIn({ passages }: Found): number {
  return Math.max(0, ...passages.map(({ confidence }) => confidence));
}

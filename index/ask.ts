/** A question in words → what was found: reads it, searches, and searches again where a name was misspelt. */
import { differencesAmong } from './answers/accounts/differences-among.ts';
import { type FindOptions, type Found, findAnswers } from './answers/find-answers.ts';
import type { Library } from './answers/library.ts';
import { nameSpeakers } from './answers/said/name-speakers.ts';
import { withQuotesFirst } from './answers/said/quotes-first.ts';
import type { Findings, Question, QuestionKind } from './findings.ts';
import type { KnownNames } from './names/known-names.ts';
import { cleanText } from './questions/clean-text.ts';
import type { WrittenFilters } from './questions/filters.ts';
import { parseQuestion, type QuestionContext } from './questions/parse-question.ts';
import { asksForSpeaker } from './questions/said-question.ts';
import type { SourceNames } from './questions/source-names.ts';
import { mendSpelling } from './questions/spelling.ts';
import type { IsoDate } from './types.ts';

export interface AskOptions {
  /** The kind that a command asks for; null: the words tell it. */
  readonly kind: QuestionKind | null;
  readonly filters: WrittenFilters;
  readonly today: IsoDate;
  /** The day on which the question counts as asked, which lets fresh articles rank higher; null: no day matters. */
  readonly asOf: IsoDate | null;
  /** The question before, which a follow-up builds on. */
  readonly previous: Question | null;
  /** How many answers are wanted; brought into 1 to 100. */
  readonly limit: number;
}

/** What a question is asked of. */
export interface Holdings {
  readonly library: Library;
  readonly names: KnownNames;
  readonly sources: SourceNames;
  /** The last day of print; null where no article is dated. */
  readonly lastPrinted: IsoDate | null;
}

const MAX_LIMIT = 100;
const MAX_NEAREST = 3;

/** @throws QuestionError where the question cannot be read */
export async function askLibrary(
  { library, names, sources, lastPrinted }: Holdings,
  text: string,
  { kind, filters, today, asOf, previous, limit: wanted }: AskOptions,
): Promise<Findings> {
  const limit = clampLimit(wanted);
  const context = { names, sources, lastPrinted, today, previous, kind, filters };
  const question = parseQuestion(cleanText(text), context);
  const { question: answered, found } = await findMended(library, question, context, { limit, asOf });
  const findings = await withSpeakers(library, toFindings(answered, found, names), limit);
  return { ...findings, differences: differencesAmong(library, findings.question, findings.answers) };
}

/** Where quotes or a speaker are asked for, the answers that have them come first. */
function withSpeakers(library: Library, findings: Findings, limit: number): Promise<Findings> | Findings {
  const { question, answers } = findings;
  if (question.said !== null) return withQuotesFirst(library, findings, limit);
  return asksForSpeaker(question.text)
    ? { ...findings, answers: nameSpeakers(library, question, answers) }
    : findings;
}

/** How many are wanted, brought into 1 to 100. */
export function clampLimit(wanted: number): number {
  return Math.min(Math.max(Math.trunc(wanted) || 1, 1), MAX_LIMIT);
}

/** What a question finds, and where it finds no answer what it finds with its names mended. */
export async function findMended(
  library: Library,
  question: Question,
  context: QuestionContext,
  options: FindOptions,
): Promise<{ readonly question: Question; readonly found: Found }> {
  const found = await findAnswers(library, question, options);
  const mended = found.outcome === 'answered' ? null : mendSpelling(question, found.unknown, context);
  const again = mended && (await findAnswers(library, mended, options));
  // Another reading is of use only where it leads to an answer.
  return mended && again?.outcome === 'answered' ? { question: mended, found: again } : { question, found };
}

export function toFindings(
  question: Question,
  { outcome, passages, missing }: Found,
  names: KnownNames,
): Findings {
  const isAnswered = outcome === 'answered';
  const unknown = missing.filter(({ isKnown }) => !isKnown);
  return {
    question,
    outcome,
    answers: isAnswered ? passages : [],
    closest: isAnswered ? [] : passages,
    missing,
    differences: [],
    nearest: [...new Set(unknown.flatMap(({ word }) => names.nearest(word, MAX_NEAREST)))].slice(
      0,
      MAX_NEAREST,
    ),
  };
}

/** A question in words → what was found: reads it, searches, and searches again where a name was misspelt. */
import { differencesAmong } from './answers/accounts/differences-among.ts';
import { denialsFirst } from './answers/denials-first.ts';
import type { FindOptions, Found } from './answers/find-answers.ts';
import type { Library } from './answers/library.ts';
import { nameSpeakers } from './answers/said/name-speakers.ts';
import { withQuotesFirst } from './answers/said/quotes-first.ts';
import { settlingFirst } from './answers/settling-first.ts';
import { askSeveral } from './ask-several.ts';
import { findMended } from './find-mended.ts';
import type { Answer, Findings, MissingWord, Question, QuestionKind } from './findings.ts';
import type { KnownNames } from './names/known-names.ts';
import { cleanText } from './questions/clean-text.ts';
import { couldBeName } from './questions/could-be-name.ts';
import { takeFilters, type WrittenFilters } from './questions/filters.ts';
import { parseQuestion, type QuestionContext } from './questions/parse-question.ts';
import { asksForSpeaker } from './questions/said-question.ts';
import type { SourceNames } from './questions/source-names.ts';
import { splitQuestions } from './questions/split-questions.ts';
import { unwrap } from './questions/unwrap.ts';
import { asksOfWhatWasNot } from './questions/yes-or-no.ts';
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

/**
 * Several questions in one text are asked one after the other.
 *
 * @throws QuestionError where the question cannot be read
 */
export async function askLibrary(
  holdings: Holdings,
  text: string,
  { kind, filters, today, asOf, previous, limit: wanted }: AskOptions,
): Promise<Findings> {
  const { names, sources, lastPrinted } = holdings;
  const options = { limit: clampLimit(wanted), asOf };
  const context = { names, sources, lastPrinted, today, previous, kind, filters };
  const whole = cleanText(text);
  if (kind === null) {
    const taken = takeFilters(whole, context);
    const all = { ...context, filters: { ...filters, ...taken.filters } };
    const asked = unwrap(taken.text, (word) => names.find(word) !== null);
    const parts = splitQuestions(asked);
    const askPart = (part: string, before: Question | null) =>
      askOne(holdings, part, { ...all, previous: before }, options);
    const several =
      parts.length < 2 ? null : await askSeveral(asked, parts, previous, options.limit, askPart);
    if (several !== null) return several;
  }
  return askOne(holdings, whole, context, options);
}

async function askOne(
  { library, names }: Holdings,
  text: string,
  context: QuestionContext,
  options: FindOptions,
): Promise<Findings> {
  const asked = parseQuestion(text, context);
  const { question, found } = await findMended(library, asked, context, options);
  const findings = await withSpeakers(library, toFindings(question, found, names), options.limit);
  const { answers } = findings;
  const told = question.order === null ? inTellingOrder(question, answers) : answers;
  return { ...findings, answers: told, differences: differencesAmong(library, question, told) };
}

/** What was not is best told by what denies it, and yes or no by what settles it. */
function inTellingOrder(question: Question, answers: readonly Answer[]): readonly Answer[] {
  if (asksOfWhatWasNot(question.text)) return denialsFirst(answers);
  return question.isYesOrNo ? settlingFirst(answers, question) : answers;
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
    parts: [],
    nearest: nearestOf(unknown, question, names),
  };
}

/** The known names that are spelt like those of the unknown words that could be names. */
function nearestOf(unknown: readonly MissingWord[], question: Question, names: KnownNames): string[] {
  const near = unknown
    .filter(({ word }) => couldBeName(word, question))
    .flatMap(({ word }) => names.nearest(word, MAX_NEAREST));
  return [...new Set(near)].slice(0, MAX_NEAREST);
}

import { QuestionError } from '../errors.ts';
import type { Filters, Question, QuestionKind } from '../findings.ts';
import { termsOf } from '../language/terms.ts';
import type { KnownNames } from '../names/known-names.ts';
import type { IsoDate } from '../types.ts';
import { askedPeriod, relativeDaysIn } from './asked-period.ts';
import { readFilters, takeFilters, type WrittenFilters } from './filters.ts';
import { type CompletedQuestion, completeQuestion, subjectOf } from './follow-up.ts';
import { kindOf } from './kind.ts';
import { readPasted } from './pasted-text.ts';
import { readPrintOrder } from './print-order.ts';
import { findQuestionNames } from './question-names.ts';
import { termsOfQuestion } from './question-terms.ts';
import { readSaidQuestion } from './said-question.ts';
import type { SourceNames } from './source-names.ts';
import { readSpokenFilters } from './spoken-filters.ts';
import { addSubstitutes } from './substitutes.ts';
import { isCourtesy, unwrap } from './unwrap.ts';
import { asksYesOrNo } from './yes-or-no.ts';

/** By itself it asks of the whole archive, whatever was asked before. */
const WHATS_NEW = /^(?:what[’']?s|what is|what has been) new[\s?.!]*$/i;

/** What a question is read against. */
export interface QuestionContext {
  readonly names: KnownNames;
  readonly sources: SourceNames;
  readonly today: IsoDate;
  /** The last day of print of the archive; null where no article is dated. */
  readonly lastPrinted: IsoDate | null;
  /** The question before, which a follow-up builds on. */
  readonly previous: Question | null;
  /** The kind that a command asks for; null: the words tell it. */
  readonly kind: QuestionKind | null;
  /** Filters given beside the question; those in its words count before them. */
  readonly filters: WrittenFilters;
}

/**
 * @param asked - as `cleanText` leaves it
 * @throws QuestionError where there is nothing to look up, or a filter cannot be read
 */
export function parseQuestion(asked: string, context: QuestionContext): Question {
  const taken = takeFilters(asked, context);
  const written = readFilters({ ...context.filters, ...taken.filters }, context);
  if (context.kind === null && isCourtesy(taken.text) && context.names.find(taken.text) === null) {
    throw nothingAsked(context);
  }
  const isName = (word: string) => context.names.find(word) !== null;
  const pasted = readPasted(unwrap(taken.text, isName), context.sources);
  const { text, isFollowUp, kind: keptKind } = complete(pasted.text, context);
  const { order, topic, isOfPrint } = readPrintOrder(text);
  const spoken = readSpokenFilters(topic, context.sources, latestOf(context));
  const isStatement = context.kind === null && pasted.isStatement;
  const isSentence = isStatement && pasted.isSentence;
  const relative = relativeDaysIn(topic);
  const terms = termsOfQuestion(topic, [
    ...spoken.words,
    ...relative,
    ...attributionIn(topic),
    pasted.cutWord ?? '',
  ]);
  const period = askedPeriod(spoken, terms, isSentence);
  const asksOfDays = period.after !== null || period.before !== null;
  const asksOfAll = order !== null && context.lastPrinted !== null;
  if (!asksOfDays && !asksOfAll && !terms.some(({ isRequired }) => isRequired)) {
    if (relative[0] !== undefined) throw daysUnknown(relative[0]);
    if (terms.length === 0) throw nothingAsked(context);
  }
  const names = findQuestionNames(topic, context.names);
  const kind = context.kind ?? keptKind;
  return {
    text,
    asked: isFollowUp ? taken.text : null,
    kind: kind ?? (isOfPrint || isStatement ? 'other' : kindOf(text)),
    form: kind === null ? 'sentence' : 'command',
    terms: addSubstitutes(terms, names, context.names),
    names,
    filters: isFollowUp && context.previous ? inherit(written, context.previous.filters) : written,
    spoken: period,
    days: spoken.days,
    completed: isSentence ? [] : spoken.completed,
    sources: spoken.sources,
    said: kind === null ? readSaidQuestion(text) : null,
    corrections: [],
    order,
    isStatement,
    isYesOrNo: kind === null && asksYesOrNo(text),
  };
}

/** "According to the mayor": the word says only whose account is wanted. */
function attributionIn(question: string): readonly string[] {
  return question.match(/\baccording(?= to\b)/gi) ?? [];
}

/** With what a follow-up takes from the question before it; news on nothing is news on what that was about. */
function complete(text: string, { names, previous, kind }: QuestionContext): CompletedQuestion {
  const before = kind === null ? previous : null;
  if (before === null) return { text, kind: null, isFollowUp: false };
  const ownNames = findQuestionNames(text, names).map((name) => name.asked);
  const completed = completeQuestion(text, before, ownNames, (name) => names.find(name)?.kind ?? 'other');
  const { order, topic } = readPrintOrder(completed.text);
  const subject = subjectOf(before);
  if (order === null || subject === '' || termsOf(topic).length > 0 || WHATS_NEW.test(text)) return completed;
  const plain = completed.text.replace(/[\s?.!]+$/, '').replace(/ (?:on|about|of|from|with|in)$/i, '');
  return { text: `${plain} on ${subject}`, kind: null, isFollowUp: true };
}

function nothingAsked({ names }: QuestionContext): QuestionError {
  const [known] = names.complete('', 1);
  const example = known ? `, such as ${known.name}` : '';
  return new QuestionError(`That has no word I can look up. Try a name, a place or a thing${example}.`);
}

function daysUnknown(words: string): QuestionError {
  return new QuestionError(
    `I can't tell which days “${words}” means. Name the day or the month, such as 24 June 2023.`,
  );
}

/** Nothing is asked of days to come, nor of days after the archive ends. */
function latestOf({ today, lastPrinted }: QuestionContext): IsoDate | null {
  return lastPrinted === null || lastPrinted < today ? lastPrinted : today;
}

/** A follow-up keeps the filters of the question before where it writes none of its own. */
function inherit(written: Filters, before: Filters): Filters {
  const hasPeriod = written.after !== null || written.before !== null;
  return {
    article: written.article ?? before.article,
    source: written.source ?? before.source,
    after: hasPeriod ? written.after : before.after,
    before: hasPeriod ? written.before : before.before,
  };
}

import { QuestionError } from '../errors.ts';
import type { Filters, Question, QuestionKind } from '../findings.ts';
import type { KnownNames } from '../names/known-names.ts';
import type { IsoDate } from '../types.ts';
import { readFilters, takeFilters, type WrittenFilters } from './filters.ts';
import { completeQuestion } from './follow-up.ts';
import { kindOf } from './kind.ts';
import { findQuestionNames } from './question-names.ts';
import { termsOfQuestion } from './question-terms.ts';
import { readSaidQuestion } from './said-question.ts';
import type { SourceNames } from './source-names.ts';
import { readSpokenFilters } from './spoken-filters.ts';
import { addSubstitutes } from './substitutes.ts';

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
  const ownNames = findQuestionNames(taken.text, context.names).map((name) => name.asked);
  const completed = completeQuestion(
    taken.text,
    context.kind === null ? context.previous : null,
    ownNames,
    (name) => context.names.find(name)?.kind ?? 'other',
  );
  const { text, isFollowUp } = completed;
  const spoken = readSpokenFilters(text, context.sources, latestOf(context));
  const terms = termsOfQuestion(text, spoken.words);
  if (terms.length === 0) {
    const [known] = context.names.complete('', 1);
    const example = known ? `, such as ${known.name}` : '';
    throw new QuestionError(`That has no word I can look up. Try a name, a place or a thing${example}.`);
  }
  const names = findQuestionNames(text, context.names);
  const kind = context.kind ?? completed.kind;
  return {
    text,
    asked: isFollowUp ? taken.text : null,
    kind: kind ?? kindOf(text),
    form: kind === null ? 'sentence' : 'command',
    terms: addSubstitutes(terms, names, context.names),
    names,
    filters: isFollowUp && context.previous ? inherit(written, context.previous.filters) : written,
    spoken: spoken.filters,
    days: spoken.days,
    completed: spoken.completed,
    sources: spoken.sources,
    said: kind === null ? readSaidQuestion(text) : null,
    corrections: [],
  };
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

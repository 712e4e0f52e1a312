/** A subject in words → the days that the articles tell of it, or why there are none. */
import { findTimeline } from './answers/timeline/find-timeline.ts';
import { findMended, type Holdings, toFindings } from './ask.ts';
import { cleanText } from './questions/clean-text.ts';
import { readFilters, takeFilters, type WrittenFilters } from './questions/filters.ts';
import { parseQuestion } from './questions/parse-question.ts';
import type { Filters, Findings, IsoDate, Question, Timeline } from './types.ts';

export interface TimelineOptions {
  readonly filters: WrittenFilters;
  readonly today: IsoDate;
  /** How many entries there may be; brought into 1 to 100. */
  readonly limit: number;
}

const MAX_LIMIT = 100;
/** What is found where nothing was told, to be shown as near. */
const CLOSEST = 3;
const NO_FILTERS: Filters = { article: null, source: null, after: null, before: null };

/**
 * @param text - a subject, with filters in its words or without; empty: the whole archive
 * @throws QuestionError where the words or a filter cannot be read
 */
export async function readTimeline(
  { library, names, sources }: Holdings,
  text: string,
  { filters, today, limit: wanted }: TimelineOptions,
): Promise<Timeline> {
  const limit = Math.min(Math.max(Math.trunc(wanted) || 1, 1), MAX_LIMIT);
  const context = { names, sources, today, previous: null, kind: 'when' as const, filters };
  const taken = takeFilters(cleanText(text), context);
  const asked =
    taken.text === ''
      ? askForAll(readFilters({ ...filters, ...taken.filters }, context))
      : parseQuestion(cleanText(text), context);
  const subject = subjectOf(asked);
  if (subject.length === 0) return told(asked, await findTimeline(library, asked, [], limit), null);

  // Whether a subject is known has nothing to do with when it is told of.
  const { question, found } = await findMended(library, withoutPeriod(asked), context, {
    limit: CLOSEST,
    asOf: null,
  });
  const findings = toFindings(question, found, names);
  const understood = { ...question, filters: asked.filters, spoken: asked.spoken };
  if (found.outcome !== 'answered') return refused({ ...findings, question: understood });
  const timeline = await findTimeline(library, understood, subjectOf(understood), limit);
  return told(understood, timeline, findings);
}

/** What a sentence must be about: the words that an answer must hold, or all of them where none must and no period is asked for. */
function subjectOf({ terms, filters, spoken }: Question): readonly string[] {
  const required = terms.filter(({ isRequired }) => isRequired);
  const hasPeriod = [filters, spoken].some(({ after, before }) => after !== null || before !== null);
  return (required.length > 0 || hasPeriod ? required : terms).map(({ term }) => term);
}

function withoutPeriod(question: Question): Question {
  const open = { after: null, before: null };
  return {
    ...question,
    filters: { ...question.filters, ...open },
    spoken: { ...question.spoken, ...open },
  };
}

function askForAll(filters: Filters): Question {
  return {
    text: '',
    asked: null,
    kind: 'when',
    form: 'command',
    terms: [],
    names: [],
    filters,
    spoken: NO_FILTERS,
    days: [],
    sources: [],
    corrections: [],
  };
}

/** @param near - what the subject finds whatever the day; null where there is no subject */
function told(question: Question, timeline: Omit<Timeline, 'findings'>, near: Findings | null): Timeline {
  const isTold = timeline.entries.length > 0;
  const findings: Findings = {
    question,
    outcome: isTold ? 'answered' : 'low-confidence',
    answers: timeline.entries.map(({ answer }) => answer),
    closest: isTold ? [] : (near?.answers ?? []),
    missing: [],
    nearest: [],
  };
  return { ...timeline, findings };
}

function refused(findings: Findings): Timeline {
  const mentions = { articles: 0, first: null, last: null };
  return { findings, entries: [], days: 0, mentions, read: 0, unanchored: { sentences: 0, text: null } };
}

/** A subject in words → the days that the articles tell of it, or why there are none. */
import { hasPeriod } from './answers/period.ts';
import { findTimeline } from './answers/timeline/find-timeline.ts';
import { WORDLESS_QUESTION } from './answers/wordless-question.ts';
import { clampLimit, type Holdings, toFindings } from './ask.ts';
import { findMended } from './find-mended.ts';
import type { Findings, Question, Timeline } from './findings.ts';
import { cleanText } from './questions/clean-text.ts';
import { readFilters, takeFilters, type WrittenFilters } from './questions/filters.ts';
import { parseQuestion } from './questions/parse-question.ts';
import type { IsoDate } from './types.ts';

export interface TimelineOptions {
  readonly filters: WrittenFilters;
  readonly today: IsoDate;
  /** How many entries there may be; brought into 1 to 100. */
  readonly limit: number;
}

/** What is found where nothing was told, to be shown as near. */
const CLOSEST = 3;
/** What is asked without a subject. */
const ALL_ARTICLES: Question = { ...WORDLESS_QUESTION, kind: 'when', form: 'command' };

/**
 * @param text - a subject, with filters in its words or without; empty: the whole archive
 * @throws QuestionError where the words or a filter cannot be read
 */
export async function readTimeline(
  { library, names, sources, lastPrinted }: Holdings,
  text: string,
  { filters, today, limit: wanted }: TimelineOptions,
): Promise<Timeline> {
  const limit = clampLimit(wanted);
  const context = { names, sources, lastPrinted, today, previous: null, kind: 'when' as const, filters };
  const taken = takeFilters(cleanText(text), context);
  const asked =
    taken.text === ''
      ? { ...ALL_ARTICLES, filters: readFilters({ ...filters, ...taken.filters }, context) }
      : parseQuestion(cleanText(text), context);
  const subject = subjectOf(asked);
  if (subject.length === 0) return told(asked, await findTimeline(library, asked, [], limit), null);

  // Whether a subject is known has nothing to do with when it is told of, and no day need be looked for to know it.
  const { question, found } = await findMended(library, withoutPeriod(asked), context, {
    limit: CLOSEST,
    asOf: null,
  });
  const understood = { ...question, kind: asked.kind, filters: asked.filters, spoken: asked.spoken };
  const findings = { ...toFindings(question, found, names), question: understood };
  if (found.outcome !== 'answered') return refused(findings);
  const timeline = await findTimeline(library, understood, subjectOf(understood), limit);
  return told(understood, timeline, findings);
}

/** What a sentence must be about: the words that an answer must hold; all of them where none must and no period is asked for. */
function subjectOf(question: Question): readonly string[] {
  const required = question.terms.filter(({ isRequired }) => isRequired);
  const isEnough = required.length > 0 || hasPeriod(question);
  return (isEnough ? required : question.terms).map(({ term }) => term);
}

function withoutPeriod(question: Question): Question {
  const open = { after: null, before: null };
  return {
    ...question,
    kind: 'other',
    filters: { ...question.filters, ...open },
    spoken: { ...question.spoken, ...open },
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
    differences: [],
    parts: [],
  };
  return { ...timeline, findings };
}

function refused(findings: Findings): Timeline {
  const mentions = { articles: 0, first: null, last: null };
  return { findings, entries: [], days: 0, mentions, read: 0, unanchored: { sentences: 0, text: null } };
}

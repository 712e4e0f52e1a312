import { termOf } from '../../language/terms.ts';
import type { TimeExpression } from '../../types.ts';
import { areApart } from '../period.ts';
import { type Claim, type Contrast, contrast } from './claim.ts';
import { findEvents } from './events.ts';
import { anyOf } from './phrases.ts';
import { arePrintedWithin } from './same-time.ts';
import type { Told } from './told.ts';
import words from './words.json' with { type: 'json' };

interface DayClaim extends Claim {
  readonly day: TimeExpression;
  /** The terms of the sentence without those of its days. */
  readonly terms: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** An event is reported for so many days. */
const MAX_PRINT_DAYS_APART = 3;
const MIN_SHARED_TERMS = 5;
/** The share of the terms of two sentences that both must hold. */
const MIN_SHARED = 0.6;
/** How far behind a verb its day stands. */
const MAX_CHARS_TO_DAY = 40;

/** What else is told of two days in like words happened twice: one speaks, travels and plays again and again. */
const ONCE = new Set(
  [...words.onceOnly, ...words.deathVerbs, ...words.onceDeeds].map((word) => termOf(word) ?? word),
);
const isUnsure = anyOf([...words.unsureWords, ...words.negations]);
const HAS_DIGIT = /\d/;
const DAY_OF_MONTH = /\b\d{1,2} \p{Lu}\p{Ll}{2}|\p{Ll}{2}\.? \d{1,2}\b/u;
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Where one event is told of two days, each printed with its number. */
export function contrastDays(told: readonly Told[]): Contrast[] {
  const dated = told.filter(({ text }) => HAS_DIGIT.test(text));
  return [
    ...contrast('day', dated.flatMap(readEventDays), ({ day }, other) => areDaysApart(day, other.day)),
    ...contrast('day', dated.flatMap(readSentenceDay), areTwiceTold),
  ];
}

function readEventDays(told: Told): DayClaim[] {
  return findEvents(told).flatMap(({ key, agent, end }) => {
    const day = told.days.find(({ span }) => span.start >= end);
    if (!day || !isExplicit(day) || day.span.start - end > MAX_CHARS_TO_DAY) return [];
    const between = told.text.slice(end, day.span.start);
    if (/[,;:]|\b(?:after|before|and|who|which|when)\b/.test(between)) return [];
    return toClaim(told, day, key, agent.text, agent.span.start);
  });
}

/** The one day of a sentence with what the sentence says of it. */
function readSentenceDay(told: Told): DayClaim[] {
  // Reading an article's days takes its time.
  if (!DAY_OF_MONTH.test(told.text) || isUnsure(told.text)) return [];
  const [day, ...others] = told.days;
  const [agent] = told.names;
  if (!day || others.length > 0 || !agent || !isExplicit(day) || isAhead(day, told)) return [];
  return [toClaim(told, day, agent.known.name, agent.text, day.span.start)];
}

function toClaim(told: Told, day: TimeExpression, key: string, subject: string, start: number): DayClaim {
  const inDays = new Set(
    told.words.filter((word) =>
      told.days.some(({ span }) => word.start >= span.start && word.end <= span.end),
    ),
  );
  const terms = new Set(told.sentence.terms);
  for (const word of inDays) terms.delete(termOf(word.text) ?? '');
  const names = new Set(told.names.map(({ known }) => known.name));
  return { told, day, key, subject, start, end: day.span.end, value: day.value.slice(0, 10), terms, names };
}

/** Printed with a number, and not counted from the day of print. */
function isExplicit({ basis, interval, text }: TimeExpression): boolean {
  return HAS_DIGIT.test(text) && interval?.start != null && interval.end !== null && isPrinted(basis, text);
}

function isPrinted(basis: TimeExpression['basis'], text: string): boolean {
  return basis === 'explicit' || MONTH.test(text);
}

function isAhead({ interval }: TimeExpression, { printed }: Told): boolean {
  return printed === null || (interval?.start ?? '') > printed;
}

function areDaysApart(a: TimeExpression, b: TimeExpression): boolean {
  return a.interval !== null && b.interval !== null && areApart(a.interval, b.interval);
}

/** Whether two sentences are so alike that they tell one event, of a kind that happens once, with the day for their only difference. */
function areTwiceTold(a: DayClaim, b: DayClaim): boolean {
  if (!areDaysApart(a.day, b.day) || !isReportedTwice(a, b)) return false;
  if (a.names.size !== b.names.size || [...a.names].some((name) => !b.names.has(name))) return false;
  const common = [...a.terms].filter((term) => b.terms.has(term));
  const shared = common.length;
  return (
    common.some((term) => ONCE.has(term)) &&
    shared >= MIN_SHARED_TERMS &&
    shared >= MIN_SHARED * (a.terms.size + b.terms.size - shared)
  );
}

/**
 * In two articles printed within three days. What is told in one on the day that the other one was printed, or in one
 * article twice, happened again.
 */
function isReportedTwice({ told: a, day }: DayClaim, { told: b, day: other }: DayClaim): boolean {
  if (a.analysis === b.analysis || !arePrintedWithin(a, b, MAX_PRINT_DAYS_APART)) return false;
  const [first = ''] = [a.printed ?? '', b.printed ?? ''].sort();
  return a.printed === b.printed || [day, other].every(({ interval }) => (interval?.end ?? '') < first);
}

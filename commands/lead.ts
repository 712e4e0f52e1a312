/** The day that leads an answer, and how it is known. */
import type { Answer, Publication, SuggestedDay, TimeExpression } from '../index/types.ts';
import type { Quotation } from './command.ts';
import { writeDay, writeRange, writeTime } from './days.ts';

/** How an answer's day is shown, and where the doubt about it comes from. */
export type Lead = Pick<Quotation, 'lead' | 'doubt'>;

/** The days that an answer names: the first, and the last where it is a range. */
export interface NamedDays {
  readonly first: TimeExpression;
  readonly last: TimeExpression | null;
  /** The words of both with what stands between. */
  readonly words: string;
  /** What the excerpt says before them. */
  readonly before: string;
  readonly suggested: SuggestedDay | null;
}

/** The days that the excerpt itself names; null where only the day of print answers. */
export function namedDaysOf(answer: Answer): NamedDays | null {
  const { exact, rangeEnd, dates, excerpt, passage, suggested } = answer;
  const first = exact && dates.find(({ span }) => span.start === exact.start);
  if (!first) return null;
  const last = rangeEnd && dates.find(({ span }) => span.start === rangeEnd.start);
  const offset = passage.span.start;
  return {
    first,
    last: last ?? null,
    words: excerpt.slice(first.span.start - offset, (last ?? first).span.end - offset),
    before: excerpt.slice(0, first.span.start - offset),
    suggested: suggested.find(({ span }) => span.start === first.span.start) ?? null,
  };
}

/**
 * The day that the excerpt names, else the day of print; with both how it is known.
 *
 * @param nameOf - how an article is called, by its id
 */
export function leadOf(answer: Answer, nameOf: (articleId: string) => string): Lead {
  const named = namedDaysOf(answer);
  if (named === null) return leadOfPrint(answer);
  if (named.first.interval === null) return leadUnanchored(named, answer, nameOf);
  return named.first.basis === 'inferred' ? leadInferred(named, answer) : leadKnown(named, answer);
}

/** Whether a day of print is shown as one: not where the text itself puts another in its place. */
export function hasDayOfPrint({ date, inferred }: Publication): boolean {
  return date !== null && inferred === null;
}

function leadKnown(named: NamedDays, { periodBasis }: Answer): Lead {
  const text = writeNamed(named);
  const note = [noteOf(named, text), periodBasis === 'print' ? 'in the period by the day of print' : null];
  return { lead: { text, note: note.filter((part) => part !== null).join(' · ') || null }, doubt: null };
}

/** Only the printed words stand in front: the day behind them is the bot's. */
function leadInferred(named: NamedDays, { citation: { articleId, published } }: Answer): Lead {
  const evidence = published.inferred?.evidence;
  return {
    lead: { text: named.words, note: `probably ${writeNamed(named)} · the day of print is in doubt` },
    doubt: evidence ? { articleId, span: evidence } : null,
  };
}

function leadUnanchored(
  { words, suggested }: NamedDays,
  { citation }: Answer,
  nameOf: (articleId: string) => string,
): Lead {
  const why = citation.published.date === null ? 'the article has no date' : 'the article does not say which';
  if (suggested === null) return { lead: { text: words, note: why }, doubt: null };
  const { articleId, evidence } = suggested;
  return {
    lead: { text: words, note: `${why}; ${nameOf(articleId)} suggests ${writeSuggested(suggested)}` },
    doubt: { articleId, span: evidence },
  };
}

function leadOfPrint({ citation: { published }, periodBasis }: Answer): Lead {
  const { date, status } = published;
  const none = (note: string) => ({ text: 'No day', note });
  if (date === null) return { lead: none('the article has no date'), doubt: null };
  if (!hasDayOfPrint(published)) return { lead: none('the day of print is in doubt'), doubt: null };
  const note = status === 'conflict' ? 'the day of print, in doubt' : 'the day of print';
  return {
    lead: { text: writeDay(date), note: periodBasis === 'print' ? `by ${note}` : note },
    doubt: null,
  };
}

/** "since 2015", "15 to 17 March 2024" */
function writeNamed({ first, last, before }: NamedDays): string {
  return last === null ? writeTime(first, before) : writeRange(first, last);
}

function writeSuggested({ value, interval, span }: SuggestedDay): string {
  return writeTime({ value, interval, span, text: value, type: 'DATE', basis: 'inferred', anchor: null });
}

/** How a known day is known; null where it stands there as it is shown. */
function noteOf({ first, words }: NamedDays, shown: string): string | null {
  const { basis, anchor, interval } = first;
  const isCounted = basis === 'publication' || basis === 'tense' || basis === 'previous-day';
  if (isCounted && anchor !== null && !namesDay(first)) {
    const from = basis === 'previous-day' ? writeDay(anchor) : `the article of ${writeDay(anchor)}`;
    return `“${words}”, counted from ${from}`;
  }
  const isOpen = interval?.start === null || interval?.end === null;
  const bare = words.replace(/^(?:\p{L}+day,? |the )+/iu, '');
  const isAsShown = shown === bare || (isOpen && shown.endsWith(` ${bare}`));
  return isAsShown ? null : `printed as “${words}”`;
}

/** "June 30": only the year was taken from elsewhere. */
function namesDay({ text, value }: TimeExpression): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}/.test(value) &&
    /\d/.test(text) &&
    /\p{Lu}\p{L}{2,}/u.test(text) &&
    !/day\b/.test(text)
  );
}

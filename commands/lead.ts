/** The day that leads an answer, and how it is known. */
import type { Answer, Publication, SuggestedDay } from '../index/types.ts';
import type { Quotation } from './command.ts';
import { writeDay, writeTime } from './days.ts';
import { answeringDaysOf, type NamedDays, namesDayOfMonth, writeNamed } from './named-days.ts';

/** How an answer's day is shown, and where the doubt about it comes from. */
export type Lead = Pick<Quotation, 'lead' | 'doubt'>;

/**
 * The day that the excerpt names, else the day of print; with both how it is known.
 *
 * @param nameOf - how an article is called, by its id
 */
export function leadOf(answer: Answer, nameOf: (articleId: string) => string): Lead {
  const named = answeringDaysOf(answer);
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

function writeSuggested({ value, interval, span }: SuggestedDay): string {
  return writeTime({ value, interval, span, text: value, type: 'DATE', basis: 'inferred', anchor: null });
}

/** How a known day is known; null where it stands there as it is shown. */
function noteOf({ first, words }: NamedDays, shown: string): string | null {
  const { basis, anchor, interval } = first;
  const isCounted = basis === 'publication' || basis === 'tense' || basis === 'previous-day';
  if (isCounted && anchor !== null && !namesDayOfMonth(first)) {
    const from = basis === 'previous-day' ? writeDay(anchor) : `the article of ${writeDay(anchor)}`;
    return `“${words}”, counted from ${from}`;
  }
  const isOpen = interval?.start === null || interval?.end === null;
  const bare = words.replace(/^(?:\p{L}+day,? |the )+/iu, '');
  const isAsShown = shown === bare || (isOpen && shown.endsWith(` ${bare}`));
  return isAsShown ? null : `printed as “${words}”`;
}

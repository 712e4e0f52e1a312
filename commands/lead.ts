/** The day that leads an answer, and how it is known. */
import type { Answer, Question, SuggestedDay } from '../index/findings.ts';
import type { Publication } from '../index/types.ts';
import type { Quotation } from './command.ts';
import { writeDay, writePrinted, writeTime } from './days.ts';
import { answeringDaysOf, type NamedDays, writeNamed } from './named-days.ts';
import { noteOf } from './printed-note.ts';

/** How an answer's day is shown, and where the doubt about it comes from. */
export type Lead = Pick<Quotation, 'lead' | 'doubt'>;

/**
 * The day that the excerpt names, else the day of print; with both how it is known. To a question in a sentence ("when
 * was the mill built?") the day of print is no answer and is only told.
 *
 * @param nameOf - how an article is called, by its id
 */
export function leadOf(
  answer: Answer,
  nameOf: (articleId: string) => string,
  form: Question['form'] = 'command',
): Lead {
  const named = answeringDaysOf(answer);
  if (named === null) return leadOfPrint(answer, form);
  if (named.first.interval === null) return leadUnanchored(named, answer, nameOf);
  return named.first.basis === 'inferred' ? leadInferred(named, answer) : leadKnown(named, answer);
}

/** Whether a day of print is shown as one: not where the text itself puts another in its place. */
export function hasDayOfPrint({ date, inferred }: Publication): boolean {
  return date !== null && inferred === null;
}

function leadKnown(named: NamedDays, { periodBasis }: Answer): Lead {
  const text = writeNamed(named);
  return { lead: { text, note: joinNotes(noteOf(named, text), periodNote(periodBasis)) }, doubt: null };
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
  const why = whyUnanchored(citation.published);
  if (suggested === null) return { lead: { text: words, note: why }, doubt: null };
  const { articleId, evidence } = suggested;
  return {
    lead: { text: words, note: `${why}; ${nameOf(articleId)} suggests ${writeSuggested(suggested)}` },
    doubt: { articleId, span: evidence },
  };
}

function whyUnanchored({ date, status, inferred }: Publication): string {
  if (status === 'conflict' && inferred === null) return 'the day of print is in doubt';
  return date === null ? 'the article has no date' : 'the article does not say which';
}

function leadOfPrint({ citation: { published }, periodBasis }: Answer, form: Question['form']): Lead {
  const { date, status } = published;
  const none = (note: string, text = 'No day') => ({ lead: { text, note }, doubt: null });
  if (date === null) return none('the article has no date');
  if (!hasDayOfPrint(published)) return none('the day of print is in doubt');
  if (form === 'sentence')
    return none(joinNotes(writePrinted(published), periodNote(periodBasis)) ?? '', 'No day said');
  const note = status === 'conflict' ? 'the day of print, in doubt' : 'the day of print';
  return {
    lead: { text: writeDay(date), note: periodBasis === 'print' ? `by ${note}` : note },
    doubt: null,
  };
}

function periodNote(basis: Answer['periodBasis']): string | null {
  return basis === 'print' ? 'in the period by the day of print' : null;
}

function joinNotes(...notes: readonly (string | null)[]): string | null {
  return notes.filter((note) => note !== null).join(' · ') || null;
}

function writeSuggested({ value, interval, span }: SuggestedDay): string {
  return writeTime({ value, interval, span, text: value, type: 'DATE', basis: 'inferred', anchor: null });
}

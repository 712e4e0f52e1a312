import type { IsoDate, Publication, Span, TimeExpression } from '../types.ts';
import { type Anchor, type Context, createContext, type Mentioned } from './context.ts';
import { daysOf } from './periods.ts';
import type { Candidate, Reading } from './recognizer.ts';
import { RECOGNIZERS } from './recognizers.ts';
import { joinClocks } from './refiners/join-clock.ts';
import { openInterval } from './refiners/open-interval.ts';
import { orderRange } from './refiners/order-range.ts';
import { widen } from './refiners/widen.ts';
import { isWithinName } from './refiners/within-name.ts';
import { withoutOverlaps } from './refiners/without-overlaps.ts';
import { createSentenceFinder } from './sentence-verbs.ts';

export type { Anchor } from './context.ts';

const NO_ANCHOR: Anchor = { day: null, isInferred: false };
/** "a report dated 23 May": the day of an account is not the one of which it speaks. */
const OF_ACCOUNT = /\b(?:dated|printed|published|posted|filed|updated|the date)\s(?:on\s)?$/i;
const LOOK_CHARS = 16;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** What is counted from the day of print, or was meant to be. */
const COUNTED: ReadonlySet<TimeExpression['basis']> = new Set(['publication', 'tense', 'inferred']);

/** What an article's words are counted from: the day its text puts in place of a refuted one, else the day of print. A day of print that is refuted is never counted from. */
export function anchorOf({ date, status, inferred }: Publication): Anchor {
  if (status === 'conflict' && inferred === null) return NO_ANCHOR;
  return inferred === null ? { day: date, isInferred: false } : { day: inferred.date, isInferred: true };
}

/**
 * The time expressions of a text, in order, without overlaps: of two that share a character the longer one stays, of
 * two as long the earlier one. Without an anchor what is counted from it keeps an X: "Tuesday" is `XXXX-WXX-2`.
 */
export function findTimeExpressions(text: string, anchor: Anchor = NO_ANCHOR): TimeExpression[] {
  const found = RECOGNIZERS.flatMap((recognizer) => recognizer.recognize(text));
  const times = found.filter((candidate) => !isWithinName(text, candidate));
  const candidates = joinClocks(withoutOverlaps(times, text.length), text);
  const sentenceAt = createSentenceFinder(text);
  const mentioned: Mentioned[] = [];
  const expressions: TimeExpression[] = [];
  let last = 0;
  for (const candidate of candidates) {
    const { sentence, verbs } = sentenceAt(candidate.start);
    const wide = widen(candidate, Math.max(last, sentence.start), text);
    last = candidate.end;
    const context = createContext(anchor, mentioned, candidate, verbs, sentence.start);
    const expression = orderRange(toExpression(wide, candidate, context, text), expressions.at(-1), text);
    expressions.push(expression);
    if (isPoint(expression) && !isOfAccount(text, wide))
      mentioned.push({
        start: wide.start,
        end: wide.end,
        value: expression.value,
        isAside: verbs().isAside(candidate),
      });
  }
  return expressions;
}

function toExpression(
  { start, end }: Span,
  { type, read }: Candidate,
  context: Context,
  text: string,
): TimeExpression {
  const { value, basis } = settle(read(context), context);
  const days = type === 'DATE' || type === 'TIME' ? daysOf(value) : null;
  return {
    text: text.slice(start, end),
    span: { start, end },
    type,
    value,
    interval: days && openInterval(days, text, start, end),
    basis,
    anchor: anchorFor(basis, context),
  };
}

/** A day that was counted on from another lies behind the day of print, unless the verbs point ahead; else it stays open. */
function settle(reading: Reading, context: Context): Reading {
  const { today } = context;
  const [day = '', hour] = reading.value.split('T');
  const isAhead = reading.basis === 'previous-day' && today !== null && DAY.test(day) && day > today;
  if (!isAhead || context.tense() === 'future') return reading;
  return { value: hour === undefined ? 'XXXX-XX-XX' : `XXXX-XX-XXT${hour}`, basis: 'none' };
}

/** What "the next day" may count from. */
function isPoint({ type, value }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && !value.endsWith('_REF');
}

function isOfAccount(text: string, { start }: Span): boolean {
  return OF_ACCOUNT.test(text.slice(Math.max(0, start - LOOK_CHARS), start));
}

function anchorFor(basis: TimeExpression['basis'], context: Context): IsoDate | null {
  if (basis === 'previous-day') return context.lastDay();
  return COUNTED.has(basis) ? context.today : null;
}

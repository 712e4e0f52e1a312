import type { QuestionName } from '../../findings.ts';
import { findNumbers, type WrittenNumber } from '../../language/numbers.ts';
import { splitWords } from '../../language/words.ts';
import { type Analysis, timesWithin } from '../../passages/analysis.ts';
import type { Claim } from '../../questions/claim.ts';
import { saysDay } from '../../time/named-day-fit.ts';
import type { Span, TimeExpression } from '../../types.ts';
import { findHeldNames } from './held-names.ts';

/** What a passage is to speak of. */
export interface Sought extends Pick<Claim, 'numbers' | 'days'> {
  readonly names: readonly QuestionName[];
}

/**
 * How far a stretch of text speaks of each thing sought, names first, then numbers, then days: 0 where it does not,
 * else up to the weight of that thing.
 */
export type Held = readonly number[];

/** What one article says of the things sought. */
export interface HeldThings {
  /** @param at - the sentence, counted in the article's analysis */
  inSentence(at: number): Held;
  /** The words of a part of the article that are sought, in order. */
  mark(span: Span): readonly Span[];
}

const SMALL_NUMBER_WEIGHT = 0.25;
const LONG_PERIOD_WEIGHT = 0.5;
const MIN_TELLING_NUMBER = 100;

/** How much each thing sought counts: a name, a telling number and a day 1, everything else less. */
export function weighSought({ names, numbers, days }: Sought): Held {
  return [
    ...names.map(() => 1),
    ...numbers.map((number) => (isTelling(number) ? 1 : SMALL_NUMBER_WEIGHT)),
    ...days.map(({ value }) => (isOneDay(value) ? 1 : LONG_PERIOD_WEIGHT)),
  ];
}

/** Whether a number is rare enough to be looked for without a name: three digits, or a fraction. */
export function isTelling({ value }: WrittenNumber): boolean {
  return value >= MIN_TELLING_NUMBER || !Number.isInteger(value);
}

export function findHeldThings(analysis: Analysis, sought: Sought): HeldThings {
  const { article, sentences } = analysis;
  const heldNames = findHeldNames(analysis);
  const weights = weighSought(sought);
  const known = new Map<number, Held>();

  function hold(at: number): Held {
    const sentence = sentences[at];
    if (!sentence) return weights.map(() => 0);
    const { numbers, days } = findFigures(analysis, sentence, sought);
    const shares = [
      ...sought.names.map((name) => heldNames.shareIn(sentence, name)),
      ...sought.numbers.map(({ value }) => Number(numbers.some((number) => number.value === value))),
      ...sought.days.map((day) => Number(days.some((said) => saysDay(said, day, article.published.date)))),
    ];
    return shares.map((share, thing) => share * (weights[thing] ?? 0));
  }

  return {
    inSentence(at) {
      const held = known.get(at) ?? hold(at);
      known.set(at, held);
      return held;
    },

    mark(span) {
      const { numbers, days } = findFigures(analysis, span, sought);
      const figures = [
        ...numbers.filter(({ value }) => sought.numbers.some((number) => number.value === value)),
        ...days.filter((said) => sought.days.some((day) => saysDay(said, day, article.published.date))),
      ].map((figure) => figure.span);
      const marked = [...figures, ...sought.names.flatMap((name) => heldNames.mark(span, name))];
      return splitWords(article.text.slice(span.start, span.end), span.start)
        .filter((word) => marked.some(({ start, end }) => word.start < end && start < word.end))
        .map(({ start, end }) => ({ start, end }));
    },
  };
}

interface Figures {
  /** With spans that count in the article. */
  readonly numbers: readonly WrittenNumber[];
  readonly days: readonly TimeExpression[];
}

/** The numbers and days of a part of an article, as far as any are sought; a day is no number. */
function findFigures(analysis: Analysis, span: Span, sought: Sought): Figures {
  if (sought.numbers.length + sought.days.length === 0) return { numbers: [], days: [] };
  const days = timesWithin(analysis, span).filter(({ type }) => type === 'DATE' || type === 'TIME');
  const text = analysis.article.text.slice(span.start, span.end);
  const numbers = sought.numbers.length === 0 ? [] : findNumbers(text);
  return {
    numbers: numbers
      .map((number) => ({ ...number, span: shift(number.span, span.start) }))
      .filter((number) => days.every((day) => isApart(number.span, day.span))),
    days,
  };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function isApart(a: Span, b: Span): boolean {
  return a.end <= b.start || b.end <= a.start;
}

function isOneDay(value: string): boolean {
  return /-\d{2}-\d{2}$/.test(value);
}

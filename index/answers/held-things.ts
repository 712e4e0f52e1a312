import { findNumbers, type WrittenNumber } from '../language/numbers.ts';
import { splitWords } from '../language/words.ts';
import type { Analysis } from '../passages/analysis.ts';
import type { Claim } from '../questions/claim.ts';
import { saysDay } from '../time/named-day-fit.ts';
import { findNamedDays, type NamedDay } from '../time/named-days.ts';
import type { QuestionName, Span } from '../types.ts';
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
    ...days.map(({ value }) => (isDay(value) ? 1 : LONG_PERIOD_WEIGHT)),
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
    const { numbers, days } = findFigures(article.text.slice(sentence.start, sentence.end), sought);
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
      const { numbers, days } = findFigures(article.text.slice(span.start, span.end), sought);
      const figures = [
        ...numbers.filter(({ value }) => sought.numbers.some((number) => number.value === value)),
        ...days.filter((said) => sought.days.some((day) => saysDay(said, day, article.published.date))),
      ].map((figure) => ({ start: span.start + figure.span.start, end: span.start + figure.span.end }));
      const marked = [...figures, ...sought.names.flatMap((name) => heldNames.mark(span, name))];
      return splitWords(article.text.slice(span.start, span.end), span.start)
        .filter((word) => marked.some(({ start, end }) => word.start < end && start < word.end))
        .map(({ start, end }) => ({ start, end }));
    },
  };
}

/** The numbers and days of a text, as far as any are sought; a day is no number. */
function findFigures(text: string, sought: Sought) {
  if (sought.numbers.length + sought.days.length === 0) return { numbers: [], days: [] };
  const days: readonly NamedDay[] = /\p{N}/u.test(text) ? findNamedDays(text) : [];
  const numbers = sought.numbers.length === 0 ? [] : findNumbers(text);
  return {
    numbers: numbers.filter(({ span }) =>
      days.every((day) => span.end <= day.span.start || day.span.end <= span.start),
    ),
    days,
  };
}

function isDay(value: string): boolean {
  return /-\d{2}-\d{2}$/.test(value);
}

import type { Signal } from '../../findings.ts';
import { countWhile } from '../../language/count-while.ts';
import type { Analysis } from '../../passages/analysis.ts';
import type { Quote, Span } from '../../types.ts';
import { type ArticleMatch, countOccurrences } from '../match-article.ts';
import { coverage } from '../signals/coverage.ts';
import type { WeightedTerm } from '../term-weights.ts';

/** A quote where it stands. */
export interface Saying {
  readonly analysis: Analysis;
  readonly quote: Quote;
  /** The sentences that it touches, the words of saying included: the first and the last. */
  readonly sentences: { readonly first: number; readonly last: number };
  /** How much it is about what was asked, in [0, 1]; 1 where nothing was. */
  readonly about: number;
  /** The sum of `value * weight` of its signals. */
  readonly worth: number;
  readonly signals: readonly Signal[];
}

/** Words of saying farther away are not shown with the quote. */
const MAX_REACH_CHARS = 250;
const CERTAINTY = { certain: 1, likely: 0.8, probable: 0.5, none: 0 };
const WORTH = { about: 2, certainty: 1, length: 0.3, head: 0.2 };
/** A quote of so many characters says as much as a longer one. */
const ENOUGH_CHARS = 80;
/** What its neighbours hold counts so much. */
const NEARBY = 0.7;

/** @param terms - of what it is to be about; empty: anything */
export function weighSaying(
  match: ArticleMatch,
  quote: Quote,
  terms: readonly WeightedTerm[],
): Saying | null {
  const { analysis } = match;
  const sentences = sentencesAround(analysis, wholeOf(quote));
  if (sentences === null) return null;
  const about = terms.length === 0 ? 1 : aboutness(match, sentences, terms);
  const signals = signalsOf({
    about,
    certainty: CERTAINTY[quote.certainty],
    length: Math.min(1, (quote.span.end - quote.span.start) / ENOUGH_CHARS),
    head: coverage(match.headCounts, terms),
  });
  const worth = signals.reduce((sum, { value, weight }) => sum + value * weight, 0);
  return { analysis, quote, sentences, about, worth, signals };
}

/** What sentences hold of the words asked for; those of the sentences beside them count less. */
export function aboutness(
  match: ArticleMatch,
  { first, last }: Saying['sentences'],
  terms: readonly WeightedTerm[],
): number {
  const held = (from: number, to: number) =>
    coverage(
      countOccurrences(
        match.sentences.slice(Math.max(0, from), to + 1).flatMap(({ occurrences }) => occurrences),
        terms.length,
      ),
      terms,
    );
  const own = held(first, last);
  return own === 0 ? 0 : own + NEARBY * (held(first - 1, last + 1) - own);
}

/** The quote with the words that give it to its speaker, where they are near. */
function wholeOf({ span, speaker, cue }: Quote): Span {
  let { start, end } = span;
  for (const other of [speaker?.span, cue]) {
    if (!other || other.end < start - MAX_REACH_CHARS || other.start > end + MAX_REACH_CHARS) continue;
    start = Math.min(start, other.start);
    end = Math.max(end, other.end);
  }
  return { start, end };
}

function sentencesAround({ sentences }: Analysis, { start, end }: Span): Saying['sentences'] | null {
  const first = countWhile(sentences, (sentence) => sentence.end <= start);
  const last = countWhile(sentences, (sentence) => sentence.start < end) - 1;
  return last < first ? null : { first, last };
}

/** In the order of the weights. */
function signalsOf(values: Readonly<Record<keyof typeof WORTH, number>>): Signal[] {
  return Object.entries(WORTH).map(([name, weight]) => ({
    name,
    value: values[name as keyof typeof WORTH],
    weight,
  }));
}

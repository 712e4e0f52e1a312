import { timesWithin } from '../passages/analysis.ts';
import { areCopies, arePrintedTogether } from './copies.ts';
import { isDay } from './days/is-day.ts';
import { articleIdOf, type ScoredPassage } from './rank-passages.ts';

const MIN_SHARED_TERMS = 8;

/** A passage with the articles that carry the same words. */
export interface FoldedPassage {
  readonly passage: ScoredPassage;
  readonly also: readonly string[];
}

/**
 * Folds passages whose best sentence stands word for word in a better one of another article: it is shown once, with
 * the other article named. Sentences of fewer than eight terms may be alike by chance: they fold only where
 * whole articles of that length are the same. Words that mean another day, such as "on Tuesday" a week later, are no
 * copy; nor are words without a day that were printed more than three days apart.
 *
 * @param passages - best first; the order is kept
 * @param limit - how many different ones are wanted; what comes behind the last of them is not looked at
 */
export function foldCopies(passages: readonly ScoredPassage[], limit: number): FoldedPassage[] {
  const kept: Kept[] = [];
  for (const passage of passages) {
    const id = articleIdOf(passage);
    const { bestSentence, window } = passage;
    const sentence = wordsOf(passage, bestSentence, bestSentence);
    const own = wordsOf(passage, window.first, window.last);
    const isCopyOf = isLong(sentence)
      ? (one: Kept) => one.words.includes(sentence) && meanSameDays(passage, one.passage, sentence)
      : (one: Kept) => one.words === own && isWhole(one.passage) && meanSameDays(passage, one.passage, null);
    const mayBeCopy = isLong(sentence) || isLong(own);
    const original = mayBeCopy && kept.find((one) => articleIdOf(one.passage) !== id && isCopyOf(one));
    if (original) {
      original.also.add(id);
      continue;
    }
    if (kept.length === limit) break;
    kept.push({ passage, words: own, also: new Set() });
  }
  return kept.map(({ passage, also }) => ({ passage, also: [...also] }));
}

interface Kept {
  readonly passage: ScoredPassage;
  readonly words: string;
  readonly also: Set<string>;
}

function wordsOf({ match }: ScoredPassage, first: number, last: number): string {
  const sentences = match.analysis.sentences.slice(first, last + 1);
  return ` ${sentences.flatMap(({ terms }) => terms).join(' ')} `;
}

/** @param sentence - the words in question; null: the whole of both passages */
function meanSameDays(copy: ScoredPassage, original: ScoredPassage, sentence: string | null): boolean {
  const [own, other] = [daysOf(copy, sentence), daysOf(original, sentence)];
  const [a, b] = [copy.match.analysis, original.match.analysis];
  if (own !== other) return areCopies(a, b);
  return own !== '' || arePrintedTogether(a, b);
}

/** The days of a sentence as one word, equal for equal ones; empty where it names none. */
function daysOf(passage: ScoredPassage, sentence: string | null): string {
  const { match, window } = passage;
  const { analysis } = match;
  const places = Array.from({ length: window.last - window.first + 1 }, (_, at) => window.first + at);
  const meant = places.filter((at) => sentence === null || wordsOf(passage, at, at) === sentence);
  const times = meant.flatMap((at) => timesWithin(analysis, analysis.sentences[at] ?? { start: 0, end: 0 }));
  const days = times.filter(isDay);
  return days
    .map(({ interval, value }) => (interval ? `${interval.start}/${interval.end}` : value))
    .join(' ');
}

function isWhole({ match, window }: ScoredPassage): boolean {
  return match.sentences.length === window.last - window.first + 1;
}

function isLong(words: string): boolean {
  return words.split(' ').length - 2 >= MIN_SHARED_TERMS;
}

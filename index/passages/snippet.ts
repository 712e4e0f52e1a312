import { termOf } from '../language/terms.ts';
import { splitWords } from '../language/words.ts';
import type { Span } from '../types.ts';
import type { Sentence } from './analysis.ts';
import { cutAtBlank, MAX_SHOWN_CHARS } from './cut.ts';
import type { SentenceWindow } from './windows.ts';

/** Words that point back at the sentence before. */
const POINTS_BACK = /^["“”'‘’([]*(?:he|she|it|they|his|her|its|their|this|these|those|that|such)\b/i;

/**
 * The part of a passage that is printed: its best sentence, the one before it where the best one begins with a word
 * that points back, the other half of a quotation, and neighbours as long as they bring something of the question that
 * is not there yet.
 *
 * @param best - the sentence that must be in it, counted in `sentences`
 * @param matches - for a sentence the terms of the question that it holds
 * @param isMatch - whether an index term is one of the question's
 * @returns at most 450 characters; a longer sentence is cut at a blank, around the first of the question's words
 */
export function chooseShown(
  text: string,
  sentences: readonly Sentence[],
  window: SentenceWindow,
  best: number,
  matches: (sentence: number) => readonly number[],
  isMatch: (term: string) => boolean,
): Span {
  const lengthOf = (from: number, to: number) => (sentences[to]?.end ?? 0) - (sentences[from]?.start ?? 0);
  const fits = (from: number, to: number) =>
    from >= window.first && to <= window.last && lengthOf(from, to) <= MAX_SHOWN_CHARS;
  const sentence = sentences[best];
  if (!sentence) throw new RangeError(`There is no sentence ${best}.`);
  if (lengthOf(best, best) > MAX_SHOWN_CHARS) return cutSentence(text, sentence, isMatch);

  let first = best;
  let last = best;
  const pointsBack = (at: number) => isPointingBack(text.slice(sentences[at]?.start, sentences[at]?.end));
  // A sentence that points back itself would not tell whom "he" means.
  if (pointsBack(best) && fits(best - 1, best) && !pointsBack(best - 1)) first--;
  // Half a quotation does not tell who said it.
  const words = text.slice(sentence.start, sentence.end);
  if (hasOpenQuote(words) && startsWithQuote(words) && fits(first, best + 1)) last++;
  else if (hasOpenQuote(words) && first === best && fits(best - 1, best)) first--;
  const held = new Set<number>();
  const hold = (at: number) => {
    for (const term of matches(at)) held.add(term);
  };
  const brings = (at: number) => matches(at).some((term) => !held.has(term));
  for (let at = first; at <= last; at++) hold(at);
  for (;;) {
    if (fits(first, last + 1) && brings(last + 1)) hold(++last);
    else if (fits(first - 1, last) && brings(first - 1)) hold(--first);
    else break;
  }
  return { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 };
}

/** Whether a sentence begins with a word that points back at the one before. */
export function isPointingBack(words: string): boolean {
  return POINTS_BACK.test(words);
}

function hasOpenQuote(words: string): boolean {
  return (words.match(/["“”]/g) ?? []).length % 2 === 1;
}

function startsWithQuote(words: string): boolean {
  return /^["“]/.test(words);
}

function cutSentence(text: string, sentence: Sentence, isMatch: (term: string) => boolean): Span {
  const words = splitWords(text.slice(sentence.start, sentence.end), sentence.start);
  const matched = words.filter((word) => isMatch(termOf(word.text) ?? ''));
  const [firstMatch] = matched;
  const lastMatch = matched.filter(({ end }) => end - (firstMatch?.start ?? 0) <= MAX_SHOWN_CHARS).at(-1);
  const isAllInFront = (lastMatch?.end ?? 0) <= sentence.start + MAX_SHOWN_CHARS;
  const start = isAllInFront ? sentence.start : (firstMatch?.start ?? sentence.start);
  return { start, end: cutAtBlank(text, start, sentence.end, MAX_SHOWN_CHARS) };
}

/** What a number counts, by the words behind it. */
import { isLightTerm, isStopWord, termOf } from '../../language/terms.ts';
import { splitWords } from '../../language/words.ts';
import type { Span } from '../../types.ts';
import type { AskedWord } from '../days/asked-words.ts';
import type { AskedFor } from './asked-for.ts';
import { isInCapitals } from './capitals.ts';
import { isSomeone } from './someone.ts';

const LOOK_CHARS = 48;
const MAX_NOUN_WORDS = 4;
const PEOPLE = new Set(['people', 'persons', 'men', 'women', 'victims'].map((word) => termOf(word)));
const IS_PLURAL = /[^s]s$/;
const ENDS_NOUN = /(?:ed|ly)$/;

/**
 * "Two" of "two regions" where tanks were asked for. A number with no noun behind it counts what was asked for only where
 * the sentence speaks of that.
 *
 * @param words - the question's words in the sentence
 * @param own - all terms of the question
 */
export function countsOther(
  text: string,
  sentence: Span,
  { end }: Span,
  { noun, names }: AskedFor,
  words: readonly AskedWord[],
  own: ReadonlySet<string>,
): boolean {
  const isPeople = [...noun].some((term) => PEOPLE.has(term));
  // "How many times" is told by a number of anything.
  if (!isPeople && [...noun].every(isLightTerm)) return false;
  const isAllCapitals = isInCapitals(text, sentence);
  const counted = nounBehind(text.slice(end, Math.min(sentence.end, end + LOOK_CHARS)), isAllCapitals);
  const last = counted.at(-1);
  if (counted.some((word) => noun.has(termOf(word) ?? '') || own.has(termOf(word) ?? ''))) return false;
  if (last !== undefined && isPeople && isSomeone(last)) return false;
  if (last !== undefined && (IS_PLURAL.test(last) || isSomeone(last))) return true;
  return !words.some(({ term }) => noun.has(term) || (isPeople && !names.has(term)));
}

/** The words right behind it that may be a noun: " armoured vehicles" of " armoured vehicles were lost". */
function nounBehind(behind: string, isAllCapitals: boolean): readonly string[] {
  const found: string[] = [];
  let at = 0;
  for (const { text, start, end } of splitWords(behind).slice(0, MAX_NOUN_WORDS)) {
    const word = isAllCapitals ? text.toLowerCase() : text;
    const isJoined = /^[ -]$/.test(behind.slice(at, start));
    if (!isJoined || !/^\p{Ll}/u.test(word) || isStopWord(word) || ENDS_NOUN.test(word)) break;
    found.push(word);
    at = end;
  }
  return found;
}

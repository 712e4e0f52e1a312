/** What a number counts, by the words behind it. */
import { isLightTerm, isStopWord, termOf } from '../../language/terms.ts';
import { splitWords } from '../../language/words.ts';
import type { Span } from '../../types.ts';
import type { AskedFor } from './asked-for.ts';
import { isSomeone } from './someone.ts';

const LOOK_CHARS = 48;
const MAX_NOUN_WORDS = 4;
const PEOPLE = new Set(['people', 'persons', 'men', 'women', 'victims'].map((word) => termOf(word)));
const IS_PLURAL = /[^s]s$/;
const ENDS_NOUN = /(?:ed|ly)$/;

/** "Two" of "two regions" where tanks were asked for. False where no noun stands behind the number. */
export function countsOther(
  text: string,
  { end }: Span,
  { noun }: AskedFor,
  own: ReadonlySet<string>,
): boolean {
  const counted = nounBehind(text.slice(end, end + LOOK_CHARS));
  const last = counted.at(-1);
  const isPeople = [...noun].some((term) => PEOPLE.has(term));
  // "How many times" is told by a number of anything.
  if (!isPeople && [...noun].every(isLightTerm)) return false;
  if (last === undefined || !IS_PLURAL.test(last)) return false;
  if (counted.some((word) => noun.has(termOf(word) ?? '') || own.has(termOf(word) ?? ''))) return false;
  return !(isPeople && isSomeone(last));
}

/** The words right behind it that may be a noun: " armoured vehicles" of " armoured vehicles were lost". */
function nounBehind(behind: string): readonly string[] {
  const found: string[] = [];
  let at = 0;
  for (const { text: word, start, end } of splitWords(behind).slice(0, MAX_NOUN_WORDS)) {
    const isJoined = /^[ -]$/.test(behind.slice(at, start));
    if (!isJoined || !/^\p{Ll}/u.test(word) || isStopWord(word) || ENDS_NOUN.test(word)) break;
    found.push(word);
    at = end;
  }
  return found;
}

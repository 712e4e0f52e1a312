/** Months that are also words or names: "may", "march", "April Ryan". */

const ALSO_WORDS = /^(?:may|mar|march|sun|sep|dec|jan)$/;
const ALSO_NAMES = /^(?:april|june|august|may|march|jan)$/i;
/** Before a month, whatever comes after it. */
const SETS_A_MONTH =
  /(?:^|[\s(“"])(?:in|since|until|till|through|during|before|after|last|next|this|every|each|early|late|mid|between|past|coming|previous|following|throughout)[\s-]+$/i;
/** Before a month, but also before a name: "by April Holt". */
const MAY_SET_A_MONTH =
  /(?:^|[\s(“"])(?:by|from|to|of|and|around|about|for|or|than|the|its|his|her|their|our|a|an)\s+$/i;
const TELLS_OF_MONTH =
  /^ (?:was|is|has|had|will|saw|brought|marked|marks|sees|sales|figures|data|exports|imports|output|inflation|employment|elections?)\b/;
const NAME_AFTER = /^ \p{Lu}\p{Ll}+/u;
const COLOUR_BEFORE = /\bBlack\s$/;
const MAY_BEGIN_SENTENCE = /(?:^|[.!?…:;"“”(\n]\s*)$/;
const RANK_BEFORE = /\b(?:Mr|Mrs|Ms|Dr|Sgt|Cpl|Capt|Lt|Col|Maj|Gen|Sen|Rep|Gov|Prof)\.\s$/;
const MARCH_OF = /^ (?:of|for|on|to|from|against|through|by|in|past|toward|towards|into|was|began)\b/;
const LOOK_CHARS = 24;

/** Whether a word that is followed or led by a number may be a month: not so "may" in lower case. */
export function isMonthName(word: string): boolean {
  return !ALSO_WORDS.test(word);
}

/** Whether a month that stands by itself, without day or year, is one. */
export function isBareMonth(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (!/^\p{Lu}/u.test(word)) return false;
  const before = text.slice(Math.max(0, start - LOOK_CHARS), start);
  const after = text.slice(end, end + LOOK_CHARS);
  if (/^may$/i.test(word) && /^-December\b/.test(after)) return false;
  if (COLOUR_BEFORE.test(before) || RANK_BEFORE.test(before)) return false;
  const isSet = SETS_A_MONTH.test(before);
  // "March on Washington", "the March of Time", but "in March of that year".
  if (/^march$/i.test(word) && MARCH_OF.test(after))
    return isSet && !/^ (?:of (?!(?:that|this|last|the)\b)|on|for)\b/.test(after);
  if (isSet || !ALSO_NAMES.test(word)) return true;
  if (MAY_SET_A_MONTH.test(before)) return !NAME_AFTER.test(after);
  return !/^may$/i.test(word) && MAY_BEGIN_SENTENCE.test(before) && TELLS_OF_MONTH.test(after);
}

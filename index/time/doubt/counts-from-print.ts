import type { StatedDay } from './stated-day.ts';

const RELATIVE =
  /(?<!\p{L})(?:yesterday|tonight|(?:this|last|next) (?:week|weekend|month|morning|afternoon|evening|night)|(?:on|last|this|late|early|since|until|by|from) (?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:morning|afternoon|evening|night))?)(?!\p{L})/giu;

/**
 * Whether a text counts from the day on which it was printed, as news does: "on Tuesday", "last week". Novels, notices
 * and histories seldom do, and nothing hangs on the day of print of a text that does not.
 *
 * @param days - of the text; a weekday beside one of them is not counted from anywhere
 */
export function countsFromPrint(text: string, days: readonly StatedDay[]): boolean {
  const starts = new Set(days.filter(({ weekday }) => weekday !== null).map(({ start }) => start));
  for (const { 0: words, index, groups } of text.matchAll(RELATIVE)) {
    if (groups?.weekday === undefined || !starts.has(index + words.search(/\S+day/iu))) return true;
  }
  return false;
}

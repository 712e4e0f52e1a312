import { isPastVerb } from '../verb-cues.ts';
import { anyOf } from '../vocabulary.ts';
import words from './words.json' with { type: 'json' };

/** What makes the name of a day, a person or a house out of a weekday. */
const BEFORE = new RegExp(`(?:\\b(?:${anyOf(words.beforeWeekdayInName).replaceAll('.', '\\.')})\\.?|&)\\s$`);
const AFTER = new RegExp(`^(?:['’]s)? (?:&|(?:${anyOf(words.papers)})\\b)`);
/** "Tuesday Weld", "Friday Harbor": a capital goes on with the name, unless a preposition or a verb sets the day apart. */
const CAPITAL_AFTER =
  /^ (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|I)\b)\p{Lu}\p{Ll}/u;
const SETS_A_DAY =
  /(?:^|[\s(“"])(?:on|last|next|this|since|by|until|till|from|before|after|for|of|and|or|to|late|early|every|each|through|between|over|past|coming|that|previous|following)\s$/i;
const LOOK_CHARS = 24;

/** Whether a weekday belongs to a name: "Black Friday", "the Sunday Times", "Hotel Friday", "Friday & Sons". */
export function isInName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LOOK_CHARS), start);
  const after = text.slice(end, end + LOOK_CHARS);
  if (BEFORE.test(before) || AFTER.test(after)) return true;
  if (!CAPITAL_AFTER.test(after) || SETS_A_DAY.test(before)) return false;
  const word = /(\p{L}+)\s$/u.exec(before)?.[1] ?? '';
  return !isPastVerb(word);
}

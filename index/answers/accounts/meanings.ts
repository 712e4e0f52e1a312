import { termOf } from '../../language/terms.ts';
import denialWords from './denial-words.json' with { type: 'json' };
import meanings from './meanings.json' with { type: 'json' };
import words from './words.json' with { type: 'json' };

/** A word for something that is done, and what it means. */
export interface Deed {
  /** Equal for words of one meaning, "seized" and "captured"; else the index term. */
  readonly meaning: string;
  readonly start: number;
  readonly end: number;
}

const MEANINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(meanings).flatMap(([meaning, all]) => all.map((word) => [word, meaning] as const)),
);
const EMPTY = new Set(denialWords.emptyDeeds);
const DONE = /^\p{Ll}{3,}(?:ed|ing)$/u;
/** What is taken without being conquered: "taken to hospital", "took part". */
const WEAK = new Set(['taken', 'took', 'control', 'fell', 'fallen', 'take', 'taking']);
const CONTROL = /\bcontrol\b/;
const PLACE_NOUNS = words.placeNouns.join('|');
const TAKES_PLACE = new RegExp(`^ (?:the (?:\\p{Ll}+ )?(?:${PLACE_NOUNS})\\b|(?:back )?\\p{Lu})`, 'u');
const PLACE_TAKEN = new RegExp(`\\b(?:${PLACE_NOUNS}) (?:was|were|is|had been|has been) $`);
const LOOK_CHARS = 40;

/** What the words of a part of a text say that was done, in order. Nouns count only where they mean a deed: "capture". */
export function findDeeds(
  text: string,
  inside: readonly { readonly text: string; readonly start: number; readonly end: number }[],
): Deed[] {
  const deeds = inside.flatMap((word) => {
    const { start, end } = word;
    if (WEAK.has(word.text) && !isConquest(text, start, end)) return [];
    const meaning = MEANINGS.get(word.text) ?? (DONE.test(word.text) ? termOf(word.text) : null);
    return meaning === null || EMPTY.has(meaning) ? [] : { meaning, start, end };
  });
  return deeds.map((deed, at) => withWordBefore(deed, deeds[at - 1]));
}

function isConquest(text: string, start: number, end: number): boolean {
  const [before, after] = [
    text.slice(Math.max(0, start - LOOK_CHARS), start),
    text.slice(end, end + LOOK_CHARS),
  ];
  if (CONTROL.test(text.slice(Math.max(0, start - LOOK_CHARS), end + LOOK_CHARS))) return true;
  return TAKES_PLACE.test(after) || PLACE_TAKEN.test(before);
}

/** "took control" is one deed. */
function withWordBefore(deed: Deed, before: Deed | undefined): Deed {
  const isOne = before?.meaning === deed.meaning && deed.start - before.end === 1;
  return isOne ? { ...deed, start: before.start } : deed;
}

import { isStopWord } from '../../language/terms.ts';
import type { NameKind } from '../../types.ts';
import { classesOf, fits, isIn, isPlural, isTitle } from './lexicon.ts';
import { isCommon, type Page, wordAt } from './page.ts';
import type { Phrase } from './phrase.ts';

const ABSTRACT = /[a-z]{2}(?:tion|sion|ment|ness|ance|ence|ity|ship|ism)$/;
const DEGREES = /^(?:bit|little|lot|few|matter|kind|sort|type|touch|tad|more|less|fewer|better|worse)$/;

/** Whether a phrase can say what something of a kind is: no day, no event, no vague word, nothing of another kind. */
export function isSound(page: Page, { from, end, head }: Phrase, kind: NameKind): boolean {
  if (head === '' || isIn('vagueHeads', head) || isIn('timeNouns', head)) return false;
  if (kind !== 'other' && isAbstract(head)) return false;
  if (!fits(kind, head)) return false;
  if (isPlural(head) && (kind === 'person' || kind === 'place') && wordAt(page, from + 1) !== 'of')
    return false;
  if (tellsTime(page, from) || DEGREES.test(wordAt(page, from + 1))) return false;
  return hasContent(page, from, end);
}

/** A "move", a "decision": what a whole clause can be called, and no person, body or place. */
function isAbstract(head: string): boolean {
  return isIn('clauseHeads', head) || (ABSTRACT.test(head) && classesOf(head).size === 0);
}

/** At least one word that is neither a name nor a small word. */
function hasContent(page: Page, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const word = page.words[at];
    if (word?.isWord && !page.owners[at] && !isStopWord(word.plain)) return true;
  }
  return false;
}

/** "the day before", "a week after", "the same month". */
function tellsTime(page: Page, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    if (isIn('timeNouns', wordAt(page, at)) && !page.words[at]?.owns) {
      const next = wordAt(page, at + 1);
      if (!isCommon(page, at + 1) || classesOf(next).size === 0) return true;
    }
  }
  return false;
}

/** "the baker Tom Ito": a noun that a name follows speaks of that name. */
export function namesAnother(page: Page, { from, end }: Phrase): boolean {
  for (let at = from + 1; at < end; at++) {
    const plain = wordAt(page, at - 1);
    const isNoun = isTitle(plain) || classesOf(plain).size > 0;
    if (page.owners[at] && isNoun && !page.words[at - 1]?.owns && !isIn('modifiers', plain)) return true;
  }
  return false;
}

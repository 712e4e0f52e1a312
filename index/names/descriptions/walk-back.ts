import { isVerbOfSubject, opensCompound } from './compound.ts';
import { classesOf, isDemonym, isIn, isPlural, isRole, isSaying, isTitle } from './lexicon.ts';
import { type Page, wordAt } from './page.ts';

const MAX_WORDS = 9;
const ADJECTIVE = /(?:[a-z]{3}(?:al|ic|ish|ary|ous|ese|ern|[st]ive)|[a-z]-[a-z].*)$/;
const PLACE_PREPOSITIONS = /^(?:in|at|from|near|on|outside|across)$/;
const ORDINAL = /^(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th))$/;

/**
 * The first of the words that go with a noun and stand before it: "the rural" of "the rural choir". Words that
 * are not known to describe count only where an article or an owner stands before them.
 */
export function walkBack(page: Page, noun: number): number {
  let sure = noun;
  for (let at = noun - 1; at > noun - MAX_WORDS; at--) {
    const word = page.words[at];
    const plain = wordAt(page, at);
    if (!word?.isWord || page.quoted[at] === 1) return sure;
    if (plain === 'the' || plain === 'a' || plain === 'an' || isIn('pronounOwners', plain)) return at;
    if (page.owners[at]) {
      const first = firstOfName(page, at);
      if (word.owns) return wordAt(page, first - 1) === 'the' ? first - 1 : first;
      if (page.owners[at]?.kind === 'person' || standsInPlace(page, first)) return sure;
      if (sure === at + 1) sure = first;
      at = first;
    } else if (ends(page, at) || isVerbOfSubject(page, at)) return sure;
    else if (sure === at + 1 && (isSure(page, at) || opensCompound(page, at))) sure = at;
  }
  return sure;
}

function firstOfName(page: Page, at: number): number {
  let first = at;
  while (page.owners[first - 1] === page.owners[at]) first--;
  return first;
}

/** "in Lund mayor Ada Bell": the place is where, not of whom. */
function standsInPlace(page: Page, first: number): boolean {
  return PLACE_PREPOSITIONS.test(wordAt(page, first - 1)) && page.owners[first]?.kind === 'place';
}

function ends(page: Page, at: number): boolean {
  const word = page.words[at];
  const plain = wordAt(page, at);
  if (word?.owns) return false;
  if (word?.text === 'Then') return true;
  if (isIn('prepositions', plain) || isIn('cutters', plain) || isIn('auxiliaries', plain)) return true;
  if (
    /^(?:of|and|as|to|not|that|he|she|they|it|we|you|i|this|these|those|two|three|four|no|my|our|your|whose)$/.test(
      plain,
    )
  )
    return true;
  if (isIn('modifiers', plain) || isTitle(plain) || isRole(plain)) return false;
  if (isIn('verbs', plain) || isIn('finite', plain) || isSaying(plain)) return true;
  if (isPlural(plain) && !isIn('singularS', plain)) return true;
  const isLower = word?.text.charAt(0) === plain.charAt(0);
  if (!isLower) return !isKnownCapital(plain) && !opensPhrase(page, at);
  return /.ed$/.test(plain) && !plain.includes('-') && !followsArticle(page, at);
}

/** "Former", "State-owned": a capital that only opens a sentence. */
function opensPhrase(page: Page, at: number): boolean {
  return (isSure(page, at) || opensCompound(page, at)) && !page.words[at - 1]?.isWord;
}

function isKnownCapital(plain: string): boolean {
  return (
    isDemonym(plain) || isIn('directions', plain) || ADJECTIVE.test(plain) || /^[a-z]\.[a-z]/.test(plain)
  );
}

function followsArticle(page: Page, at: number): boolean {
  const before = wordAt(page, at - 1);
  return isIn('determiners', before) || /.ly$/.test(before) || page.words[at - 1]?.owns === true;
}

function isSure(page: Page, at: number): boolean {
  const plain = wordAt(page, at);
  if (isIn('modifiers', plain) || isIn('directions', plain) || isRole(plain) || isTitle(plain)) return true;
  if (ORDINAL.test(plain)) return false;
  return (
    isDemonym(plain) || classesOf(plain).size > 0 || ADJECTIVE.test(plain) || /^[a-z]\.[a-z]/.test(plain)
  );
}

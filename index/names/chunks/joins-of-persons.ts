import { isName } from './common-words.ts';
import joiningWords from './joining-words.json' with { type: 'json' };
import { FIRST_NAME, LISTED } from './known.ts';
import { knownOf, knownWord } from './lexicon.ts';
import { isCapital, isGlued, isNext, type Token } from './tokens.ts';

const PARTICLES = new Set(joiningWords.particles);
/** How the syllables of Korean and Chinese names are spelt. */
const SYLLABLE =
  /^(?:ch|sh|zh|ts|[b-dfghj-np-tw-z])?[wy]?(?:[aeiou]|ae|ai|ao|eo|eu|ia|iu|oe|oo|ou|ua|ui|uo)(?:ng|[hklmnpr])?$/;
const COMMON_SYLLABLES = new Set(joiningWords.commonSyllables);

/** "Han Dae-jung": the second syllable of a given name behind a surname. */
export function isSyllable(tokens: readonly Token[], first: number, last: number): boolean {
  const word = tokens[last + 2]?.text ?? '';
  if (
    !SYLLABLE.test(word) ||
    COMMON_SYLLABLES.has(word) ||
    !/^\p{Lu}\p{Ll}{1,5}$/u.test(tokens[last]?.text ?? '')
  )
    return false;
  const isListed = (knownOf(tokens, last - 1, last + 1) | knownWord(tokens[last])) & LISTED;
  return last > first && isCapital(tokens[last - 1]) && isListed === 0;
}

/** 'Ada "Boo" Bell' */
export function joinNickname(tokens: readonly Token[], _first: number, last: number): number {
  const close = /^["”]$/.test(tokens[last + 3]?.text ?? '') && isGlued(tokens[last + 2], tokens[last + 3]);
  const isInside = close && isCapital(tokens[last + 2]) && isGlued(tokens[last + 1], tokens[last + 2]);
  const isFirst = (knownWord(tokens[last]) & FIRST_NAME) !== 0;
  return isInside && isFirst && isName(tokens[last + 4]) && !isGlued(tokens[last + 3], tokens[last + 4])
    ? 4
    : 0;
}

/** "van der Linden", "de Janeiro". */
export function joinParticles(tokens: readonly Token[], last: number, end: number): number {
  const second = tokens[last + 2];
  if (!PARTICLES.has(tokens[last + 1]?.text ?? '')) return 0;
  if (!second || !isNext(tokens[last + 1], second)) return 0;
  if (isName(second)) return last + 2 < end ? 2 : 0;
  // "al-Assad" has its hyphen behind the particle.
  if (second.text === '-') return isGlued(second, tokens[last + 3]) && isName(tokens[last + 3]) ? 3 : 0;
  const isSecond = second.shape === 'lower' && PARTICLES.has(second.text) && isName(tokens[last + 3]);
  return isSecond && isNext(second, tokens[last + 3]) && last + 3 < end ? 3 : 0;
}

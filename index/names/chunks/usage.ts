import { isStopWord } from '../../language/terms.ts';
import commonWords from '../lists/openers.json' with { type: 'json' };
import { ROLE } from './known.ts';
import { knownPlain } from './lexicon.ts';
import neverNames from './never-names.json' with { type: 'json' };
import { type Token, wordOf } from './tokens.ts';
import type { Usage, Word } from './words.ts';

const COMMON_WORDS = new Set(commonWords);
/** Weekdays, months, units: capitals that are due without a name. */
const NEVER_NAMES = new Set(neverNames);

/** How the language uses a word, looked up once. */
export function usageOf(token: Token): Usage {
  const word = wordOf(token);
  word.usage ??= readUsage(word);
  return word.usage;
}

function readUsage({ text, plain }: Word): Usage {
  const written = plain.replaceAll('’', "'");
  return {
    isDue: NEVER_NAMES.has(written) || isStopWord(written),
    isStop: isStopWord(text),
    isCommon: COMMON_WORDS.has(plain) || isRole(plain),
  };
}

function isRole(plain: string): boolean {
  return ((knownPlain(plain) | knownPlain(plain.replace(/s$/, '').replace(/men$/, 'man'))) & ROLE) !== 0;
}

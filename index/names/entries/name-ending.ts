import type { KnownName } from '../../types.ts';
import { keyOf } from './name-key.ts';
import { countForewords, readPersonal, withoutArticles } from './personal.ts';
import { mayBePerson } from './short-names.ts';
import { spellingOf } from './spelling.ts';
import stripWords from './strip-words.json' with { type: 'json' };

/** The words by whose end a name may be called though no article does. */
export interface Ending {
  /** As `spellingOf` gives them. */
  readonly words: string;
  /** Whether all of them are something less than the name, so that they are an end themselves. */
  readonly isShorter: boolean;
  /** Whether fewer of them are an end too. */
  readonly mayBeCut: boolean;
}

const MAX_ENDING_WORDS = 4;
const STORMS = stripWords.storms.map((words) => `${words} `);

/** What a person's name or a storm's may be called by; null for all others. */
export function endingOf(name: string, kind: KnownName['kind']): Ending | null {
  if (!name.includes(' ')) return null;
  if (!mayBePerson(name, kind)) return kind === 'person' ? null : stormOf(name);
  const words = withoutArticles(keyOf(name).split(' '));
  const suffixes = readPersonal(words)?.suffix ? 1 : 0;
  const bare = words.slice(countForewords(words), words.length - suffixes).map(spellingOf);
  return { words: bare.join(' '), isShorter: bare.length < words.length, mayBeCut: true };
}

/** Whether a name with this ending is called so by its last words. */
export function endsIn({ words, isShorter, mayBeCut }: Ending, asked: string): boolean {
  if (words === asked) return isShorter;
  if (!mayBeCut || !words.endsWith(asked) || words.charAt(words.length - asked.length - 1) !== ' ')
    return false;
  return asked.split(' ').length <= MAX_ENDING_WORDS;
}

/** What is asked without the titles before it; null where there are none. */
export function withoutTitle(asked: string): string | null {
  const key = keyOf(asked);
  const words = key.split(' ');
  const bare = words.slice(countForewords(words)).join(' ');
  const storm = STORMS.find((kind) => bare.startsWith(kind));
  if (storm) return bare.slice(storm.length);
  return bare === key ? null : bare;
}

function stormOf(name: string): Ending | null {
  const key = keyOf(name);
  if (!STORMS.some((words) => key.startsWith(words))) return null;
  const own = withoutTitle(name);
  return own === null ? null : { words: own, isShorter: true, mayBeCut: false };
}

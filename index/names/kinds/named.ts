import { copyText } from '../../language/copy-text.ts';
import { createTextMemory } from '../../language/text-memory.ts';
import { knownOf, knownWord } from '../chunks/lexicon.ts';
import type { Page } from '../chunks/pages.ts';
import type { Piece } from '../chunks/pieces.ts';
import { marksOf } from './cues.ts';
import { CUES_IN_SPELLING } from './cues-in-spelling.ts';
import { CUES_IN_WORDS } from './cues-in-words.ts';
import { add, type KnownWords, type NameCue, type NameWords, type Scores } from './name-cue.ts';
import type { Marks } from './sieve.ts';

/** A name as it is written, with what its own words tell wherever it stands. */
export interface Named extends KnownWords {
  readonly text: string;
  /** In lower case: mentions with the same key share what speaks for a kind. */
  readonly key: string;
  readonly scores: Readonly<Scores>;
  /** Which cues of what stands beside it may hold. */
  readonly marks: Marks;
}

const CUES: readonly NameCue[] = [...CUES_IN_WORDS, ...CUES_IN_SPELLING];
const recall = createTextMemory<Named>({ most: 50_000, maxChars: 80 });

/** What a name tells by itself; the same object for the same name, as long as it is remembered. */
export function namedOf({ text, tokens }: Page, { first, end }: Piece): Named {
  const written = text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  const read = (own: string) => readNamed(own, wordsOf(tokens, first, end));
  // What a hyphen joins to another word may look otherwise.
  return tokens[first - 1]?.text === '-' ? read(copyText(written)) : recall(written, read);
}

function wordsOf(tokens: Page['tokens'], first: number, end: number): NameWords {
  const [firstKnown, lastKnown] = [knownWord(tokens[first]), knownWord(tokens[end - 1])];
  return {
    tokens,
    first,
    end,
    length: end - first,
    known: knownOf(tokens, first, end),
    firstKnown,
    lastKnown,
  };
}

function readNamed(text: string, words: NameWords): Named {
  const scores: Scores = { person: 0, organization: 0, place: 0, other: 0 };
  for (const { adds, holds } of CUES) if (holds(words)) add(scores, adds);
  const { known, firstKnown, lastKnown } = words;
  return { text, key: text.toLowerCase(), known, firstKnown, lastKnown, scores, marks: marksOf(words) };
}

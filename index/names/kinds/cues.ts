import type { Cue } from './cue.ts';
import { CUES_BESIDE_SPELLING } from './cues-in-spelling.ts';
import { CUES_IN_SPORT } from './cues-in-sport.ts';
import { CUES_IN_TABLES } from './cues-in-tables.ts';
import { CUES_OF_BODIES } from './cues-of-bodies.ts';
import { CUES_OF_PERSONS } from './cues-of-persons.ts';
import { CUES_OF_PLACES } from './cues-of-places.ts';
import { CUES_OF_THINGS } from './cues-of-things.ts';
import { CUES_OF_TOWNS } from './cues-of-towns.ts';
import { CUES_OF_WORKERS } from './cues-of-workers.ts';
import { add, type Scores } from './name-cue.ts';
import { createSieve, forEachMarked, type Marks } from './sieve.ts';
import type { View } from './view.ts';

const CUES: readonly Cue[] = [
  ...CUES_BESIDE_SPELLING,
  ...CUES_OF_PERSONS,
  ...CUES_OF_PLACES,
  ...CUES_OF_TOWNS,
  ...CUES_OF_THINGS,
  ...CUES_OF_BODIES,
  ...CUES_OF_WORKERS,
  ...CUES_IN_TABLES,
  ...CUES_IN_SPORT,
];

const SIEVE = createSieve(CUES);

/** Which of the cues may hold for a name wherever it stands. */
export const marksOf = SIEVE.ofName;

/** What a name and the words beside it say about its kind, without the rest of the text. */
export function scoreAlone(
  view: View,
  name: { readonly scores: Readonly<Scores>; readonly marks: Marks },
): Scores {
  const scores: Scores = { ...name.scores };
  forEachMarked(name.marks, SIEVE.ofWordBefore(view.before), SIEVE.ofWordAfter(view.after), (at) => {
    const cue = CUES[at];
    if (cue && (cue.holds === undefined || cue.holds(view))) add(scores, cue.adds);
  });
  return scores;
}

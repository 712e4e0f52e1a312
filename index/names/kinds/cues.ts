import type { Cue, Scores } from './cue.ts';
import { CUES_IN_SPELLING } from './cues-in-spelling.ts';
import { CUES_IN_SPORT } from './cues-in-sport.ts';
import { CUES_IN_TABLES } from './cues-in-tables.ts';
import { CUES_IN_WORDS } from './cues-in-words.ts';
import { CUES_OF_BODIES } from './cues-of-bodies.ts';
import { CUES_OF_PERSONS } from './cues-of-persons.ts';
import { CUES_OF_PLACES } from './cues-of-places.ts';
import { CUES_OF_THINGS } from './cues-of-things.ts';
import { CUES_OF_TOWNS } from './cues-of-towns.ts';
import { CUES_OF_WORKERS } from './cues-of-workers.ts';
import type { View } from './view.ts';

const CUES: readonly Cue[] = [
  ...CUES_IN_WORDS,
  ...CUES_IN_SPELLING,
  ...CUES_OF_PERSONS,
  ...CUES_OF_PLACES,
  ...CUES_OF_TOWNS,
  ...CUES_OF_THINGS,
  ...CUES_OF_BODIES,
  ...CUES_OF_WORKERS,
  ...CUES_IN_TABLES,
  ...CUES_IN_SPORT,
];

/** What a name and the words beside it say about its kind, without the rest of the text. */
export function scoreAlone(view: View): Scores {
  const scores: Scores = { person: 0, organization: 0, place: 0, other: 0 };
  for (const { adds, holds } of CUES) {
    if (!holds(view)) continue;
    scores.person += adds.person ?? 0;
    scores.organization += adds.organization ?? 0;
    scores.place += adds.place ?? 0;
    scores.other += adds.other ?? 0;
  }
  return scores;
}

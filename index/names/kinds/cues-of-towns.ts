import { has, LISTED } from '../chunks/known.ts';
import { among, type Cue } from './cue.ts';
import { hasFirstName } from './name-cue.ts';
import type { View } from './view.ts';
import words from './words.json' with { type: 'json' };

const PLACE_OWNS = new Set(words.placeOwns);
const PLACE_PARTS = new Set(words.placeParts);
const IS = new Set(['is', 'was', 'were']);
const TOWN_THINGS = new Set(words.townThings);
const TOWN_KINDS = new Set(['city', 'district', 'regional', 'town', 'village']);
const DONE_TO_PLACES = new Set(words.doneToPlaces);

/** What the words beside the name say of places: what they have, who lives there, what happens to them. */
export const CUES_OF_TOWNS: readonly Cue[] = [
  {
    sees: '"residents of" before',
    adds: { place: 2.5 },
    needs: { before: among(['of', 'for']) },
    holds: (view) => !view.hasArticle && isPartOf(view) && !hasFirstName(view),
  },
  {
    sees: 'what places have behind',
    adds: { place: 1.5 },
    needs: { after: among(PLACE_OWNS) },
    holds: ({ owns }) => owns,
  },
  {
    sees: 'what towns have behind',
    adds: { place: 2.8 },
    needs: { after: among([...TOWN_THINGS, ...TOWN_KINDS]) },
    holds: hasTownThing,
  },
  {
    sees: 'what is done to places before',
    adds: { place: 1.5 },
    needs: { before: among(DONE_TO_PLACES) },
    holds: isTaken,
  },
  {
    sees: 'what is done to places behind',
    adds: { place: 1.5 },
    needs: { after: among(IS) },
    holds: wasTaken,
  },
  {
    sees: '"which lies" behind',
    adds: { place: 3 },
    needs: { after: among([',']) },
    holds: ({ after2, after3 }) => after2 === 'which' && /^(?:borders|lies|straddles)$/.test(after3),
  },
];

/** "residents of Grefton" */
function isPartOf({ before, before2 }: View): boolean {
  return (before === 'of' || before === 'for') && PLACE_PARTS.has(before2);
}

/** "Grefton residents", "the Grefton town council" */
function hasTownThing(view: View): boolean {
  const { after, after2, known } = view;
  if (!TOWN_THINGS.has(after) && !TOWN_THINGS.has(after2)) return false;
  if (has(known, LISTED) || hasFirstName(view)) return false;
  return TOWN_THINGS.has(after) || TOWN_KINDS.has(after);
}

/** "shelled Domirka", but not "shelled Domirka positions" */
function isTaken({ before, known, hasArticle }: View): boolean {
  return !hasArticle && !has(known, LISTED) && DONE_TO_PLACES.has(before);
}

/** "Domirka was shelled" */
function wasTaken({ after, after2, after3, owns, known }: View): boolean {
  if (owns || has(known, LISTED)) return false;
  return IS.has(after) && DONE_TO_PLACES.has(after2 === 'being' ? after3 : after2);
}

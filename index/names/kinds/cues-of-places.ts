import joiningWords from '../chunks/joining-words.json' with { type: 'json' };
import { has, ORGANIZATION, PLACE } from '../chunks/known.ts';
import { knownPlain } from '../chunks/lexicon.ts';
import { among, type Cue } from './cue.ts';
import { isDateline } from './dateline.ts';
import { hasFirstName, type NameWords } from './name-cue.ts';
import type { View } from './view.ts';
import words from './words.json' with { type: 'json' };

const AT = new Set(words.at);
const COMPASS = new Set(words.compass);
const PLACE_NOUNS = new Set(words.placeNouns);
const PLACE_JOINS = new Set(joiningWords.placeJoins);
const POINT = /^(?:north|south)?(?:east|west)$|^(?:north|south)$/;
const ENDS_NOUNS =
  /^(?:[^\p{L}-]|\n|(?:at|by|east|in|near|north|of|on|south|that|west|where|which|with)$|$)/u;
const MAX_APPOSITION_TOKENS = 6;

/** What the words beside the name say of places: where they lie and what they are called. */
export const CUES_OF_PLACES: readonly Cue[] = [
  {
    sees: '"in" before',
    adds: { place: 2 },
    needs: { before: among(['in']) },
    holds: ({ hasArticle }) => !hasArticle,
  },
  {
    sees: '"in the" before',
    adds: { place: 1 },
    needs: { before: among(['in']) },
    holds: ({ hasArticle }) => hasArticle,
  },
  {
    sees: '"In" before, where it opens a sentence',
    adds: { place: 2 },
    needs: { before: among(['In']) },
  },
  {
    sees: '"at", "near" or "across" before',
    adds: { place: 1.2 },
    needs: { before: among(AT) },
  },
  {
    sees: '"from" or "to" before',
    adds: { place: 0.6 },
    needs: { before: among(['from', 'to']) },
    holds: ({ before, before2 }) => before === 'from' || !/^(?:according|thanks)$/i.test(before2),
  },
  {
    sees: '"out of" before',
    adds: { place: 1.2 },
    needs: { before: among(['of']) },
    holds: ({ before2 }) => before2 === 'out' || before2 === 'outside',
  },
  {
    sees: 'a part of the compass before',
    adds: { place: 3 },
    needs: { before: among(COMPASS) },
  },
  {
    sees: '"north of" before',
    adds: { place: 3 },
    needs: { before: among(['of']) },
    holds: ({ before2 }) => POINT.test(before2),
  },
  {
    sees: '"city of" before',
    adds: { place: 4.5 },
    needs: { before: among(['of']) },
    holds: ({ before2 }) => PLACE_NOUNS.has(before2),
  },
  {
    sees: 'a noun for a place before',
    adds: { place: 2.5 },
    needs: { before: among([',', ...PLACE_NOUNS]) },
    holds: hasPlaceNounBefore,
  },
  {
    sees: 'a noun for a place behind',
    adds: { place: 2.5 },
    needs: { after: among(PLACE_NOUNS) },
    holds: ({ owns }) => !owns,
  },
  {
    sees: 'a place that it is called behind, after a comma',
    adds: { place: 3 },
    needs: { after: among([',']) },
    holds: hasPlaceNounBehind,
  },
  {
    sees: '"-based" behind',
    adds: { place: 4 },
    needs: { after: among(['-']) },
    holds: ({ after2 }) => /^(?:based|born|area)$/.test(after2),
  },
  { sees: 'a dateline', adds: { place: 5 }, needs: { before: among(['']) }, holds: isDateline },
  {
    sees: 'a place behind a comma',
    adds: { place: 1.5 },
    needs: { after: among([',']) },
    holds: hasPlaceBehind,
  },
  {
    sees: 'a word inside that joins towns and rivers',
    adds: { place: 4 },
    needs: { name: hasPlaceJoin },
  },
];

/** "the river Ossel", "the capital, Brusk," */
function hasPlaceNounBefore({ before, before2, hasArticle, after, known }: View): boolean {
  if (hasArticle || has(known, ORGANIZATION)) return false;
  if (before === ',') return PLACE_NOUNS.has(before2) && /^[,.]$/.test(after);
  return before !== 'state' && PLACE_NOUNS.has(before);
}

/** ", a town of 9,000", ", a fishing village" */
function hasPlaceNounBehind({ tokens, end, after, after2, owns }: View): boolean {
  if (owns || after !== ',' || !/^(?:the|an?)$/.test(after2)) return false;
  for (let at = end + 2; at < end + MAX_APPOSITION_TOKENS; at++) {
    const token = tokens[at];
    if (!token || (token.shape === 'mark' && token.text !== '-')) return false;
    if (PLACE_NOUNS.has(token.text)) return ENDS_NOUNS.test(tokens[at + 1]?.text ?? '');
  }
  return false;
}

/** "Pont sur Lys" */
function hasPlaceJoin({ tokens, first, end }: NameWords): boolean {
  for (let at = first + 1; at < end - 1; at++) if (PLACE_JOINS.has(tokens[at]?.text ?? '')) return true;
  return false;
}

/** "Brevik, Norway" */
function hasPlaceBehind(view: View): boolean {
  const { after, after2, owns, known } = view;
  if (owns || after !== ',' || has(known, ORGANIZATION) || hasFirstName(view)) return false;
  return has(knownPlain(after2), PLACE);
}

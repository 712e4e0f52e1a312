import { CITY, COUNTRY, FIRST_NAME, HEAD, LISTED, PLACE } from '../chunks/known.ts';
import { knownPlain } from '../chunks/lexicon.ts';
import { isScore } from '../chunks/pages.ts';
import { isCapital, type Token } from '../chunks/tokens.ts';
import { among, type Cue } from './cue.ts';
import type { NameWords } from './name-cue.ts';
import type { View } from './view.ts';
import words from './words.json' with { type: 'json' };

const TEAM_FIRST = new Set(words.teamFirst);
const TEAM_LAST = new Set(words.teamLast);
const SPORT_VERBS = new Set(words.sportVerbs);
const CLUB_LAST = new Set(words.clubLast);
const SPORT_ROLES = new Set(words.sportRoles);
const TEAM_VERBS = new Set(words.teamVerbs);
const BEATEN_BEFORE = new Set(words.beatenBefore);
const EDGES = new Set(['\n', ':', ',', '.']);
const AGAINST = new Set(['AT', 'v', 'vs']);
/** Before these a city is where something happens. */
const WHERE = new Set(['In', 'At', 'From', 'at', 'from', 'in', 'into', 'near', 'of', 'outside', 'through']);
const MAX_RESULT_TOKENS = 14;
const MAX_FIXTURE_TOKENS = 7;

const BEATING_BESIDE = { before: among(SPORT_VERBS), after: among(SPORT_VERBS) };

/** What reports of sports say of teams. */
export const CUES_IN_SPORT: readonly Cue[] = [
  {
    sees: 'a word in front that teams have',
    adds: { organization: 3.5 },
    needs: { name: ({ tokens, first, length }) => length > 1 && TEAM_FIRST.has(tokens[first]?.text ?? '') },
  },
  {
    sees: 'a word at the end that teams have',
    adds: { organization: 3.5 },
    needs: { name: ({ tokens, end, length }) => length > 1 && TEAM_LAST.has(tokens[end - 1]?.text ?? '') },
  },
  {
    sees: 'a city and a word in the plural',
    adds: { organization: 4 },
    needs: { name: isCityTeam },
  },
  {
    sees: 'a city that beats another or plays at another',
    adds: { organization: 5, place: -1 },
    needs: { name: isCity },
    holds: (view) => beats(view) || isFixture(view),
  },
  {
    sees: 'a city before one who plays for it',
    adds: { organization: 5, place: -2 },
    needs: { after: among(SPORT_ROLES) },
    holds: (view) => isCity(view) && !view.owns,
  },
  {
    sees: 'a city in a report of sports',
    adds: { organization: 6, place: -2 },
    needs: { name: isCity },
    holds: isSportCity,
  },
  {
    sees: 'a city and what clubs are called, in a report of sports',
    adds: { organization: 5 },
    needs: { name: ({ tokens, end, length }) => length === 2 && CLUB_LAST.has(tokens[end - 1]?.text ?? '') },
    holds: ({ isOfSport, firstKnown, known }) =>
      isOfSport && (firstKnown & PLACE) !== 0 && (known & PLACE) === 0,
  },
  {
    sees: 'who beat whom in one score',
    adds: { organization: 1.5 },
    needs: BEATING_BESIDE,
    holds: beatsOnce,
  },
  {
    sees: 'who beat whom',
    adds: { person: 0.4, organization: 0.4 },
    needs: BEATING_BESIDE,
  },
];

/** "Chicago Bulls" */
function isCityTeam({ tokens, first, end, length, firstKnown, lastKnown, known }: NameWords): boolean {
  if ((firstKnown & COUNTRY) !== 0) return false;
  if (length < 2 || (lastKnown & (HEAD | FIRST_NAME)) !== 0 || (known & LISTED) !== 0) return false;
  if (!/\p{Ll}s$/u.test(tokens[end - 1]?.text ?? '')) return false;
  const city = tokens
    .slice(first, end - 1)
    .map(({ text }) => text)
    .join(' ');
  return (knownPlain(city) & (CITY | PLACE)) !== 0;
}

/** "Veldt beat Quay 3-2", but not "6-4 6-3": one score is a match of teams. */
function beatsOnce({ tokens, end, length, before, after, owns }: View): boolean {
  if (length > 1 || owns || !(SPORT_VERBS.has(before) || SPORT_VERBS.has(after))) return false;
  let scores = 0;
  for (let at = end; at < end + MAX_RESULT_TOKENS; at++) {
    const text = tokens[at]?.text ?? '\n';
    if (text === '\n' || text === '(' || text === '.') break;
    if (isScore(tokens, at)) scores += 1;
  }
  return scores === 1;
}

function isSportCity(view: View): boolean {
  const { isOfSport, before, before2, hasArticle, owns, after, after2 } = view;
  if (!isOfSport || !isCity(view) || hasArticle || WHERE.has(before)) return false;
  if (after === ',' && (knownPlain(after2) & PLACE) !== 0) return false;
  if (before === ',' && /^\p{Lu}/u.test(before2)) return false;
  if (before === 'to' && !BEATEN_BEFORE.has(before2)) return false;
  return owns || after !== '-' || isScore(view.tokens, view.end + 1);
}

function isCity({ known }: NameWords): boolean {
  return (known & PLACE) !== 0 && (known & COUNTRY) === 0;
}

function beats({ before, after, owns, isOfSport }: View): boolean {
  if (SPORT_VERBS.has(before)) return true;
  return !owns && (SPORT_VERBS.has(after) || (isOfSport && TEAM_VERBS.has(after)));
}

/** A line that is nothing but "LEEDS AT BRISTOL". */
function isFixture({ tokens, first, end, before, after }: View): boolean {
  if (!AGAINST.has(before) && !AGAINST.has(after)) return false;
  let from = first;
  let to = end;
  const isInside = (token: Token | undefined) => isCapital(token) || AGAINST.has(token?.text ?? '');
  while (from > first - MAX_FIXTURE_TOKENS && isInside(tokens[from - 1])) from -= 1;
  while (to < end + MAX_FIXTURE_TOKENS && isInside(tokens[to])) to += 1;
  const isWhole = EDGES.has(tokens[from - 1]?.text ?? '\n') && EDGES.has(tokens[to]?.text ?? '\n');
  return isWhole && to - from <= MAX_FIXTURE_TOKENS;
}

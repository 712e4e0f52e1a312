import joiningWords from '../chunks/joining-words.json' with { type: 'json' };
import { HEAD, has, LISTED } from '../chunks/known.ts';
import { among, type Cue } from './cue.ts';
import { hasFirstName, type NameWords } from './name-cue.ts';
import words from './words.json' with { type: 'json' };

const SHIP_FIRST = new Set(words.shipFirst);
const STORMS = new Set(joiningWords.storms);
const THINGS_BEFORE = new Set(words.thingsBefore);
const THINGS_BEHIND = new Set(words.thingsBehind);
const LEAGUE_FIRST = new Set(words.leagueFirst);
const STANDINGS_FIRST = new Set(words.standingsFirst);
const FESTIVALS = new Set(words.festivals);
const FESTIVAL_ENDS = new Set(['Adha', 'Day', 'Eve', 'Fitr', 'Monday', 'Sunday']);
const PARTS = new Set(['Central', 'East', 'North', 'South', 'West']);

/** What tells ships, storms, products and leagues. */
export const CUES_OF_THINGS: readonly Cue[] = [
  {
    sees: 'letters in front that ships have',
    adds: { other: 6 },
    needs: { name: isShip },
  },
  {
    sees: 'a storm in front',
    adds: { other: 6, person: -1 },
    needs: { name: isStorm },
  },
  {
    sees: 'a ship, a film or another thing before',
    adds: { other: 3 },
    needs: { before: among(THINGS_BEFORE) },
    holds: (view) => !view.hasArticle && !hasFirstName(view),
  },
  {
    sees: 'a product behind',
    adds: { other: 3 },
    needs: { after: among(THINGS_BEHIND) },
    holds: ({ owns, known }) => !owns && !has(known, LISTED),
  },
  {
    sees: 'a festival',
    adds: { other: 7 },
    needs: { name: isFestival },
  },
  { sees: 'a league of sports', adds: { other: 9 }, needs: { name: isLeague } },
  {
    sees: 'a known place, body or people in front of an unknown word',
    adds: { organization: 1.2 },
    needs: { name: beginsWithKnown },
  },
];

function isShip({ tokens, first, length }: NameWords): boolean {
  return length > 1 && SHIP_FIRST.has(tokens[first]?.text ?? '');
}

function isStorm({ tokens, first, length, lastKnown }: NameWords): boolean {
  return length === 2 && !has(lastKnown, HEAD) && STORMS.has(tokens[first]?.text ?? '');
}

/** "Christmas", "Eid al-Fitr" */
function isFestival({ tokens, first, end, length }: NameWords): boolean {
  const opening = tokens[first]?.text ?? '';
  return FESTIVALS.has(opening) && (length === 1 || FESTIVAL_ENDS.has(tokens[end - 1]?.text ?? ''));
}

/** "American League", "EASTERN DIVISION", "Central Conference" */
function isLeague({ tokens, first, length, end }: NameWords): boolean {
  const isPart = length === 3 && PARTS.has(tokens[end - 1]?.text ?? '');
  if (length !== 2 && !isPart) return false;
  const word = tokens[first]?.text.toLowerCase() ?? '';
  const head = tokens[first + 1]?.text.toLowerCase() ?? '';
  if (head === 'league') return LEAGUE_FIRST.has(word);
  return (head === 'division' || head === 'conference') && STANDINGS_FIRST.has(word);
}

function beginsWithKnown({ firstKnown, lastKnown, known, length }: NameWords): boolean {
  return length > 1 && !has(known, LISTED) && has(firstKnown, LISTED) && !has(lastKnown, HEAD);
}

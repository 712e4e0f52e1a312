import { COUNTRY, PLACE } from '../chunks/known.ts';
import { knownPlain } from '../chunks/lexicon.ts';
import { isCapital, isGlued } from '../chunks/tokens.ts';
import { among, type Cue } from './cue.ts';
import { hasFirstName } from './name-cue.ts';
import type { View } from './view.ts';
import words from './words.json' with { type: 'json' };

const CRICKET = new Set(words.cricket);
const MAX_TABLE_TOKENS = 14;
const YEAR = /^(?:19|20)\d\d$/;
const MINUTE = /^\d{1,3}$/;
const MAX_SCORERS_TOKENS = 40;
const NINE = 57;
const NUMBER = /^\d{0,3}(?:\.\d+)?$/;

/** What results, standings and cards of sports say. */
export const CUES_IN_TABLES: readonly Cue[] = [
  {
    sees: 'a country in brackets behind',
    adds: { person: 4 },
    needs: { after: among(['(']) },
    holds: hasCountryBehind,
  },
  {
    sees: 'a city or a lone word in a table of numbers',
    adds: { organization: 8, place: -4 },
    needs: { after: isTableNumber },
    holds: isTableTeam,
  },
  {
    sees: 'a scorer in brackets',
    adds: { person: 5 },
    needs: { before: among(['(', ',']) },
    holds: isScorer,
  },
  {
    sees: 'a team in a line of scores',
    adds: { organization: 5, person: -2 },
    needs: { after: isPlainNumber },
    holds: isScoreTeam,
  },
  {
    sees: 'the team of a racer behind his country',
    adds: { organization: 3.5 },
    needs: { before: among([')']) },
    holds: hasRacerBefore,
  },
  {
    sees: 'how a batsman was out',
    adds: { person: 5 },
    needs: { before: among(CRICKET), after: among(CRICKET) },
  },
  {
    sees: 'runs of a batsman behind',
    adds: { person: 2 },
    needs: { after: isPlainNumber },
    holds: ({ after2 }) => after2 === 'not',
  },
];

/** "Jan Novotny ( Czech Republic )" */
function hasCountryBehind(view: View): boolean {
  const { tokens, end, after, after2, owns, known } = view;
  if (owns || after !== '(' || (known & PLACE) !== 0) return false;
  const close = tokens.slice(end + 2, end + 5).some(({ text }) => text === ')');
  const country = `${after2} ${tokens[end + 2]?.text ?? ''}`;
  return close && ((knownPlain(after2) | knownPlain(country)) & COUNTRY) !== 0;
}

/** "Bolton 2 Ipswich 1", "CLEVELAND 75 48 .610": a line of names and numbers; the teams of countries stay places. */
function isTableTeam(view: View): boolean {
  const { tokens, first, end, length, known, after } = view;
  if (
    !isTableNumber(after) ||
    (isGlued(tokens[end], tokens[end + 1]) && tokens[end + 1]?.text === '-') ||
    (known & COUNTRY) !== 0 ||
    hasFirstName(view) ||
    isScorer(view)
  )
    return false;
  if ((known & PLACE) === 0 && length > 1) return false;
  return isTableLine(tokens, first);
}

/** "3", "48", ".610" */
function isTableNumber(word: string): boolean {
  return word.charCodeAt(0) <= NINE && NUMBER.test(word);
}

function isPlainNumber(word: string): boolean {
  return /^\d{1,3}$/.test(word);
}

/** "( Bell 17 , Ito 60 penalty )" behind a number or a name: who scored, and when. */
function isScorer({ tokens, first, before, after, known }: View): boolean {
  if ((before !== '(' && before !== ',') || !MINUTE.test(after) || (known & PLACE) !== 0) return false;
  for (let at = first - 1; at > first - MAX_SCORERS_TOKENS; at--) {
    const token = tokens[at];
    if (!token || token.text === '\n' || token.text === ')') return false;
    if (token.text === '(') return tokens[at - 1]?.shape === 'number' || isCapital(tokens[at - 1]);
  }
  return false;
}

/** "Legia Riverton 1 Dukla Quay 0": a line of scores is names and numbers by turns, and opens with a name. */
function isScoreTeam(view: View): boolean {
  const { tokens, first, end, length, known, after } = view;
  if (length < 2 || length > 4 || !isPlainNumber(after) || (known & COUNTRY) !== 0) return false;
  if (hasFirstName(view) || isGlued(tokens[end], tokens[end + 1])) return false;
  if (/^\p{Lu}\.$/u.test(tokens[first]?.text ?? '')) return false;
  const before = tokens[first - 1];
  if (before && before.text !== '\n' && before.shape !== 'number') return false;
  return !opensWithNumber(tokens, first) && isTableLine(tokens, first);
}

/** "137 Ada Bell 70 67": a line of golfers opens with their score. */
function opensWithNumber(tokens: View['tokens'], first: number): boolean {
  let at = first;
  while (at > first - MAX_TABLE_TOKENS && at > 0 && tokens[at - 1]?.text !== '\n') at -= 1;
  return tokens[at]?.shape === 'number';
}

/** At least two numbers, and outside of brackets no word in lower case among the next few tokens. */
function isTableLine(tokens: View['tokens'], first: number): boolean {
  const behind = countNumbers(tokens, first, 1);
  const before = countNumbers(tokens, first - 1, -1);
  return behind >= 0 && before >= 0 && behind + before > 1;
}

/** How many numbers but years stand on that side of a place in its line; -1 where a word in lower case does. */
function countNumbers(tokens: View['tokens'], from: number, step: 1 | -1): number {
  let numbers = 0;
  let depth = 0;
  for (let seen = 0; seen < MAX_TABLE_TOKENS; seen++) {
    const token = tokens[from + step * seen];
    if (!token || token.text === '\n') break;
    if (token.text === '(') depth += step;
    else if (token.text === ')') depth -= step;
    else if (depth <= 0 && token.shape === 'lower') return -1;
    else if (depth <= 0 && token.shape === 'number' && !YEAR.test(token.text)) numbers += 1;
  }
  return numbers;
}

/** "( Spain ) Kestrel 4 seconds behind" */
function hasRacerBefore({ before, tokens, first, known }: View): boolean {
  if (before !== ')' || (known & PLACE) !== 0) return false;
  const country = tokens[first - 2];
  return country !== undefined && (knownPlain(country.text) & COUNTRY) !== 0;
}

import { isStopWord } from '../../language/terms.ts';
import commonWords from '../lists/openers.json' with { type: 'json' };
import { FIRST_NAME, LISTED, TITLE } from './known.ts';
import { knownLength, knownWord } from './lexicon.ts';
import type { Line, Page } from './pages.ts';
import type { Piece } from './pieces.ts';
import { endOfCapitals, findInScores, MAX_TEAM_TOKENS } from './score-lines.ts';
import { isCapital, isNext, type Token } from './tokens.ts';

/** The names that a text writes in its other lines, in capitals, and for each first word the most words behind it. */
export interface NamesElsewhere {
  readonly names: ReadonlySet<string>;
  readonly longest: ReadonlyMap<string, number>;
}

const COMMON_WORDS = new Set(commonWords);
const EVENTS = new Set([
  'CHAMPIONSHIP',
  'CHAMPIONSHIPS',
  'CLASSIC',
  'CUP',
  'GAMES',
  'MASTERS',
  'OPEN',
  'PRIX',
  'SERIES',
  'TROPHY',
]);
const INSIDE_EVENTS = new Set(['F.A.', 'FA', 'GRAND', 'INTERNATIONAL', 'LEAGUE', 'SUPER', 'WORLD']);
const MIN_LONE_CHARS = 4;
const DATE_BEHIND = /^\d{4}$/;

/** Gathers whole names, and the last word of each as a surname, save common words. */
export function gatherElsewhere({ tokens, lowerCase }: Page, pieces: readonly Piece[]): NamesElsewhere {
  const names = new Set<string>();
  const longest = new Map<string, number>();
  const add = (from: number, to: number) => {
    const first = tokens[from]?.text.toUpperCase() ?? '';
    names.add(textOf(tokens, from, to).toUpperCase());
    longest.set(first, Math.max(longest.get(first) ?? 0, to - from));
  };
  for (const { first, end } of pieces) {
    const last = tokens[end - 1]?.text.toLowerCase() ?? '';
    const isCommon = COMMON_WORDS.has(last) || lowerCase.has(last) || last.length < MIN_LONE_CHARS;
    if (end - first > 1) add(first, end);
    if (!isCommon) add(end - 1, end);
  }
  return { names, longest };
}

/** The names in a line of capitals: known ones, those of other lines, one behind a title or a first name, a dateline. */
export function findInCapitals(page: Page, line: Line, elsewhere: NamesElsewhere): Piece[] {
  const { tokens } = page;
  const scores = findInScores(tokens, line);
  if (scores.length > 0) return scores;
  if (headsList(page, line)) return [{ first: line.first, end: line.end, hasTitle: false }];
  const pieces: Piece[] = [];
  let at = line.first;
  while (at < line.end) {
    const { length, skip, hasTitle } = lengthInCapitals(page, line, at, elsewhere);
    if (length > 0) pieces.push({ first: at + skip, end: at + skip + length, hasTitle });
    at += Math.max(1, skip + length);
  }
  if (pieces.length > 0) return pieces;
  const end = endOfWords(tokens, line);
  const isName = isDateline(tokens, line) || isByline(page, line);
  return isName ? [{ first: line.first, end, hasTitle: false }] : [];
}

/** "LA TRIBUNE" above lines that begin with a hyphen: whose they are. */
function headsList({ tokens, lowerCase }: Page, { first, end }: Line): boolean {
  if (end - first > MAX_TEAM_TOKENS || tokens[end + 1]?.text !== '-') return false;
  const words = tokens.slice(first, end);
  const isWhole = words.every((token) => isCapital(token) || token.shape === 'number');
  return isWhole && words.some((token) => isRareWord(token, lowerCase));
}

function lengthInCapitals({ tokens, lowerCase }: Page, line: Line, at: number, elsewhere: NamesElsewhere) {
  const token = tokens[at];
  const none = { length: 0, skip: 0, hasTitle: false };
  if (!isCapital(token) || !token) return none;
  const isWord = (place: number) => place < line.end && isRareWord(tokens[place], lowerCase);
  const here = Math.max(lengthElsewhere(tokens, at, line.end, elsewhere), listedLength(tokens, at, line.end));
  const isPerson = (knownWord(token) & FIRST_NAME) !== 0 && !COMMON_WORDS.has(token.text.toLowerCase());
  if (here > 0) return { ...none, length: here + eventLength(tokens, at + here, line.end) };
  if (isPerson && isWord(at + 1) && isNext(token, tokens[at + 1])) return { ...none, length: 2 };
  const event = INSIDE_EVENTS.has(token.text) ? eventLength(tokens, at + 1, line.end) : 0;
  if (event > 0) return { ...none, length: 1 + event };
  const skip = knownLength(tokens, at, line.end, TITLE);
  if (skip === 0 || !isWord(at + skip) || !isNext(tokens[at + skip - 1], tokens[at + skip])) return none;
  const isFirst = (knownWord(tokens[at + skip]) & FIRST_NAME) !== 0 && isWord(at + skip + 1);
  return { length: isFirst ? 2 : 1, skip, hasTitle: true };
}

/** How many words make an event of a known name: "LEEDS | OPEN", "SPANISH | GRAND PRIX". */
function eventLength(tokens: readonly Token[], at: number, end: number): number {
  for (let length = 1; length <= 3 && at + length <= end; length++) {
    const token = tokens[at + length - 1];
    if (!isCapital(token) || !isNext(tokens[at + length - 2], token)) return 0;
    if (EVENTS.has(token?.text ?? '')) return length;
    if (!INSIDE_EVENTS.has(token?.text ?? '')) return 0;
  }
  return 0;
}

/** A word of a list that is no stop word written large: "US" is "us" there, and "WHO" is "who". */
function listedLength(tokens: readonly Token[], at: number, end: number): number {
  const length = knownLength(tokens, at, end, LISTED);
  const plain = tokens[at]?.text.toLowerCase() ?? '';
  return length === 1 && (isStopWord(plain) || COMMON_WORDS.has(plain)) ? 0 : length;
}

function lengthElsewhere(
  tokens: readonly Token[],
  at: number,
  end: number,
  { names, longest }: NamesElsewhere,
) {
  const most = longest.get(tokens[at]?.text.toUpperCase() ?? '') ?? 0;
  for (let length = Math.min(most, end - at); length > 0; length--) {
    if (names.has(textOf(tokens, at, at + length).toUpperCase())) return length;
  }
  return 0;
}

function isRareWord(token: Token | undefined, lowerCase: ReadonlySet<string>): boolean {
  if (!token || !isCapital(token) || token.text.length < MIN_LONE_CHARS) return false;
  const plain = token.text.toLowerCase();
  return !COMMON_WORDS.has(plain) && !lowerCase.has(plain) && !isStopWord(plain);
}

/** "RIVERTON 1996-08-30" */
function isDateline(tokens: readonly Token[], line: Line): boolean {
  const end = endOfWords(tokens, line);
  return (
    end > line.first && end - line.first <= 3 && end < line.end && DATE_BEHIND.test(tokens[end]?.text ?? '')
  );
}

/** "ADA BELL": a line of one or two words that are not common. */
function isByline({ tokens, lowerCase }: Page, line: Line): boolean {
  if (line.end - line.first > 2 || endOfWords(tokens, line) < line.end) return false;
  return tokens.slice(line.first, line.end).every((token) => isRareWord(token, lowerCase));
}

function endOfWords(tokens: readonly Token[], line: Line): number {
  return endOfCapitals(tokens, line.first, line.end);
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += `${tokens[at]?.text ?? ''} `;
  return text;
}

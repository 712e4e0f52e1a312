import type { Line } from './pages.ts';
import type { Piece } from './pieces.ts';
import { isCapital, type Token } from './tokens.ts';

/** A team or a paper has no more tokens. */
export const MAX_TEAM_TOKENS = 4;
const STANDINGS = new Set(['CONFERENCE', 'DIVISION', 'LEAGUE']);

/** "CHICAGO WHITE SOX 5 TORONTO 2", "REAL RIVERTON 24 14 8 2", "EASTERN DIVISION": teams and leagues, or nothing. */
export function findInScores(tokens: readonly Token[], { first, end }: Line): Piece[] {
  const words = endOfCapitals(tokens, first, end);
  const hasTitle = false;
  if (words === first || words - first > MAX_TEAM_TOKENS) return [];
  const last = tokens[words - 1]?.text ?? '';
  if (words === end && words - first === 2 && STANDINGS.has(last)) return [{ first, end, hasTitle }];
  const numbers = endOfNumbers(tokens, words, end);
  if (numbers === words) return [];
  if (numbers - words > 2 && numbers === end) return [{ first, end: words, hasTitle }];
  const second = endOfCapitals(tokens, numbers, end);
  const isScore = numbers - words === 1 && second > numbers && second - numbers <= MAX_TEAM_TOKENS;
  const rest = endOfNumbers(tokens, second, end);
  if (!isScore || rest - second !== 1 || (rest < end && tokens[rest]?.text !== '(')) return [];
  return [
    { first, end: words, hasTitle },
    { first: numbers, end: second, hasTitle },
  ];
}

/** Where the capitalised words end that begin at a place; the place itself where none do. */
export function endOfCapitals(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && isCapital(tokens[at])) at += 1;
  return at;
}

/** Numbers of a table, but no year: a dateline has one. */
function endOfNumbers(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  if (tokens[at]?.shape !== 'number') return from;
  while (at < end && /^(?:\d{1,3}|[-.])$/.test(tokens[at]?.text ?? '')) at += 1;
  return at;
}

import { isCommon, isDueAsName, isNever } from './common-words.ts';
import { isNameThough } from './doubt.ts';
import { joinLength } from './joins.ts';
import { FIRST_NAME, LISTED, TITLE } from './known.ts';
import { knownLength } from './lexicon.ts';
import type { Line, Page } from './pages.ts';
import { isCapital, isGlued, isNext } from './tokens.ts';
import { unitLength } from './units.ts';

/** Tokens from `first` up to, not including, `end`, that stand together by their capitals. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** Longer runs are cut: nothing is called so. */
const MAX_TOKENS = 30;

const SMALL_FIRST = new Set(['al', 'el', 'van', 'von']);
const SMALL_SECOND = new Set(['de', 'den', 'der', 'dem']);
const MAX_HEADED_TOKENS = 12;

/** Capitalised words side by side, and what joins them ("of", "-", "van"), in a line whose capitals tell names. */
export function findRuns(page: Page, line: Line): Run[] {
  const runs: Run[] = [];
  let at = line.first + headingLength(page, line);
  while (at < line.end) {
    if (!beginsName(page, line, at)) {
      at += 1;
      continue;
    }
    const end = extend(page, line, at);
    runs.push({ first: at, end });
    at = end;
  }
  return runs;
}

/** How many words in capitals head a short line and are no name: "PRICE ALERT - Marlow cut". */
function headingLength({ tokens }: Page, { first, end }: Line): number {
  if (end - first > MAX_HEADED_TOKENS) return 0;
  let at = first;
  while (at < end && tokens[at]?.shape === 'caps') at += 1;
  const isHeading = at - first < 4 && tokens[at]?.text === '-' && !isGlued(tokens[at - 1], tokens[at]);
  return isHeading && at > first && knownLength(tokens, first, at, LISTED | FIRST_NAME) === 0
    ? at - first
    : 0;
}

function beginsName(page: Page, line: Line, at: number): boolean {
  const token = page.tokens[at];
  if (!token || token.shape === 'mark') return false;
  if (token.shape === 'lower') return isParticleBefore(page, at, line.end);
  if (isCurrency(page, at)) return false;
  if (token.shape === 'number') return unitLength(page.tokens, at, line.end) > 0;
  if (isOfTitle(page, at)) return true;
  if (isNever(token)) return isDueAsName(page, at) || knownLength(page.tokens, at, line.end, LISTED) > 1;
  if (line.shape === 'headline' && isVerbOfHeadline(page, at, line.end)) return false;
  const isDoubtful = token.opens || line.shape === 'headline';
  return !isDoubtful || isNameThough(page, at, line.end);
}

/** "told The Sun": an article with a capital inside of a sentence. */
function isOfTitle({ tokens }: Page, at: number): boolean {
  const article = tokens[at - 1];
  return article?.text === 'The' && !article.opens && isNext(article, tokens[at]);
}

/** "van der Veldt", "al-Veldt": a surname that begins small, with no first name before it. */
function isParticleBefore({ tokens }: Page, at: number, end: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !SMALL_FIRST.has(token.text) || at + 2 >= end) return false;
  if (token.text === 'al' || token.text === 'el') {
    return isGlued(token, next) && next?.text === '-' && isCapital(tokens[at + 2]);
  }
  const last = next && SMALL_SECOND.has(next.text) ? tokens[at + 2] : next;
  return last !== undefined && isCapital(last) && !isNever(last);
}

/** "US$40 million" */
function isCurrency({ tokens }: Page, at: number): boolean {
  return tokens[at + 1]?.text === '$' && isGlued(tokens[at], tokens[at + 1]);
}

/** "Invades" before a known name: unknown, in the third person, and nowhere else in the text. */
function isVerbOfHeadline({ tokens, recurring }: Page, at: number, end: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (!/\p{Ll}s$/u.test(word) || recurring.has(word)) return false;
  return knownLength(tokens, at, end, LISTED | TITLE) === 0 && knownLength(tokens, at + 1, end, LISTED) > 0;
}

function extend(page: Page, line: Line, first: number): number {
  const { tokens } = page;
  // A unit, a known name or a title stays whole, however common its words are.
  const known = unitLength(tokens, first, line.end) || knownLength(tokens, first, line.end, LISTED | TITLE);
  let last = first + Math.max(1, known) - 1;
  for (;;) {
    const next = tokens[last + 1];
    if (last + 1 >= line.end || !next || last - first >= MAX_TOKENS) break;
    if (isCapital(next) && isNext(tokens[last], next) && goesOn(page, line, last + 1)) {
      last += 1;
      continue;
    }
    const length = joinLength(page, first, last, line.end);
    if (length === 0) break;
    last += length;
  }
  return last + 1;
}

function goesOn(page: Page, line: Line, at: number): boolean {
  const token = page.tokens[at];
  if (!token || isNever(token)) return token !== undefined && isDueAsName(page, at);
  if (line.shape === 'headline' && isVerbOfHeadline(page, at, line.end)) return false;
  return line.shape !== 'headline' || !isCommon(page, token) || isNameThough(page, at, line.end);
}

import { isCommon } from './common-words.ts';
import {
  BODY_INSIDE,
  BODY_OF,
  COMPANY_END,
  DEMONYM,
  FIRST_NAME,
  HEAD,
  LISTED,
  PLACE,
  TITLE,
  TOPIC,
} from './known.ts';
import { knownLength, knownWord } from './lexicon.ts';
import type { Page } from './pages.ts';
import type { Run } from './runs.ts';
import { beginsTitle, isBodyOrPlace, isJoin, titleLength, topicsLength } from './titles.ts';
import type { Token } from './tokens.ts';
import { unitLength } from './units.ts';

/** A name by its tokens. */
export interface Piece extends Run {
  /** Whether a title that is no part of the name stands before it: "President". */
  readonly hasTitle: boolean;
}

/** One who comes from somewhere, and hardly anything else: "Briton", "Dutchman". */
const PERSON_FROM = /^(?:Briton|Croat|Dane|Finn|Pole|Scot|Serb|Spaniard|Swede|Turk|Kurd)$|.(?:man|woman)$/;
const POINTS = new Set(['East', 'North', 'South', 'West']);
const INITIAL = /^\p{Lu}\.$/u;
const MIN_RECURRING = 3;
const ARTICLES = new Set(['The', 'A', 'An']);
const POINTING = new Set(['a', 'an', 'that', 'the', 'these', 'this', 'those']);

/** The names in a run, without the titles before them: "Russian | President Ada Bell" are two names. */
export function splitRun(page: Page, run: Run, isHeadline = false): Piece[] {
  const { tokens } = page;
  const pieces: Piece[] = [];
  let { first } = run;
  let hasTitle = false;
  while (first < run.end) {
    const title = titleLength(tokens, first, run.end);
    if (title > 0) {
      hasTitle = true;
      first += title;
    } else if ((isJoin(tokens[first]) && first > run.first) || isArticle(tokens, first, run.end)) {
      first += 1;
    } else {
      const end = endOfPiece(tokens, first, run.end);
      const last = endOfWords(tokens, first, end);
      if (isNameByItself(page, { first, end: last, hasTitle }, isHeadline))
        pieces.push({ first, end: last, hasTitle });
      hasTitle = false;
      first = end;
    }
  }
  return pieces;
}

/** An article in front, save where a list knows the name with it: "The Hague". */
function isArticle(tokens: readonly Token[], first: number, end: number): boolean {
  return ARTICLES.has(tokens[first]?.text ?? '') && knownLength(tokens, first, end, PLACE) < 2;
}

function endOfPiece(tokens: readonly Token[], first: number, end: number): number {
  const listed = knownLength(tokens, first, end, LISTED);
  if (listed === end - first) return end;
  const demonym = demonymEnd(tokens, first, end);
  const isGiven = demonym === first + 1 && (knownWord(tokens[first]) & FIRST_NAME) !== 0;
  if (demonym > first && !isGiven && standsAlone(tokens, demonym, end)) return demonym;
  const person = personBehind(tokens, first, end, listed);
  if (person > first) return person;
  const whole = unitLength(tokens, first, end) || (listed > 1 ? listed : 1);
  for (let at = first + whole; at < end; at++) {
    if (beginsTitle(tokens, first, at, end) || topicsLength(tokens, at, end) > 0) return at;
  }
  return end;
}

/** Where a person begins behind a known name or a company: "United States | Ada Bell", "Marlow Inc. | Peter Quill". */
function personBehind(tokens: readonly Token[], first: number, end: number, listed: number): number {
  if (isBodyOrPlace(tokens[end - 1])) return first;
  for (let at = first + 1; at < end - 1; at++) {
    const isBoundary = at === first + listed ? listed > 1 : (knownWord(tokens[at - 1]) & COMPANY_END) !== 0;
    if (isBoundary && knownWord(tokens[at]) & FIRST_NAME) return at;
  }
  return first;
}

/** Where the demonyms end that stand first: "Bosnian Serb", "Ukrainian-Russian". */
function demonymEnd(tokens: readonly Token[], first: number, end: number): number {
  let at = first;
  for (;;) {
    const length = knownLength(tokens, at, end, DEMONYM);
    if (length === 0) return at > first && tokens[at - 1]?.text === '-' ? at - 1 : at;
    at += length;
    if (tokens[at]?.text === '-' && knownLength(tokens, at + 1, end, DEMONYM) > 0) at += 1;
  }
}

/** Whether a demonym is a name of its own before what follows: a title, a person, a known name. */
function standsAlone(tokens: readonly Token[], at: number, end: number): boolean {
  if (at >= end) return true;
  if (PERSON_FROM.test(tokens[at - 1]?.text ?? '')) return true;
  const isRestKnown = knownLength(tokens, at, end, LISTED) === end - at;
  if (isRestKnown || knownLength(tokens, at, end, TITLE) > 0) return true;
  const hasHead = (knownWord(tokens[end - 1]) & HEAD) !== 0;
  if (knownWord(tokens[at]) & FIRST_NAME) return !hasHead;
  return end - at > 1 && !hasBodyWord(tokens, at, end);
}

function hasBodyWord(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (knownWord(tokens[at]) & (HEAD | BODY_INSIDE | BODY_OF | TOPIC) || isJoin(tokens[at])) return true;
  }
  return false;
}

/** Where a piece ends without the joins at its end. */
function endOfWords(tokens: readonly Token[], first: number, end: number): number {
  let last = end;
  while (last > first && isJoin(tokens[last - 1]) && !isSyllable(tokens, first, last)) last -= 1;
  return last;
}

/** Not so for one letter, nor for a common word alone. */
function isNameByItself(page: Page, piece: Piece, isHeadline: boolean): boolean {
  const { first, end } = piece;
  const chars = (page.tokens[end - 1]?.end ?? 0) - (page.tokens[first]?.start ?? 0);
  if (end <= first || chars < 2) return false;
  return end - first > 1 || !isNoName(page, piece, isHeadline);
}

/** "-jung" of "Dae-jung": what a hyphen joins is a part of the name. */
function isSyllable(tokens: readonly Token[], first: number, end: number): boolean {
  return end - first > 2 && tokens[end - 1]?.shape === 'lower' && tokens[end - 2]?.text === '-';
}

/** A common word alone, that this text does not write with a capital again and again, or one initial. */
function isNoName(page: Page, { first, hasTitle }: Piece, isHeadline: boolean): boolean {
  const token = page.tokens[first];
  if (!token || isInitial(token.text)) return true;
  if (hasTitle || (knownWord(token) & LISTED) !== 0 || POINTS.has(token.text)) return false;
  if (page.surnames.has(token.text) || !(isHeadline || isDue(page, first))) return false;
  return isCommon(page, token) && (page.recurring.get(token.text) ?? 0) < MIN_RECURRING;
}

function isInitial(text: string): boolean {
  return text.length <= 3 && text.endsWith('.') && INITIAL.test(text);
}

/** Whether the capital says little: a sentence begins here, or an article stands before it. */
function isDue({ tokens }: Page, at: number): boolean {
  return tokens[at]?.opens === true || POINTING.has(tokens[at - 1]?.text ?? '');
}

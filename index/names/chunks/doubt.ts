import { isCommon, isNever } from './common-words.ts';
import joiningWords from './joining-words.json' with { type: 'json' };
import {
  BODY_INSIDE,
  BODY_OF,
  COMPANY_END,
  FIRST_NAME,
  HEAD,
  LISTED,
  PLACE_FIRST,
  PLACE_OF,
  TITLE,
  TOPIC,
} from './known.ts';
import { knownLength, knownWord } from './lexicon.ts';
import type { Page } from './pages.ts';
import { isCapital, isGlued, isNext } from './tokens.ts';

/** How words end that are seldom names. */
const COMMON_ENDING = /(?:ing|ed|ly|tions?|ments?|ness|ists?|ities|makers?|ships?)$/;
/** Common words that names begin with: "Northern Light", "Security Council". */
const NAMELIKE = PLACE_FIRST | BODY_INSIDE | BODY_OF | TOPIC;
const SURNAME_FIRST = new Set([
  'Abu',
  'Al',
  'Ben',
  'Bin',
  'De',
  'Del',
  'Della',
  'Di',
  'El',
  'Ibn',
  'La',
  'Le',
  'Van',
  'Von',
]);
const STORMS = new Set(joiningWords.storms);
/** What stands behind orders: "Sit down". */
const BEHIND_ORDERS = new Set(['away', 'back', 'down', 'forward', 'off', 'out', 'together', 'up', 'us']);
const CALLS = new Set(joiningWords.calls);
const MAKER = /^\p{Lu}\p{Ll}{2,}maker$/u;
const QUOTE = /^(?:["“‘«„']|``)$/;
const MIN_COMMON_ENDING_CHARS = 6;

/**
 * Whether a word whose capital is due anyway, at the beginning of a sentence or in a headline, is a name or begins one:
 * a known one, one that this text writes with a capital elsewhere too, one that goes on into a longer one, or at least
 * no common word.
 *
 * @param end - where its line ends
 */
export function isNameThough(page: Page, at: number, end: number): boolean {
  const { tokens } = page;
  const token = tokens[at];
  if (!token) return false;
  if (STORMS.has(token.text) && isCapital(tokens[at + 1]) && isNext(token, tokens[at + 1])) return true;
  if (callsNext(page, at)) return false;
  if (beginsBody(page, at) || beginsSurname(page, at)) return true;
  const isCommonHere = isCommon(page, token);
  const listed = knownLength(tokens, at, end, LISTED | TITLE);
  if (listed > 1 || (listed > 0 && !isCommonHere)) return true;
  const next = tokens[at + 1];
  const goesOn = isNext(token, next) && isCapital(next) && next !== undefined && !isNever(next);
  if (listed > 0 && isCommonHere && /^(?:\(|\d+)$/.test(next?.text ?? '')) return false;
  if (listed > 0)
    return (knownWord(token) & TITLE) !== 0 ? goesOn : !page.lowerCase.has(token.text.toLowerCase());
  if (isCommonHere)
    return page.surnames.has(token.text) || (goesOn && (mayGoOn(page, at) || isGiven(page, at)));
  if ((knownWord(token) & FIRST_NAME) !== 0 || page.recurring.has(token.text)) return true;
  if (BEHIND_ORDERS.has(next?.text ?? '') || isCalledOut(page, at)) return false;
  const looksCommon = token.text.length >= MIN_COMMON_ENDING_CHARS && COMMON_ENDING.test(token.text);
  return goesOn ? !looksCommon || knownLength(tokens, at + 1, end, LISTED) === 0 : !looksCommon;
}

/** "Chipmaker Veldt": a word for what the one name behind it is. */
function callsNext({ tokens }: Page, at: number): boolean {
  const [token, next, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!CALLS.has(token?.text ?? '') && !MAKER.test(token?.text ?? '')) return false;
  if (!isNext(token, next) || !isCapital(next) || (knownWord(next) & (HEAD | TOPIC)) !== 0) return false;
  return !isCapital(behind) || !isNext(next, behind) || (knownWord(behind) & COMPANY_END) !== 0;
}

/** "“Resign!”": one word between quotation marks, with an exclamation. */
function isCalledOut({ tokens }: Page, at: number): boolean {
  return QUOTE.test(tokens[at - 1]?.text ?? '') && tokens[at + 1]?.text === '!';
}

/** "Bank of Riverton", "Ministry of Defence": a body or a place that takes "of", with a capital behind it. */
function beginsBody({ tokens }: Page, at: number): boolean {
  if (!(knownWord(tokens[at]) & (BODY_OF | PLACE_OF)) || tokens[at + 1]?.text !== 'of') return false;
  const behind = tokens[at + 2]?.text === 'the' ? tokens[at + 3] : tokens[at + 2];
  return behind !== undefined && isCapital(behind) && !isNever(behind);
}

/** "Al-Veldt", "Van Dam": the particle of a surname, however often this text writes it small. */
function beginsSurname({ tokens }: Page, at: number): boolean {
  const [token, next, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!SURNAME_FIRST.has(token?.text ?? '')) return false;
  if (next?.text === '-') return isGlued(token, next) && isGlued(next, behind) && isCapital(behind);
  return isNext(token, next) && isCapital(next) && next !== undefined && !isNever(next);
}

/** Whether a common word begins the longer name behind it: "Security Council", "Bridges Limited". */
function mayGoOn(page: Page, at: number): boolean {
  const isCompany = (knownWord(page.tokens[at + 1]) & COMPANY_END) !== 0;
  return isCompany || (knownWord(page.tokens[at]) & NAMELIKE) !== 0 || isPhraseElsewhere(page, at);
}

/** "Mark Veldt": a given name that is a common word too, before a word that is none. */
function isGiven(page: Page, at: number): boolean {
  const [token, next] = [page.tokens[at], page.tokens[at + 1]];
  return (knownWord(token) & FIRST_NAME) !== 0 && next !== undefined && !next.opens && !isCommon(page, next);
}

/** Whether both a word and the next one have capitals inside of sentences too. */
function isPhraseElsewhere({ tokens, recurring }: Page, at: number): boolean {
  return recurring.has(tokens[at]?.text ?? '') && recurring.has(tokens[at + 1]?.text ?? '');
}

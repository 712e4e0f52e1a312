/**
 * Where words begin and end: letters and digits of any script, joined by an apostrophe ("Prigozhin's") or a soft hyphen,
 * by dots between single letters ("U.S") or digits ("3.5"), and by commas between thousands ("5,000"). A dot between
 * longer words joins nothing: pages that lost a space print "the town.An attack".
 *
 * Read character by character, since every article that may answer is read word by word.
 */

const UNKNOWN = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const OTHER = 4;
/** The first half of a character that takes two code units. */
const HALF = 5;
/** For each code unit what it is; filled as texts bring them. */
const kinds = new Uint8Array(0x10000);

const BLANK = 0x20;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const SOFT_HYPHEN = 0xad;
const COMMA = 0x2c;
const DOT = 0x2e;
const THOUSANDS = 3;

/** Where the first word begins that begins at `from` or behind it; -1 where none does before `end`. */
export function startOfWord(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    // Most characters take one code unit and were met before.
    while (at < end && kinds[text.charCodeAt(at)] === OTHER) at++;
    if (at < end && isOfWord(kindAt(text, at, end))) return at;
    if (at < end) at += widthAt(text, at, end);
  }
  return -1;
}

/**
 * Where the word ends that begins at `start`.
 *
 * @param first - where the text to be looked at begins: what stands before it is not seen, nor is what stands at `end`
 */
export function endOfWord(text: string, start: number, first: number, end: number): number {
  const stop = endOfRun(text, start, end);
  const next = stop < end ? text.charCodeAt(stop) : BLANK;
  // As most do.
  if (next === BLANK) return stop;
  if (next === COMMA || next === DOT) {
    const joined = endOfJoined(text, start, stop, first, end);
    if (joined > stop) return joined;
  }
  return endOfParts(text, stop, end);
}

/** "5,000", "3.5", "U.S"; `stop` where the word is none of them. */
function endOfJoined(text: string, start: number, stop: number, first: number, end: number): number {
  if (endOfDigits(text, start, end) === stop) {
    const thousands = endOfThousands(text, start, stop, end);
    return thousands > stop ? thousands : endOfDecimals(text, stop, end);
  }
  const isSingle = kindAt(text, start, end) === LETTER && start + widthAt(text, start, end) === stop;
  return isSingle && !isWordBefore(text, start, first) ? endOfInitials(text, stop, end) : stop;
}

/** The last place up to which groups of three digits stand, with no digit behind them. */
function endOfThousands(text: string, start: number, stop: number, end: number): number {
  if (countDigits(text, start, stop) > THOUSANDS) return stop;
  let found = stop;
  for (let at = stop; at < end && text.charCodeAt(at) === COMMA; ) {
    const behind = endOfDigits(text, at + 1, end);
    const count = countDigits(text, at + 1, behind);
    if (count < THOUSANDS) break;
    if (count === THOUSANDS) found = behind;
    at = behind;
    if (count > THOUSANDS) break;
  }
  return found;
}

function endOfDecimals(text: string, stop: number, end: number): number {
  let at = stop;
  while (at < end && text.charCodeAt(at) === DOT) {
    const behind = endOfDigits(text, at + 1, end);
    if (behind === at + 1) break;
    at = behind;
  }
  return at;
}

function endOfInitials(text: string, stop: number, end: number): number {
  let at = stop;
  while (at < end && text.charCodeAt(at) === DOT && kindAt(text, at + 1, end) === LETTER) {
    const behind = at + 1 + widthAt(text, at + 1, end);
    if (isOfWord(kindAt(text, behind, end))) break;
    at = behind;
  }
  return at;
}

function endOfParts(text: string, stop: number, end: number): number {
  let at = stop;
  while (at + 1 < end) {
    const code = text.charCodeAt(at);
    if (code !== APOSTROPHE && code !== CURLY_APOSTROPHE && code !== SOFT_HYPHEN) break;
    const behind = endOfRun(text, at + 1, end);
    if (behind === at + 1) break;
    at = behind;
  }
  return at;
}

function endOfRun(text: string, from: number, end: number): number {
  let at = from;
  for (;;) {
    while (at < end && isPlain(kinds[text.charCodeAt(at)])) at++;
    if (at >= end || kinds[text.charCodeAt(at)] === OTHER || !isOfWord(kindAt(text, at, end))) return at;
    at += widthAt(text, at, end);
  }
}

function isPlain(kind: number | undefined): boolean {
  return kind === LETTER || kind === DIGIT || kind === MARK;
}

function endOfDigits(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && kindAt(text, at, end) === DIGIT) at += widthAt(text, at, end);
  return at;
}

function countDigits(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += widthAt(text, at, to)) count++;
  return count;
}

function isWordBefore(text: string, at: number, first: number): boolean {
  if (at <= first) return false;
  const isPair = at - 2 >= first && widthAt(text, at - 2, at) === 2;
  return isOfWord(kindAt(text, isPair ? at - 2 : at - 1, at));
}

function isOfWord(kind: number): boolean {
  return kind !== OTHER;
}

/** What stands at a place, never `UNKNOWN` or `HALF`; `OTHER` at the end and behind it. */
function kindAt(text: string, at: number, end: number): number {
  if (at >= end) return OTHER;
  const code = text.charCodeAt(at);
  const kind = kinds[code] ?? UNKNOWN;
  if (kind !== UNKNOWN && kind !== HALF) return kind;
  if (widthAt(text, at, end) === 2) return kindOf(text.slice(at, at + 2));
  const found = kindOf(text.charAt(at));
  kinds[code] = code >= 0xd800 && code < 0xdc00 ? HALF : found;
  return found;
}

/** How many code units the character at a place takes. */
function widthAt(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code >= 0xdc00 || at + 1 >= end) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next < 0xe000 ? 2 : 1;
}

function kindOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\p{M}/u.test(character) ? MARK : OTHER;
}

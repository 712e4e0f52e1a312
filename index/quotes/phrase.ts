import type { Mention, Span } from '../types.ts';
import type { Token } from './tokens.ts';
import { CALENDAR, endsPhrase, INANIMATE, isAdverb, PREPOSITIONS, ROLES, TITLES } from './words.ts';

/** "one of the nine, retired school nurse Al Roe": so many words lead from the comma to the name. */
const MAX_APPOSED = 5;

/** Words that say who does something: a name, a pronoun, or a noun with what belongs to it. */
export interface Phrase extends Span {
  /** Of the sentence's tokens, the first and the one behind the last, titles and articles included. */
  readonly from: number;
  readonly to: number;
  readonly form: 'name' | 'pronoun' | 'noun';
  readonly mention: Mention | null;
  /** The noun that all else describes, in small letters; of a pronoun itself. */
  readonly head: string;
}

export function phraseOf(tokens: readonly Token[], start: number, to: number): Phrase | null {
  let from = start;
  while (from < to && isLeading(tokens[from])) from++;
  if (from >= to) return null;
  let headEnd = from + 1;
  while (headEnd < to && !isBinding(tokens[headEnd])) headEnd++;
  const tail = tokens[headEnd - 1];
  if (!tail) return null;
  const and = tokens.slice(from, headEnd).some(({ plain, mention }) => plain === 'and' && mention === null);
  if (tail.mention && !tail.isPossessive && !and)
    return toPhrase(tokens, from, to, 'name', tail.mention, tail.plain);
  const isName = tail.mention !== null;
  return isName && tail.isPossessive ? null : toPhrase(tokens, from, to, 'noun', null, tail.plain);
}

/** "a spokesman for the union, Al Roe, said": the name, where it is all that stands between the commas. */
export function nameBehindComma(
  tokens: readonly Token[],
  phrase: Phrase,
  to: number,
  close?: number,
): Phrase {
  if (phrase.form !== 'noun' || !isComma(tokens[to])) return phrase;
  let at = to + 1;
  while (at < to + MAX_APPOSED && isBeforeName(tokens[at])) at++;
  const named = tokens[at]?.mention;
  if (!named || named.kind === 'place' || !isRole(tokens[at - 1])) return phrase;
  if (named.kind === 'organization' && at > to + 1) return phrase;
  let end = at;
  while (tokens[end]?.mention === named) end++;
  const behind = behindHome(tokens, end);
  if (
    close !== undefined
      ? behind !== close
      : !(tokens[behind] === undefined || /^[.,:]$/.test(tokens[behind]?.plain ?? ''))
  )
    return phrase;
  return toPhrase(tokens, phrase.from, end, 'name', named, phrase.head) ?? phrase;
}

/** Behind "of Oxley", "from the Harbour Union". */
function behindHome(tokens: readonly Token[], end: number): number {
  if (!/^(?:of|from)$/.test(tokens[end]?.plain ?? '')) return end;
  let at = end + 1;
  if (tokens[at]?.plain === 'the') at++;
  const home = tokens[at]?.mention;
  while (home && tokens[at]?.mention === home) at++;
  return home ? at : end;
}

/** What stands right in front of an apposed name: the comma, or what someone is. */
function isRole(token: Token | undefined): boolean {
  return isComma(token) || TITLES.has(token?.plain ?? '') || ROLES.has(token?.plain ?? '');
}

function isBeforeName(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.mention === null &&
    (TITLES.has(token.plain) || (!token.isCapital && !endsPhrase(token) && !PREPOSITIONS.has(token.plain)))
  );
}

export function nameEndingAt(tokens: readonly Token[], last: number, named: Mention): Phrase | null {
  let from = last;
  while (tokens[from - 1]?.mention === named) from--;
  return toPhrase(tokens, from, last + 1, 'name', named, tokens[last]?.plain ?? '');
}

export function isLeading(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === 'stop') return token.plain !== '"';
  return (
    token.kind === 'word' &&
    token.mention === null &&
    (/^(?:and|but|so|yet|nor|or)$/.test(token.plain) || isAdverb(token) || isCalendar(token))
  );
}

export function isCalendar(token: Token | undefined): boolean {
  return token !== undefined && CALENDAR.has(token.plain);
}

export function isComma(token: Token | undefined): boolean {
  return token?.plain === ',';
}

export function isInanimate({ form, head }: Phrase): boolean {
  return form === 'noun' && INANIMATE.has(head);
}

/** "this", "that": nobody. */
export function isPointing({ form, head }: Phrase): boolean {
  return form === 'noun' && /^(?:this|that|these|those|there)$/.test(head);
}

function isBinding(token: Token | undefined): boolean {
  return token !== undefined && token.mention === null && PREPOSITIONS.has(token.plain);
}

export function toPhrase(
  tokens: readonly Token[],
  from: number,
  to: number,
  form: Phrase['form'],
  mention: Mention | null,
  head: string,
): Phrase | null {
  const start = tokens[from]?.start;
  const end = tokens[to - 1]?.end;
  if (start === undefined || end === undefined) return null;
  const span = mention?.span ?? { start, end };
  return { from, to, form, mention, head, start: span.start, end: span.end };
}

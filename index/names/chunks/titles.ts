import { BODY_HEAD, COMPANY_END, FIRST_NAME, LISTED, OTHER_HEAD, PLACE_HEAD, TITLE, TOPIC } from './known.ts';
import { knownLength, knownWord } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Titles that are as often a part of a name: "King", "General Motors", "Justice Department". */
const NAMELIKE_TITLES = new Set(
  'Captain Cardinal Chief Count Dame Director Father General Judge Justice King Lady Lord Major Minister Officer Pope Premier Prince Princess Prime Queen Secretary Sir'.split(
    ' ',
  ),
);
const MAX_TOPICS = 5;

/** How many tokens a title has that begins here and stands before a name, or alone; 0 where it is part of a name. */
export function titleLength(tokens: readonly Token[], at: number, end: number): number {
  const topics = topicsLength(tokens, at, end);
  if (topics > 0) return topics + knownLength(tokens, at + topics, end, TITLE);
  const length = knownLength(tokens, at, end, TITLE);
  if (length === 0 || knownLength(tokens, at, end, LISTED) > length) return 0;
  const behind = at + length;
  if (length > 1 || behind >= end) return length;
  if (knownWord(tokens[behind]) & FIRST_NAME || titleLength(tokens, behind, end) > 0) return length;
  if (!NAMELIKE_TITLES.has(tokens[at]?.text ?? '')) return length;
  return isJoin(tokens[behind]) || isBodyOrPlace(tokens[end - 1]) ? 0 : length;
}

/** Whether a title begins inside of a run: "Marlow | Chairman Alan Pryce", but not "Larry King". */
export function beginsTitle(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  const length = knownLength(tokens, at, end, TITLE);
  if (length === 0 || isJoin(tokens[at - 1]) || knownLength(tokens, first, end, LISTED) > at - first)
    return false;
  const behind = tokens[at + length];
  if (at + length < end && knownWord(behind) & FIRST_NAME) return true;
  if (length > 1) return true;
  if (NAMELIKE_TITLES.has(tokens[at]?.text ?? '')) return false;
  return at + length >= end || !isBodyOrPlace(tokens[end - 1]);
}

/** How many words tell what the holder of a title is busy with: "Farm and Trade | Minister". */
export function topicsLength(tokens: readonly Token[], at: number, end: number): number {
  let length = 0;
  while (length < MAX_TOPICS && at + length < end) {
    const token = tokens[at + length];
    const isTopic =
      (knownWord(token) & (TOPIC | LISTED | TITLE)) === TOPIC || (length > 0 && token?.text === 'and');
    if (!isTopic) break;
    length += 1;
  }
  return length > 0 && knownLength(tokens, at + length, end, TITLE) > 0 ? length : 0;
}

/** Whether a word is the head of a body, a place or an event. */
export function isBodyOrPlace(token: Token | undefined): boolean {
  return (knownWord(token) & (BODY_HEAD | COMPANY_END | PLACE_HEAD | OTHER_HEAD)) !== 0;
}

/** Whether a token joins words of a name, such as "of" or a hyphen. */
export function isJoin(token: Token | undefined): boolean {
  return token !== undefined && (token.shape === 'lower' || token.shape === 'mark');
}

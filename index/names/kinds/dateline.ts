import { FIRST_NAME, HEAD, has, PLACE } from '../chunks/known.ts';
import { hasFirstName } from './name-cue.ts';
import type { View } from './view.ts';

const YEAR = /^(?:19|20)\d\d$/;
const MIN_PARAGRAPH_TOKENS = 12;
const DASHES = new Set(['–', '—', '-', '--']);

/** "RIVERTON 1996-08-30", "RIVERTON, May 3 (", "RIVERTON (Agency) -", "RIVERTON – The army" */
export function isDateline(view: View): boolean {
  const { tokens, first, after, after2, owns, known, lastKnown, firstKnown } = view;
  const before = tokens[first - 1];
  if (owns || (before && before.text !== '\n') || hasFirstName(view) || has(lastKnown, HEAD)) return false;
  if (YEAR.test(after)) return true;
  const isCapitals = tokens[first]?.shape === 'caps';
  if (!isCapitals || (has(firstKnown, FIRST_NAME) && view.length > 1)) return false;
  if (DASHES.has(after) && !has(known, PLACE) && isShortLine(tokens, first)) return false;
  return DASHES.has(after) || after === '(' || (after === ',' && /^\p{Lu}/u.test(after2));
}

/** A heading: "PRICES UP - Copper gains" begins with no place. */
function isShortLine(tokens: View['tokens'], first: number): boolean {
  for (let at = first; at < first + MIN_PARAGRAPH_TOKENS; at++) {
    if ((tokens[at]?.text ?? '\n') === '\n') return true;
  }
  return false;
}

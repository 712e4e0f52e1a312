import { isComma, isInanimate, nameBehindComma, nameEndingAt, type Phrase } from './phrase.ts';
import { phraseEndingAt } from './phrase-behind.ts';
import type { Token } from './tokens.ts';
import { ADVERBS, AUXILIARIES, CALENDAR, CONJUNCTIONS, isAdverb, isToBe, RELATIVES } from './words.ts';

/** Nor do more words lie between a subject and its verb. */
const MAX_ASIDE = 60;

/** The subject of the verb at a place, looked for in front of it; titles, apposition and relative clauses are passed. */
export function subjectBefore(tokens: readonly Token[], verb: number): Phrase | null {
  let last = verb - 1;
  while (last >= 0 && isHelper(tokens[last])) last--;
  const token = tokens[last];
  if (!token) return null;
  if (isComma(token) || token.plain === ')' || token.plain === '--' || token.plain === '—')
    return subjectBeforeAside(tokens, last);
  if (token.kind !== 'word') return null;
  if (RELATIVES.has(token.plain) && token.mention === null) return antecedentOf(tokens, last);
  return phraseEndingAt(tokens, last);
}

function isHelper(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.mention) return false;
  if (isToBe(token)) return false;
  if (/^(?:him|her|it)self$|^themselves$/.test(token.plain)) return true;
  return isAdverb(token) || AUXILIARIES.has(token.plain);
}

/** The antecedent of "who": the phrase in front of it, across a comma. */
function antecedentOf(tokens: readonly Token[], relative: number): Phrase | null {
  const before = tokens[relative - 1];
  if (!before) return null;
  const last = isComma(before) ? relative - 2 : relative - 1;
  const named = tokens[last]?.mention;
  if (named && !tokens[last]?.isPossessive) return nameEndingAt(tokens, last, named);
  const phrase = phraseEndingAt(tokens, last);
  if (!phrase || phrase.form === 'pronoun' || isInanimate(phrase)) return null;
  return phrase;
}

/** "X, who …, said", "X, 45, said", "X (R-Ohio) said": the leftmost phrase that a comma sets off and that can speak. */
function subjectBeforeAside(tokens: readonly Token[], close: number): Phrase | null {
  const lowest = Math.max(0, close - MAX_ASIDE);
  const isBracket = tokens[close]?.plain === ')';
  let best: Phrase | null = null;
  for (let at = close - 1; at > lowest; at--) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'quote' && !isComma(token)) continue;
    if (/^[;:]$/.test(token.plain)) break;
    if (!(isBracket ? token.plain === '(' : isComma(token) || token.plain === '--' || token.plain === '—'))
      continue;
    if (token.kind === 'quote') {
      if (!RELATIVES.has(tokens[at + 1]?.plain ?? '')) break;
      continue;
    }
    if (tokens[at - 1]?.kind === 'quote') return nameBetween(tokens, at + 1, close);
    const phrase = phraseEndingAt(tokens, at - 1);
    const opens = phrase && opensClause(tokens, phrase.from);
    if (phrase && (opens || (!best && phrase.form === 'name' && isBracket))) best = phrase;
    if (phrase && opens && phrase.form !== 'noun') break;
    if (isBracket) break;
  }
  return best && nameBehindComma(tokens, best, best.to, close);
}

/** The name that is all that stands between two commas: "the author of “…”, Al Roe," */
function nameBetween(tokens: readonly Token[], from: number, close: number): Phrase | null {
  const named = tokens[from]?.mention;
  const last = tokens[close - 1];
  if (!named || named.kind === 'place' || last?.mention !== named) return null;
  return nameEndingAt(tokens, close - 1, named);
}

function opensClause(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before?.kind !== 'word') return true;
  return (
    before.mention === null &&
    (CONJUNCTIONS.has(before.plain) ||
      before.plain === 'that' ||
      ADVERBS.has(before.plain) ||
      CALENDAR.has(before.plain))
  );
}

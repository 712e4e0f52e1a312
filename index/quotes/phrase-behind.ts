import { isCalendar, type Phrase, phraseOf, toPhrase } from './phrase.ts';
import type { Token } from './tokens.ts';
import { DETERMINERS, endsPhrase, isPronoun, PREPOSITIONS, TITLES } from './words.ts';

/** No noun phrase is longer. */
const MAX_BACK = 25;

const BINDING = new Set(['of', 'for', 'from', 'in', 'at', 'with', 'on', 'to']);

/** A run of words that ends here, without what leads it in. */
export function phraseEndingAt(tokens: readonly Token[], last: number): Phrase | null {
  const end = tokens[last];
  if (end?.kind !== 'word') return null;
  if (isPronoun(end))
    return withObject(tokens, last) ?? toPhrase(tokens, last, last + 1, 'pronoun', null, end.plain);
  if (end.mention === null && isCalendar(end) && end.isCapital) return phraseEndingAt(tokens, last - 1);
  if (endsPhrase(end) || end.isPossessive) return null;
  if (end.mention === null && (DETERMINERS.has(end.plain) || PREPOSITIONS.has(end.plain)))
    return standsAlone(tokens, last);
  let from = last;
  while (from > 0 && last - from < MAX_BACK && reachesBack(tokens, from, last)) from--;
  // "seen by Price": what does something to another is not the subject of what comes next.
  if (/^(?:by|against|about)$/.test(tokens[from - 1]?.plain ?? '')) return null;
  while (from < last && PREPOSITIONS.has(tokens[from]?.plain ?? '') && tokens[from]?.mention === null) {
    from = afterPreposition(tokens, from, last);
  }
  return phraseOf(tokens, from, last + 1);
}

/** "One of them said", "a person close to him said". */
function withObject(tokens: readonly Token[], last: number): Phrase | null {
  if (!/^(?:them|us|him|me)$/.test(tokens[last]?.plain ?? '')) return null;
  if (!BINDING.has(tokens[last - 1]?.plain ?? '')) return null;
  const one = phraseEndingAt(tokens, last - 2);
  return one?.form === 'noun' ? toPhrase(tokens, one.from, last + 1, 'noun', null, one.head) : null;
}

/** "Some said", "one said", "both said". */
function standsAlone(tokens: readonly Token[], at: number): Phrase | null {
  const word = tokens[at]?.plain ?? '';
  return /^(?:one|another|others?|some|many|most|both|several|all|few)$/.test(word)
    ? toPhrase(tokens, at, at + 1, 'noun', null, word)
    : null;
}

/** Whether the token in front of a phrase belongs to it. */
function reachesBack(tokens: readonly Token[], from: number, last: number): boolean {
  const before = tokens[from - 1];
  const first = tokens[from];
  if (!before || !first || endsPhrase(before)) return isNameAnd(tokens, from);
  if (before.mention && before.mention === first.mention) return true;
  if (before.mention === null && PREPOSITIONS.has(before.plain)) {
    // "a spokesman for the mayor", but not "… took to the stage and told": a phrase binds at most three such.
    return BINDING.has(before.plain) && isNounLike(tokens[from - 2]) && from > 1;
  }
  if (DETERMINERS.has(first.plain) && first.mention === null) return PREPOSITIONS.has(before.plain);
  // Two names side by side are two: "On Tuesday in Harrow Smith said".
  if (first.mention && before.mention && !before.isPossessive && tokens[last]?.mention === first.mention)
    return isTitled(before);
  return true;
}

function isNameAnd(tokens: readonly Token[], from: number): boolean {
  const other = tokens[from - 2]?.mention;
  if (tokens[from - 1]?.plain !== 'and' || !tokens[from]?.mention || !other) return false;
  let at = from - 2;
  while (tokens[at - 1]?.mention === other) at--;
  return tokens[at - 1]?.kind !== 'word';
}

function isTitled(token: Token): boolean {
  return TITLES.has(token.plain);
}

function isNounLike(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !endsPhrase(token) &&
    !DETERMINERS.has(token.plain) &&
    !PREPOSITIONS.has(token.plain)
  );
}

/** "In Harrow the mayor said": the phrase begins behind what the preposition takes. */
function afterPreposition(tokens: readonly Token[], from: number, last: number): number {
  let at = from + 1;
  const named = tokens[at]?.mention;
  if (named && tokens[last]?.mention !== named) {
    while (at < last && tokens[at]?.mention === named) at++;
    return at;
  }
  const next = tokens
    .slice(from + 2, last + 1)
    .findIndex((token) => DETERMINERS.has(token.plain) && token.mention === null);
  return next < 0 ? last : from + 2 + next;
}

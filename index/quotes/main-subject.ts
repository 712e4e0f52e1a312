import { isComma, isLeading, type Phrase } from './phrase.ts';
import { phraseFrom } from './phrase-ahead.ts';
import type { Token } from './tokens.ts';
import {
  CONJUNCTIONS,
  DETERMINERS,
  isPlural,
  isSpeechVerb,
  PREPOSITIONS,
  ROLES,
  TITLES,
  verbFormOf,
} from './words.ts';

/** A main clause begins within so many words. */
const MAX_LEAD = 60;

/** Who a sentence, or its last main clause in front of a place, is about. */
export function mainSubject(tokens: readonly Token[], before: number): Phrase | null {
  let from = 0;
  while (from < before && from < MAX_LEAD && (isLeading(tokens[from]) || isQuoted(tokens, from))) from++;
  const first = tokens[from];
  if (!first) return null;
  if (startsAside(first)) {
    const comma = indexOfComma(tokens, from, before);
    return comma < 0 ? null : subjectFrom(tokens, comma + 1, before);
  }
  return subjectFrom(tokens, from, before);
}

/** A quote that opens the sentence, and the verb of "said Smith" behind it. */
function isQuoted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'quote') return true;
  const isBehind =
    tokens[at - 1]?.kind === 'quote' || (isComma(tokens[at - 1]) && tokens[at - 2]?.kind === 'quote');
  return isBehind && token !== undefined && isSpeechVerb(token);
}

function subjectFrom(tokens: readonly Token[], start: number, before: number): Phrase | null {
  let from = start;
  while (from < before && from < start + MAX_LEAD && isLeading(tokens[from])) from++;
  const first = tokens[from];
  if (!first || from >= before || startsAside(first)) return null;
  const phrase = phraseFrom(tokens, from);
  return phrase && phrase.to <= before && isNominal(tokens, phrase) ? phrase : null;
}

function isNominal(tokens: readonly Token[], phrase: Phrase): boolean {
  return (
    phrase.form !== 'noun' ||
    DETERMINERS.has(tokens[phrase.from]?.plain ?? '') ||
    tokens.slice(phrase.from, phrase.to).some(({ isPossessive }) => isPossessive) ||
    (phrase.to - phrase.from === 1 && (ROLES.has(phrase.head) || TITLES.has(phrase.head))) ||
    isPlural(phrase.head)
  );
}

function startsAside(token: Token): boolean {
  if (token.mention) return false;
  return (
    PREPOSITIONS.has(token.plain) ||
    CONJUNCTIONS.has(token.plain) ||
    /(?:ing|[a-z]ed)$/.test(token.plain) ||
    verbFormOf(token) !== null
  );
}

function indexOfComma(tokens: readonly Token[], from: number, before: number): number {
  for (let at = from; at < before && at < from + MAX_LEAD; at++) if (isComma(tokens[at])) return at;
  return -1;
}

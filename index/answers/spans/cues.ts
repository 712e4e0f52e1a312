/** What the words around a part of a sentence say for it. */
import { termOf, termsOf } from '../../language/terms.ts';
import type { Analysis } from '../../passages/analysis.ts';
import type { Description, Span } from '../../types.ts';
import type { AskedWord } from '../days/asked-words.ts';
import type { AskedFor } from './asked-for.ts';
import { type Candidate, isQuantity } from './kinds.ts';

const CUES: Readonly<Record<AskedFor['cues'][number], RegExp>> = {
  place:
    /\b(?:in|at|near|from|to|into|on|outside|around|across|through|towards?|(?:city|town|village|region|province|state|port|capital|island) of)\s(?:the\s)?$/i,
  /** A title or a trade may stand between: "by Prime Minister", "by the engineer". */
  doer: /\bby\s(?:the\s|an?\s|its\s|his\s|her\s|their\s)?(?:[\p{L}-]+\.?\s){0,3}$/iu,
  copula: /\b(?:is|are|was|were|means?|refers to)\s(?:an?\s|the\s|one of the\s)?$/i,
  name: /\b(?:called|known as|named|termed|dubbed|nicknamed|titled|as)\s(?:an?\s|the\s)?["“]?$/i,
};
const WORD_BEFORE = /([\p{L}\p{N}]+),?\s["“]?(?:the\s)?$/u;
const LOOK_CHARS = 24;
const LOOK_BACK_CHARS = 48;
const BY_BEHIND = /^ by\b/;
const BE_BEFORE = /\b(?:is|are|was|were|been|being|be)\s(?:\p{L}+ly\s)?$/u;
/** What is named so belongs to what stands before it: "Astronomers at the Harlow Observatory". */
const ATTACHES =
  /\p{L}\s(?:at|of|in|from|for|with|near|on|over|under|against|behind)\s(?:the\s|an?\s|its\s|his\s|her\s|their\s)?$/iu;
/** Behind a number the noun that it counts may have one word before it: "seven other people". */
const WORDS_TO_COUNTED = 2;

/** 1 where a word before it tells such an answer, else 0. */
export function cueBefore(
  text: string,
  { start }: Span,
  words: readonly AskedWord[],
  { cues, verb }: AskedFor,
): number {
  const verbs = words.filter(({ term }) => term === verb?.term);
  // Where the sentence tells in the active who did it, "by" stands before someone else.
  const isActive = verbs.length > 0 && !isPassive(text, verbs);
  const before = text.slice(Math.max(0, start - LOOK_BACK_CHARS), start);
  return cues.some((cue) => !(cue === 'doer' && isActive) && CUES[cue].test(before)) ? 1 : 0;
}

/** 1 where it holds the noun that was asked for, stands right behind it ("the chemist Ann Brook") or counts it. */
export function nounBeside(text: string, candidate: Candidate, { noun, wanted }: AskedFor): number {
  if (noun.size === 0) return 0;
  const isNoun = (term: string) => noun.has(term);
  if (termsOf(text.slice(candidate.start, candidate.end)).some(isNoun)) return 1;
  if (isQuantity(wanted)) {
    const behind = termsOf(text.slice(candidate.end, candidate.end + LOOK_CHARS));
    return behind.slice(0, WORDS_TO_COUNTED).some(isNoun) ? 1 : 0;
  }
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, candidate.start - LOOK_CHARS), candidate.start));
  return isNoun(termOf(before?.[1] ?? '') ?? '') ? 1 : 0;
}

/**
 * 1 where it stands on that side of the question's verb on which the answer is told, else 0. "Who opened it?" is answered
 * behind "was opened" and only by one who is named with "by": else -1.
 */
export function sideOfVerb(
  text: string,
  candidate: Span,
  words: readonly AskedWord[],
  asked: AskedFor,
): number {
  const { verb } = asked;
  const verbs = words.filter(({ term }) => term === verb?.term);
  if (verb === null || verbs.length === 0) return 0;
  if (verb.answer === 'before' && isPassive(text, verbs)) {
    const isBehind = verbs.some(({ end }) => end <= candidate.start);
    return isBehind && cueBefore(text, candidate, words, asked) > 0 ? 1 : -1;
  }
  const isBefore = verbs.some(({ start }) => candidate.end <= start);
  return isBefore === (verb.answer === 'before') ? 1 : 0;
}

/** "Was opened", wherever the verb stands; "was hastily opened", too. */
export function isPassive(text: string, verbs: readonly Span[]): boolean {
  return verbs.every(
    ({ start, end }) =>
      BE_BEFORE.test(text.slice(Math.max(0, start - LOOK_CHARS), start)) ||
      BY_BEHIND.test(text.slice(end, end + 4)),
  );
}

/** 1 where it only says more of another who did it or of someone who is described, else 0. */
export function attachment(
  { article: { text }, descriptions }: Analysis,
  { kind, start, end }: Candidate,
  { cues, wanted }: AskedFor,
): number {
  if (wanted === 'place') {
    const isAround = ({ span, mention }: Description) =>
      mention.kind === 'person' && span.start < start && end <= span.end;
    return descriptions.some(isAround) ? 1 : 0;
  }
  if (kind === 'person' || !cues.includes('doer')) return 0;
  return ATTACHES.test(text.slice(Math.max(0, start - LOOK_CHARS), start)) ? 1 : 0;
}

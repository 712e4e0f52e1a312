/** Who did something, told from whom it was done to. */
import { termsOf } from '../../language/terms.ts';
import { type Analysis, lyingWithin } from '../../passages/analysis.ts';
import type { Mention, Span } from '../../types.ts';
import type { AskedWord } from '../days/asked-words.ts';
import type { AskedFor } from './asked-for.ts';
import { cueBefore, isPassive } from './cues.ts';
import type { Candidate } from './kinds.ts';

/** "Brook had hastily opened", "Brook, the governor, opened". */
const JOINS_TO_VERB =
  /^\s(?:(?:has|have|had|also|then|later|once|first|will|would|may|might|could|can|must)\s|\p{Ll}+ly\s){0,3}$/iu;
const NOUN_BEFORE = /\b(?:the|an?|his|her|its|their|this|that|no|any|of|['’]s)\s$/iu;
const LOOK_CHARS = 40;

/**
 * The candidates that may have done it, for "who opened it?": in the active they stand before the verb, and where the
 * one who was asked about stands right before it ("Brook opened …"), nobody did.
 *
 * @param words - the question's words in the sentence
 */
export function withoutDoneTo(
  { article: { text }, mentions }: Analysis,
  sentence: Span,
  candidates: readonly Candidate[],
  words: readonly AskedWord[],
  asked: AskedFor,
): readonly Candidate[] {
  const verbs = words.filter((word) => word.term === asked.verb?.term && !isNoun(text, word));
  if (verbs.length === 0 || isPassive(text, verbs)) return candidates;
  const named = lyingWithin(mentions, sentence).filter(({ span }) => isAsked(text, span, asked));
  if (verbs.some((verb) => named.some((name) => isSubject(text, name, verb)))) return [];
  return candidates.filter(
    (candidate) =>
      verbs.some(({ start }) => candidate.end <= start) || cueBefore(text, candidate, [], asked) > 0,
  );
}

/** "The march on the town", where "who marched?" was asked. */
function isNoun(text: string, { start }: Span): boolean {
  return NOUN_BEFORE.test(text.slice(Math.max(0, start - LOOK_CHARS), start));
}

function isAsked(text: string, { start, end }: Span, { names }: AskedFor): boolean {
  return termsOf(text.slice(start, end)).some((term) => names.has(term));
}

function isSubject(text: string, { span }: Mention, verb: Span): boolean {
  return (
    span.end < verb.start &&
    verb.start - span.end <= LOOK_CHARS &&
    JOINS_TO_VERB.test(text.slice(span.end, verb.start))
  );
}

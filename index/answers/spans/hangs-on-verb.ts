/** Places that a sentence tells for the verb of the question: "was arrested on Monday in Lisbon". */
import { termOf } from '../../language/terms.ts';
import { splitWords, type Word } from '../../language/words.ts';
import type { Span } from '../../types.ts';
import type { AskedFor } from './asked-for.ts';
import type { Candidate } from './kinds.ts';

const NEW_CLAUSE =
  /[;:()“”"—–]|\.\s|,\s(?:but|and|who|which|where|while|when|after|before|then)\b|\b(?:who|which|that|because|while|although|after|before|until|from)\b|\band\s\p{L}+ed\b/iu;
/** "Born in 1961 in Tarnow", "in the port of Maravel", "across the border in Veldmark". */
const LEADS_TO_PLACE =
  /\b(?:in|at|near|into|inside|outside|on|off|around|across|along|behind|to|towards?|through|of)\s(?:the\s|an?\s)?(?:\p{Ll}[\p{L}-]*\s){0,3}$/iu;
/** "The port of Maravel" is told as well by its name. */
const OF = /^[\p{Ll} -]{1,40} of (?:the )?$/u;
const PAST_OR_THIRD = /(?:ed|s)$/;
const MAX_CHARS = 120;
/** Of a sentence that says the verb again and again no more are looked at. */
const MAX_VERBS = 4;
/** "In the port of Veldmark …" */
const OPENS = /^[“"]?(?:in|at|near|outside|inside|off|on|across)\s(?:the\s|an?\s)?(?:[\p{L}-]+\s){0,4}$/iu;

/**
 * Of a sentence the nearest place that hangs on the question's verb: it follows in its clause, or opens the sentence
 * ("In Veldmark she was arrested"). With what begins where it does.
 */
export function hangingOnVerb(
  text: string,
  sentence: Span,
  candidates: readonly Candidate[],
  { verb }: AskedFor,
): Candidate[] {
  const words = splitWords(text.slice(sentence.start, sentence.end), sentence.start);
  const verbs = words.filter((word) => termOf(word.text) === verb?.term).slice(0, MAX_VERBS);
  const first =
    candidates.find((candidate) => verbs.some((word) => hangs(text, candidate, word))) ??
    candidates.find((candidate) => verbs.length > 0 && opens(text, candidate, sentence));
  if (first === undefined) return [];
  const named = candidates.find(
    ({ kind, start }) => kind === 'place' && start > first.start && OF.test(text.slice(first.start, start)),
  );
  return candidates.filter(({ start }) => start === (named ?? first).start);
}

function hangs(text: string, candidate: Candidate, verb: Word): boolean {
  // "The Harlow practice ground": there it is a noun.
  if (candidate.end + 1 === verb.start && !PAST_OR_THIRD.test(verb.text)) return true;
  if (candidate.start < verb.end || candidate.start - verb.end > MAX_CHARS) return false;
  const between = text.slice(verb.end, candidate.start);
  return !NEW_CLAUSE.test(between) && LEADS_TO_PLACE.test(between);
}

function opens(text: string, candidate: Candidate, { start }: Span): boolean {
  return candidate.start - start <= MAX_CHARS && OPENS.test(text.slice(start, candidate.start));
}

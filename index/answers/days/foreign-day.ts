import type { Span, TimeExpression } from '../../types.ts';
import type { DaySearch } from './day-search.ts';

/** What stands before the day of an account and not of what it tells; the verb is the first group. */
const TELLS_OF_THE_ACCOUNT =
  /\b(printed|published|posted|dated|filed|updated|released|said|says|told\s\p{L}+|wrote|added)\s(?:in\s\p{L}+\s\p{L}+\s)?(?:early\s|late\s)?(?:on\s)?(?:\p{Lu}\p{Ll}+day,?\s)?$/iu;
/** A day that tells how old somebody is or when they lived. */
const LIFE = /\b(born|b\.|d\.|died)\s(?:on\s|in\s)?$/iu;
/** "(1950–2014)", "(1950–)", around either year. */
const YEAR_BEHIND = /^\s?[–—-]\s?(?:\d{4})?\)/;
const YEAR_BEFORE = /\(\d{4}\s?[–—-]\s?$/;
/** "the 17 March election", "his June trip", "Tarn's 2014 raid": what a day stands in. */
const IN_NOUN = /(?:\b(?:the|a|an|this|that|his|her|its|their|our|my|your)\s|['’]s?\s)$/iu;
const NOUN_BEHIND = /^\s(\p{L}[\p{L}\p{M}’'-]*)/u;
/** "the year since the fire", "the day after it": a time that an event sets, and not a day of the calendar. */
const UNIT = /^(?:in )?the (?:day|week|month|year|decade)$/i;
const OF_EVENT = /^\s(?:since|after|before|that|when|leading|following)\b/i;
/** A day that was read with the article of its noun: "the 17 March election". */
const WITH_ARTICLE = /^the\s(?:\d{1,2}\s\p{L}+|\p{Lu}\p{L}+\s\d{1,2}\b|\d{4}$)/iu;
/** What follows a day that stands in no noun. */
const FUNCTION_WORD =
  /^(?:a|an|the|and|or|but|nor|as|at|by|for|from|in|into|of|on|onto|over|to|with|within|without|after|before|until|till|since|during|through|near|under|when|where|while|which|who|whom|whose|that|because|if|then|than|he|she|it|they|we|you|I|his|her|its|their|is|was|are|were|has|had|have|will|would|may|might|could|can|did|does|also|not|about|against|along|around|across|between|amid|despite|following|shortly|just|only|there|this|these|those|so|via|per|upon|outside|inside)$/iu;
/** "the election of 17 March"; but "the morning of 24 June" is a time by itself. */
const OF_NOUN = /([\p{L}\p{M}’'-]+)\sof\s(?:the\s)?(?:\p{Lu}\p{Ll}+day,?\s)?$/u;
const PART_OF_TIME =
  /^(?:morning|noon|afternoon|evening|night|dawn|dusk|eve|hours?|days?|weeks?|weekends?|months?|years?|end|beginning|start|middle|half|halves|quarters?|part|parts|spring|summer|autumn|fall|winter|close|turn|as|anniversary|january|february|march|april|may|june|july|august|september|october|november|december)$/iu;
const LOOK_CHARS = 60;
/** So many words of a noun are looked through for one of the question's: "the 2014 illegal annexation". */
const NOUN_CHARS = 30;

/**
 * What a day belongs to: to the `telling` of the sentence; to a `noun` that the question asks about ("the 2014
 * annexation"); or to something `else`: a noun that it does not ask about ("the election of 17 March"), a verb of
 * telling ("said on Friday"), a life.
 */
export function ownerOf(
  { text: day, span }: TimeExpression,
  { text, sentence, words }: Pick<DaySearch, 'text' | 'sentence' | 'words'>,
): 'telling' | 'noun' | 'else' {
  const before = text.slice(Math.max(sentence.start, span.start - LOOK_CHARS), span.start);
  const behind = text.slice(span.end, Math.min(sentence.end, span.end + LOOK_CHARS));
  const isAsked = (start: number, end: number) => words.some((word) => word.start < end && start < word.end);
  if (
    isOfAccount(before, span, isAsked) ||
    isOfLife(before, behind, span, isAsked) ||
    (UNIT.test(day) && OF_EVENT.test(behind))
  )
    return 'else';
  const isInNoun = WITH_ARTICLE.test(day) || IN_NOUN.test(before);
  const noun = (isInNoun ? nounBehind(behind, span) : null) ?? nounBefore(before, span);
  if (noun === null) return 'telling';
  return isAsked(noun.start, noun.end) ? 'noun' : 'else';
}

type IsAsked = (start: number, end: number) => boolean;

function isOfAccount(before: string, span: Span, isAsked: IsAsked): boolean {
  const found = TELLS_OF_THE_ACCOUNT.exec(before);
  if (!found) return false;
  const start = span.start - before.length + found.index;
  return !isAsked(start, start + (found[1] ?? '').length);
}

function isOfLife(before: string, behind: string, span: Span, isAsked: IsAsked): boolean {
  const found = LIFE.exec(before);
  if (!found) return isYearOfLife(before, behind);
  const start = span.start - before.length + found.index;
  return !isAsked(start, start + (found[1] ?? '').length);
}

function isYearOfLife(before: string, behind: string): boolean {
  return (
    (/\(\s?$/.test(before) && YEAR_BEHIND.test(behind)) ||
    (YEAR_BEFORE.test(before) && behind.startsWith(')'))
  );
}

/** The noun in which a day stands, and a little more of it: "2014 illegal annexation". */
function nounBehind(behind: string, { end }: Span): Span | null {
  const word = NOUN_BEHIND.exec(behind)?.[1] ?? '';
  if (word === '' || FUNCTION_WORD.test(word)) return null;
  return { start: end, end: end + NOUN_CHARS };
}

function nounBefore(before: string, { start }: Span): Span | null {
  const found = OF_NOUN.exec(before);
  const noun = found?.[1] ?? '';
  if (!found || PART_OF_TIME.test(noun)) return null;
  const from = start - before.length + found.index;
  return { start: from, end: from + noun.length };
}

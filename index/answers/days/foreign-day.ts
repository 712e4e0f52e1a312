import type { Span, TimeExpression } from '../../types.ts';
import { clauseOf, isYardstick } from './aside-day.ts';
import type { DaySearch } from './day-search.ts';
import { isCited } from './of-account.ts';
import words from './words-beside-days.json' with { type: 'json' };

/** What stands before the day of an account and not of what it tells; the verb is the first group. */
const TELLS_OF_THE_ACCOUNT =
  /\b(printed|published|posted|dated|filed|updated|released|said|says|told\s\p{L}+|wrote|added)\s(?:in\s\p{L}+\s\p{L}+\s)?(?:early\s|late\s)?(?:on\s)?(?:\p{Lu}\p{Ll}+day,?\s)?$/iu;
/** The same of a life: a day that tells how old somebody is or when they lived. */
const LIFE = /\b(born|b\.|d\.|died)\s(?:on\s|in\s)?$/iu;
/** "(1950–2014)", "(1950–)", around either year. */
const YEAR_BEHIND = /^\s?[–—-]\s?(?:\d{4})?\)/;
const YEAR_BEFORE = /\(\d{4}\s?[–—-]\s?$/;
/** "the 17 March election", "his June trip", "Tarn's 2014 raid": what a day stands in. */
const IN_NOUN = /(?:\b(?:the|a|an|this|that|his|her|its|their|our|my|your)\s|['’]s?\s)$/iu;
const NOUN_BEHIND = /^\s(\p{L}[\p{L}\p{M}’'-]*)/u;
const OWNED = /^['’]s?\s(?=\p{L})/u;
const OPENS = /^["“‘'(]*(?:The\s)?$/u;
/** "the year since the fire", "the day after it": a time that an event sets, and not a day of the calendar. */
const UNIT = /^(?:in )?the (?:day|week|month|year|decade)$/i;
const OF_EVENT = /^\s(?:since|after|before|that|when|leading|following)\b/i;
/** A day that was read with the article of its noun: "the 17 March election". */
const WITH_ARTICLE = /^the\s(?:\d{1,2}\s\p{L}+|\p{Lu}\p{L}+\s\d{1,2}\b|\d{4}$)/iu;
/** What follows a day that stands in no noun. */
const FUNCTION_WORDS = new Set(words.functionWords);
/** "the election of 17 March"; but "the morning of 24 June" is a time by itself. */
const OF_NOUN = /([\p{L}\p{M}’'-]+)\sof\s(?:the\s)?(?:\p{Lu}\p{Ll}+day,?\s)?$/u;
const TIME_NOUNS = new Set(words.timeNouns);
const LOOK_CHARS = 60;
/** So many words of a noun are looked through for one of the question's: "the 2014 illegal annexation". */
const NOUN_CHARS = 30;

/** What a day belongs to. */
export type DayOwner = 'telling' | 'noun' | 'account' | 'else';

/**
 * What a day belongs to: to the `telling` of the sentence; to a `noun` that the question asks about ("the 2014
 * annexation"), or to what is said of it by the way; to an `account` or a life that it does not ask about ("said on
 * Friday", "born in 1950"); or to something `else`: a noun that it does not ask about ("the election of 17 March"), a
 * clause about something else, what is compared with.
 */
export function ownerOf(
  { text: day, span }: TimeExpression,
  { text, sentence, words: asked }: Pick<DaySearch, 'text' | 'sentence' | 'words'>,
): DayOwner {
  const before = text.slice(Math.max(sentence.start, span.start - LOOK_CHARS), span.start);
  const behind = text.slice(span.end, Math.min(sentence.end, span.end + LOOK_CHARS));
  const isAsked = ({ start, end }: Span) => asked.some((word) => word.start < end && start < word.end);
  const verb = wordBefore(TELLS_OF_THE_ACCOUNT, before, span) ?? wordBefore(LIFE, before, span);
  if (verb !== null && !isAsked(verb)) return 'account';
  if (isCited(text, span) || isYardstick(day, before)) return 'else';
  if (isYearOfLife(before, behind) || (UNIT.test(day) && OF_EVENT.test(behind))) return 'else';
  const clause = clauseOf(span, { text, sentence, words: asked });
  if (clause === 'else') return 'else';
  const isInNoun = WITH_ARTICLE.test(day) || IN_NOUN.test(before);
  const noun =
    (isInNoun ? nounBehind(behind, span) : null) ?? owned(behind, span) ?? nounBefore(before, span);
  if (noun === null) return clause === 'named' ? 'noun' : 'telling';
  if (isAsked(noun)) return 'noun';
  // What a sentence opens with is what it tells of: "Friday's collapse killed two".
  return OPENS.test(text.slice(sentence.start, span.start)) ? 'telling' : 'else';
}

/** The word before a day that a pattern finds as its first group; it begins where the pattern does. */
function wordBefore(pattern: RegExp, before: string, { start }: Span): Span | null {
  const found = pattern.exec(before);
  if (!found) return null;
  const from = start - before.length + found.index;
  return { start: from, end: from + (found[1] ?? '').length };
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
  if (word === '' || FUNCTION_WORDS.has(word.toLowerCase())) return null;
  return { start: end, end: end + NOUN_CHARS };
}

/** What a day owns: "next week's election". */
function owned(behind: string, { end }: Span): Span | null {
  const found = OWNED.exec(behind);
  return found && { start: end, end: end + found[0].length + NOUN_CHARS };
}

function nounBefore(before: string, { start, end }: Span): Span | null {
  const noun = before.includes('of') ? wordBefore(OF_NOUN, before, { start, end }) : null;
  if (noun === null) return null;
  const from = before.length - start;
  return TIME_NOUNS.has(before.slice(noun.start + from, noun.end + from).toLowerCase()) ? null : noun;
}

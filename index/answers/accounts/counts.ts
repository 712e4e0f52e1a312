import numberWords from '../../language/number-words.json' with { type: 'json' };
import { findNumbers, type WrittenNumber } from '../../language/numbers.ts';
import { isStopWord, termOf } from '../../language/terms.ts';
import type { Word } from '../../language/words.ts';
import { type Amount, amountOf } from './amount.ts';
import { formOf, verbOf } from './count-verbs.ts';
import { anyOf } from './phrases.ts';
import type { Told } from './told.ts';
import words from './words.json' with { type: 'json' };

/** A number of things that something was done with: "destroyed" of "destroyed seven light tanks". */
export interface Count {
  readonly amount: Amount;
  readonly value: number;
  /** The things as they stand there: "light tanks". */
  readonly things: string;
  /** Index terms of the things, sorted, so that equal ones are equal. */
  readonly thingTerms: string;
  readonly verb: string;
  /** The word that tells what was done, as it stands there: "killing", "dead", "aboard". */
  readonly doing: string;
  /**
   * - `state`: what a name has, for some days at least: "commands 5,000 fighters";
   * - `deed`: what a name did: "lost ten tanks";
   * - `event`: what happened to the things: "ten people were killed", "killed ten people".
   */
  readonly form: 'state' | 'deed' | 'event';
  /** Where the verb begins. */
  readonly verbStart: number;
  readonly start: number;
  readonly end: number;
}

/** What every number that is counted holds; most sentences have none. */
const MAY_COUNT = new RegExp(`\\d|${Object.keys(numberWords).join('|')}`, 'i');
const UNCOUNTED = new Set(words.uncountedNouns);
const PLURALS = new Set(words.pluralNouns);
const BEFORE_NUMBER = new Set(words.beforeNumber);
/** Between a verb and its number; the verb may be in somebody's words. */
const GAP = /^[”"’]? ?$/;
const MAX_THING_WORDS = 4;
const MAX_SKIPPED = 3;
const VOTES = termOf('votes') ?? 'votes';
const MAX_YEAR = 2100;
const MIN_YEAR = 1900;

const MONEY_OR_PLACE = /[$€£¥#№]\s?$/;
const SHARE = /^\s?(?:%|per cent|percent)/;
const IS_DONE =
  /^ (?:(?:were|was|have been|had been|has been|are) )?(?:\p{Ll}+ly )?(\p{Ll}+ed|dead|hurt|lost|shot|held|aboard|on board)\b/u;
/** "was elected leader of the party with 312 votes" */
const ELECTED = /\b((?:re-)?elected|won)\b[^,;:.]{0,80} with $/u;
const hasRounds = anyOf(words.rounds);
const LOOK_CHARS = 120;

/** The counted things of a sentence whose verb stands right beside them. */
export function findCounts(told: Told): Count[] {
  if (told.text.endsWith('?') || !MAY_COUNT.test(told.text)) return [];
  return findNumbers(told.text).flatMap((number) => readCount(told, number) ?? []);
}

function readCount({ text, words: all }: Told, number: WrittenNumber): Count | null {
  const { value, span } = number;
  if (value < 2 || !Number.isInteger(value) || isYear(number)) return null;
  if (MONEY_OR_PLACE.test(text.slice(0, span.start)) || SHARE.test(text.slice(span.end))) return null;
  const amount = amountOf(text, number);
  const things = amount && thingsAfter(text, all, span.end);
  if (!amount || !things) return null;
  const shared = { amount, value, things: things.text, thingTerms: things.terms };
  const done = IS_DONE.exec(text.slice(things.end));
  if (done?.[1]) {
    const end = things.end + done[0].length;
    const verb = verbOf(done[1]);
    return verb === null
      ? null
      : { ...shared, verb, doing: done[1], form: 'event', verbStart: things.end, start: amount.start, end };
  }
  if (things.terms === VOTES) return readVotes(text, { ...shared, start: amount.start, end: things.end });
  const verb = verbBefore(text, all, amount.start);
  if (!verb) return null;
  return { ...shared, ...verb, start: amount.start, end: things.end };
}

function readVotes(text: string, shared: Omit<Count, 'verb' | 'doing' | 'form' | 'verbStart'>): Count | null {
  if (hasRounds(text)) return null;
  const elected = ELECTED.exec(text.slice(Math.max(0, shared.start - LOOK_CHARS), shared.start));
  return elected
    ? { ...shared, verb: 'elect', doing: 'votes', form: 'event', verbStart: shared.start }
    : null;
}

function isYear({ value, text }: WrittenNumber): boolean {
  return /^\d{4}$/.test(text) && value >= MIN_YEAR && value <= MAX_YEAR;
}

/** The counted noun with the words before it; they stand side by side. */
function thingsAfter(text: string, all: readonly Word[], from: number) {
  const terms: string[] = [];
  let at = from;
  for (const word of all.filter(({ start }) => start >= from).slice(0, MAX_THING_WORDS)) {
    if (!/^[ -]$/.test(text.slice(at, word.start)) || isStopWord(word.text) || /\d/.test(word.text))
      return null;
    at = word.end;
    terms.push(termOf(word.text) ?? word.text);
    if (!isPlural(word.text)) continue;
    if (UNCOUNTED.has(word.text)) return null;
    const start = from + 1;
    return { text: text.slice(start, at), terms: terms.sort().join(' '), end: at };
  }
  return null;
}

function isPlural(word: string): boolean {
  return PLURALS.has(word) || /^\p{Ll}{2,}[^sui\P{Ll}]s$/u.test(word);
}

function verbBefore(text: string, all: readonly Word[], before: number) {
  const earlier = all
    .filter(({ end }) => end <= before)
    .slice(-MAX_SKIPPED - 1)
    .reverse();
  let at = before;
  for (const [index, word] of earlier.entries()) {
    if (!GAP.test(text.slice(word.end, at)) || index > MAX_SKIPPED) return null;
    at = word.start;
    if (BEFORE_NUMBER.has(word.text.toLowerCase())) continue;
    const verb = verbOf(word.text);
    return verb === null
      ? null
      : { verb, doing: word.text, verbStart: word.start, form: formOf(word.text, verb) };
  }
  return null;
}

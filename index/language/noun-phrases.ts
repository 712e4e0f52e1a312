/** Noun phrases, told by the words that stand in none. */
import type { Span } from '../types.ts';
import irregularForms from './irregular-forms.json' with { type: 'json' };
import breaks from './phrase-breaks.json' with { type: 'json' };
import stopWords from './stop-words.json' with { type: 'json' };
import { splitWords, type Word } from './words.ts';

const DETERMINERS = new Set(breaks.determiners);
/** They end a phrase wherever they stand. */
const BREAKS = new Set([...stopWords, ...breaks.words]);
const NOUNS = new Set(breaks.nouns);
/** Forms of verbs that no rule tells: "took". A determiner before one says that it is none: "the sunk ship". */
const VERBS = new Set([...Object.keys(irregularForms), ...breaks.verbs].filter((word) => !NOUNS.has(word)));

const MAX_WORDS = 8;
const MIN_ADVERB_CHARS = 6;
const HYPHEN = /^[-–]$/;
/** What may stand between two words of a phrase: "$" stands before the second, a stop behind an initial. */
const JOINS = /^(?: |[-–]|\. | [$£€])$/;
const JOINS_PHRASES = /^ of (?:the |an? |its |his |her |their )?$/i;
const LONE_PARTICIPLE = /^\p{Ll}+ing$/u;

/**
 * The noun phrases of a sentence, in order, without their determiners. Where another follows with "of", the two come as
 * one phrase as well, behind the first.
 *
 * @param base - is added to each offset
 */
export function nounPhrases(sentence: string, base = 0): Span[] {
  const phrases = runsOf(sentence).flatMap((run) => spanOf(run) ?? []);
  return phrases
    .flatMap((phrase, at) => {
      const next = phrases[at + 1];
      return next && JOINS_PHRASES.test(sentence.slice(phrase.end, next.start))
        ? [phrase, { start: phrase.start, end: next.end }]
        : [phrase];
    })
    .map(({ start, end }) => ({ start: base + start, end: base + end }));
}

/** Words side by side that may be one phrase. */
function runsOf(sentence: string): Word[][] {
  const runs: Word[][] = [[]];
  let end = 0;
  let isDetermined = false;
  for (const word of splitWords(sentence)) {
    const between = sentence.slice(end, word.start);
    end = word.end;
    const isBegun = (runs.at(-1) ?? []).length > 0;
    const isHyphened = isBegun && HYPHEN.test(between);
    const isJoined = isBegun && JOINS.test(between);
    const isDeterminer = DETERMINERS.has(word.text.toLowerCase());
    const isLost = !isHyphened && (isDeterminer || endsPhrase(word.text, isJoined, isDetermined));
    isDetermined = isDeterminer;
    if (!isJoined || isLost) runs.push([]);
    if (!isLost) runs.at(-1)?.push(word);
  }
  return runs;
}

/** Whether a word can stand in no noun phrase at its place. "Defeated" ends one and "the defeated army" does not. */
function endsPhrase(word: string, isInside: boolean, isDetermined: boolean): boolean {
  const lower = word.toLowerCase();
  if (BREAKS.has(lower)) return true;
  if (isDetermined || lower !== word) return false;
  const isAdverb = word.length >= MIN_ADVERB_CHARS && word.endsWith('ly');
  return VERBS.has(word) || isAdverb || word.endsWith('ed') || (isInside && word.endsWith('ing'));
}

function spanOf(run: readonly Word[]): Span | null {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last || run.length > MAX_WORDS) return null;
  return run.length === 1 && LONE_PARTICIPLE.test(first.text) ? null : { start: first.start, end: last.end };
}

import { monthOf, weekdayNamed } from '../calendar-names.ts';
import { besides, fixed, readMatches, spanOf } from '../candidates.ts';
import { wordList } from '../holding.ts';
import { withEvery, withWeekday } from '../near-lists.ts';
import { twoDigits } from '../periods.ts';
import { durationOf, QUANTITY, quantityOf } from '../quantity.ts';
import type { Candidate, Match, Recognizer } from '../recognizer.ts';
import timeWords from '../time-words.json' with { type: 'json' };
import { anyOf, FULL_WEEKDAY, MONTH, PART_OF_DAY, partOf, UNIT, unitOf } from '../vocabulary.ts';

const ADVERBS = new Map(Object.entries(timeWords.repetitions));
const EVERY_UNIT = withEvery(
  new RegExp(
    `\\b(?:each and every|every|each) (?:(?<other>other|second) |${QUANTITY} )?${UNIT}s?\\b(?! of )`,
    'gi',
  ),
);
const EVERY_DAY = withEvery(
  new RegExp(`\\b(?:every|each) (?:other )?(?:${FULL_WEEKDAY}|${PART_OF_DAY}|${MONTH})\\b`, 'gi'),
);
const ON_DAYS = withWeekday(new RegExp(`(?<![\\w’'])${FULL_WEEKDAY}s\\b`, 'gi'));
const ADVERB = wordList([...ADVERBS.keys()])(
  new RegExp(`(?<![\\w’']|\\w-)(?:${anyOf([...ADVERBS.keys()])})\\b(?!-)`, 'gi'),
);
/** "the Daily Mirror", "Weekly Standard": a word of a name. */
const IN_NAME = /\p{Lu}[\p{L}’']*\s$/u;
const NAME_AFTER = /^ \p{Lu}/u;
const STARTS_LARGE = /^\p{Lu}/u;
const LOOK_CHARS = 20;

/** What comes back: "every Tuesday", "each year", "daily", "on Sundays". */
export const repetition: Recognizer = {
  examples: {
    'They meet every Tuesday.': 'XXXX-WXX-2',
    'They meet every morning and each May.': 'XXXX-XX-XXTMO XXXX-05',
    'It is held each year.': 'P1Y',
    'It is held every other year.': 'P2Y',
    'The weekly market is closed.': 'P1W',
    'It is closed on Sundays.': 'XXXX-WXX-7',
    'It is held every two years.': 'P2Y',
  },
  recognize: (text) => [
    ...readMatches(text, EVERY_UNIT, readUnit),
    ...readMatches(text, EVERY_DAY, readDay),
    ...readMatches(text, ON_DAYS, (match) => (STARTS_LARGE.test(match[0]) ? readDay(match) : null)),
    ...readMatches(text, ADVERB, readAdverb),
  ],
};

function readUnit(match: Match): Candidate | null {
  const { other, quantity, half, unit = '' } = match.groups ?? {};
  if (/^second$/i.test(unit) && quantity === undefined) return null;
  const number = quantity === undefined ? (other === undefined ? 1 : 2) : quantityOf(quantity, half);
  return fixed(spanOf(match), 'SET', durationOf(number, unitOf(unit)));
}

function readDay(match: Match): Candidate {
  const { weekday, part, month } = match.groups ?? {};
  if (weekday !== undefined) return fixed(spanOf(match), 'SET', `XXXX-WXX-${weekdayNamed(weekday)}`);
  if (part !== undefined) return fixed(spanOf(match), 'SET', `XXXX-XX-XX${partOf(part)}`);
  return fixed(spanOf(match), 'SET', `XXXX-${twoDigits(monthOf(month ?? '') ?? 0)}`);
}

function readAdverb(match: Match): Candidate | null {
  const { before, after } = besides(match.input, spanOf(match), LOOK_CHARS);
  const isInName = STARTS_LARGE.test(match[0]) && (IN_NAME.test(before) || NAME_AFTER.test(after));
  return isInName ? null : fixed(spanOf(match), 'SET', ADVERBS.get(match[0].toLowerCase()) ?? 'P1Y');
}

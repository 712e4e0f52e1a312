import { monthOf, weekdayNamed } from '../calendar-names.ts';
import { twoDigits } from '../periods.ts';
import { durationOf, QUANTITY, quantityOf } from '../quantity.ts';
import { type Candidate, fixed, type Recognizer, spanOf } from '../recognizer.ts';
import { FULL_WEEKDAY, MONTH, PART_OF_DAY, partOf, UNIT, unitOf } from '../vocabulary.ts';

const EVERY_UNIT = new RegExp(
  `\\b(?:each and every|every|each) (?:(?<other>other|second) |${QUANTITY} )?${UNIT}s?\\b(?! of )`,
  'gi',
);
const EVERY_DAY = new RegExp(
  `\\b(?:every|each) (?:(?<other>other) )?(?:${FULL_WEEKDAY}|${PART_OF_DAY}|${MONTH})\\b`,
  'gi',
);
const ON_DAYS = new RegExp(`(?<![\\w’'])${FULL_WEEKDAY}s\\b`, 'gi');
const ADVERB =
  /(?<![\w’']|\w-)(?:(?:semi|bi)-?)?(?<word>hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually|annual|biweekly|bimonthly|semiannual)\b(?!-)/gi;
const VALUES: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annually: 'P1Y',
  annual: 'P1Y',
  biweekly: 'P2W',
  bimonthly: 'P2M',
  semiannual: 'P6M',
};
/** "the Daily Mirror", "Weekly Standard": a word of a name. */
const IN_NAME = /\p{Lu}[\p{L}’']*\s$/u;
const NAME_AFTER = /^ \p{Lu}/u;
const LOOK_CHARS = 20;

/** What comes back: "every Tuesday", "each year", "daily", "on Sundays". */
export const repetition: Recognizer = {
  examples: {
    'They meet every Tuesday.': 'XXXX-WXX-2',
    'It is held each year.': 'P1Y',
    'The weekly market is closed.': 'P1W',
    'It is closed on Sundays.': 'XXXX-WXX-7',
    'It is held every two years.': 'P2Y',
  },
  recognize: (text) => [
    ...[...text.matchAll(EVERY_UNIT)].flatMap((match) => readUnit(match) ?? []),
    ...[...text.matchAll(EVERY_DAY)].map((match) => readDay(match)),
    ...[...text.matchAll(ON_DAYS)].flatMap((match) =>
      /^\p{Lu}/u.test(match[0])
        ? fixed(spanOf(match), 'SET', `XXXX-WXX-${weekdayNamed(match.groups?.weekday ?? '')}`)
        : [],
    ),
    ...[...text.matchAll(ADVERB)].flatMap((match) => readAdverb(text, match) ?? []),
  ],
};

function readUnit(match: RegExpExecArray): Candidate | null {
  const { other, quantity, half, unit = '' } = match.groups ?? {};
  if (/^second$/i.test(unit) && quantity === undefined) return null;
  const number = quantity === undefined ? (other === undefined ? 1 : 2) : quantityOf(quantity, half);
  return fixed(spanOf(match), 'SET', durationOf(number, unitOf(unit)));
}

function readDay(match: RegExpExecArray): Candidate {
  const { weekday, part, month } = match.groups ?? {};
  if (weekday !== undefined) return fixed(spanOf(match), 'SET', `XXXX-WXX-${weekdayNamed(weekday)}`);
  if (part !== undefined) return fixed(spanOf(match), 'SET', `XXXX-XX-XX${partOf(part)}`);
  return fixed(spanOf(match), 'SET', `XXXX-${twoDigits(monthOf(month ?? '') ?? 0)}`);
}

function readAdverb(text: string, match: RegExpExecArray): Candidate | null {
  const span = spanOf(match);
  const isCapital = /^\p{Lu}/u.test(match[0]);
  const isInName =
    isCapital &&
    (IN_NAME.test(text.slice(Math.max(0, span.start - LOOK_CHARS), span.start)) ||
      NAME_AFTER.test(text.slice(span.end, span.end + 2)));
  const prefix = /^(?:semi|bi)/i.test(match[0]);
  const value = VALUES[match.groups?.word?.toLowerCase() ?? ''] ?? 'P1Y';
  return isInName || prefix ? null : fixed(span, 'SET', value);
}

/** How a known day is known where it does not stand in the article as it is shown. */
import { writeDay } from './days.ts';
import type { NamedDays } from './named-days.ts';
import { MONTHS } from './time-values.ts';

const WORDS = /\p{L}+|\d+/gu;
const YEAR = /^\d{4}$/;
/** "30.6.2023", "6/30/2023", "6/30" */
const FIGURES = /(?<!\d)(?:\d{1,4}([./-])\d{1,2}\1\d{1,4}|\d{1,2}\/\d{1,2})(?!\d)/;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/;
/** What says nothing of which day it is: joints, ordinals, and the words that open a stretch. */
const SILENT =
  /^(?:the|of|on|in|at|and|to|from|between|year|st|nd|rd|th|since|after|following|until|till?|by|before|through|up|prior|no|not|later|than)$/;

/**
 * Null where the day is printed in full. A day that was counted says from where, and whether only its year was.
 *
 * @param shown - the day as it stands in front
 */
export function noteOf({ first, words }: NamedDays, shown: string): string | null {
  const { basis, anchor, value } = first;
  const printed = partsOf(words);
  const counted = [...partsOf(shown)].filter((part) => !printed.has(part));
  if ((counted.length === 0 && printed.size === partsOf(shown).size) || words === value) return null;
  if (basis === 'explicit' || anchor === null) return `printed as “${words}”`;

  const isOfArticle = basis === 'publication' || basis === 'tense';
  const from = isOfArticle ? `the article of ${writeDay(anchor)}` : writeDay(anchor);
  const hasYear = [...printed].some((part) => YEAR.test(part));
  const isPrinted = (counted.every((part) => YEAR.test(part)) && namesMonth(printed)) || FIGURES.test(words);
  if (!isPrinted) return `“${words}”, counted from ${from}`;
  return hasYear ? `printed as “${words}”` : `printed as “${words}”, the year counted from ${from}`;
}

/** Numbers without noughts in front, months by their short name, and what else tells one day from another. */
function partsOf(words: string): ReadonlySet<string> {
  const parts = [...words.toLowerCase().matchAll(WORDS)].map(([word]) => word.replace(/^0+(?=\d)/, ''));
  return new Set(parts.filter((part) => !WEEKDAY.test(part) && !SILENT.test(part)).map(monthOf));
}

function monthOf(part: string): string {
  const month = MONTHS.map((name) => name.toLowerCase()).find(
    (name) => name === part || name.slice(0, 3) === part || (name === 'september' && part === 'sept'),
  );
  return month === undefined ? part : `month ${month.slice(0, 3)}`;
}

function namesMonth(parts: ReadonlySet<string>): boolean {
  return [...parts].some((part) => part.startsWith('month '));
}

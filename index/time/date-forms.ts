import { monthOf } from './calendar-names.ts';

/** The parts of a date as somebody wrote them; there need be no such day. */
export interface WrittenParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const FORMS: readonly RegExp[] = [
  // 2023-06-24, 2023/06/24, 2023.6.24
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/,
  // 20230624
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
  // 24.06.2023: with dots the day comes first wherever it is in use
  /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})(?!\d)/,
  // 23 May 2024, 23rd of May, 2024, 23-May-2024
  /^(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:of )?(?<month>[a-z]{3,9})\.?,?[ -](?<year>\d{4})(?!\d)/i,
  // May 23, 2024, Sept. 24th 2023
  /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?:, ?| )(?<year>\d{4})(?!\d)/i,
];

const TIME_OF_DAY =
  /^(?:[Tt ]|, ?| ?(?:at|[-–]) )\d{1,2}(?:[:.]?\d{2}){1,2}(?:[.,]\d{1,9})? ?(?:[ap]\.?m\.?)?,? ?(?:[a-z]{1,5})? ?(?:[+-]\d{1,2}(?::?\d{2})?)?(?: \([a-z]{2,5}\))?$/i;

/** Reads a string that is a date, with or without a time of day after it; `null` where it has none of the forms. */
export function readParts(text: string): WrittenParts | null {
  for (const form of FORMS) {
    const match = form.exec(text);
    const rest = text.slice(match?.[0].length);
    if (!match?.groups || (rest !== '' && !TIME_OF_DAY.test(rest))) continue;
    const { year, month: written = '', day } = match.groups;
    const month = /^\d/.test(written) ? Number(written) : monthOf(written);
    return month === null ? null : { year: Number(year), month, day: Number(day) };
  }
  return null;
}

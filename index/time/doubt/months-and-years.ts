import type { Span } from '../../types.ts';
import { monthOf } from '../calendar-names.ts';

/** A month by itself, as a sentence says when something was. */
const MONTH_WORD =
  /(?<!\p{L})(?:[Ii]n|IN|[Ss]ince|SINCE|of|OF|[Tt]his|THIS|[Ll]ast|LAST|[Ll]ate|[Ee]arly|[Mm]id) (\p{Lu}\p{L}{2,8})(?! \d)\b/gu;
const YEAR = /(?<![\d$£€.,:/-])(?:1[5-9]|20)\d{2}(?!\d|[.,:]\d)/g;

/** The months that a text names by themselves, each with the word before it: "in March", "since May". */
export function monthsIn(text: string): (Span & { readonly month: number })[] {
  return [...text.matchAll(MONTH_WORD)].flatMap(({ 0: words, 1: name = '', index }) => {
    const month = monthOf(name);
    return month === null ? [] : { start: index, end: index + words.length, month };
  });
}

/** The numbers of years in a text, 1500 to 2099. */
export function yearsIn(text: string): number[] {
  return (text.match(YEAR) ?? []).map(Number);
}

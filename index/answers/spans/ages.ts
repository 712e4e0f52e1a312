/** Ages, told by the words and the marks around a number. */
import { findNumbers } from '../../language/numbers.ts';
import type { Span } from '../../types.ts';

/** An age, and whether the one who is that old is named right before it: "Ann Brook, 44,", "Ann Brook (44)". */
export interface Age extends Span {
  readonly isBesideName: boolean;
  /** Told as "44-year-old" or "44 years old", which may stand on either side of the name. */
  readonly isOld: boolean;
  /** Of somebody who is new there: "a 44-year-old". */
  readonly isNew: boolean;
}

const YEARS_OLD = /^(?:[\s-](?:year|month|week)s?[\s-]old|\syears? of age)(?![\p{L}])/u;
const NEWLY_OLD = /\b(?:an?|another|some)\s(?:\p{L}+\s)?$/iu;
const AGED = /\b(?:aged|ages?(?: (?:as|at|is|of|was))?|turn(?:s|ed|ing)?)\s$/i;
const BETWEEN_COMMAS = /^(?:,(?!\d)|[.;:]?(?:\s|$))/;
const ENDS_NAME = /\p{Lu}[\p{L}'’.-]*,\s$/u;
const ENDS_NAME_BRACKET = /\p{Lu}[\p{L}'’.-]*\s\($/u;
/** "He was 90." */
const IS = /\b(?:is|was|am|be|being)\s(?:now\s|then\s|only\s|just\s|about\s|around\s)?$/i;
const IS_BEHIND = /^(?:[.,;!?”"]|$|\s(?:when|at the time|and|in|on|this|last|years)\b)/;
/** "Died at 79". */
const DIED_AT = /\b(?:dies|died|dead|death|passed)\b[^.;:]{0,40}?\bat\s$/i;
const AT_BEHIND = /^(?:[.,;!?”"](?!\d)|$|\s(?:after|in|on|from|of|with|following)\b)/;
/** It is the age of somebody who belongs to the name: "his 12-year-old son", "Brook's 12-year-old son". */
const OWNED = /(?:\b(?:his|her|its|their|my|our|your)|['’]s|s['’])\s$/i;
const MAX_AGE = 130;
const LOOK_CHARS = 60;

/**
 * The ages in a text, in order, as bare numbers but for "44-year-old".
 *
 * @param base - is added to each offset
 */
export function findAges(text: string, base: number): Age[] {
  return findNumbers(text).flatMap(({ span: { start, end }, value }): Age[] => {
    const before = text.slice(Math.max(0, start - LOOK_CHARS), start);
    const behind = text.slice(end, end + LOOK_CHARS);
    const old = YEARS_OLD.exec(behind);
    if (old)
      return OWNED.test(before)
        ? []
        : [
            {
              ...{ start: base + start, end: base + end + old[0].length },
              ...{ isBesideName: false, isOld: true, isNew: NEWLY_OLD.test(before) },
            },
          ];
    if (value > MAX_AGE || !Number.isInteger(value)) return [];
    const isBesideName = standsBesideName(before, behind);
    if (!isBesideName && !isToldAsAge(before, behind)) return [];
    return [{ start: base + start, end: base + end, isBesideName, isOld: false, isNew: false }];
  });
}

/** Whether a number is an age by its form: "Ann Brook, 44,", "44-year-old", "aged 44". Such a one counts nothing. */
export function isPlainlyAge(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - LOOK_CHARS), start);
  const behind = text.slice(end, end + LOOK_CHARS);
  return YEARS_OLD.test(behind) || standsBesideName(before, behind) || AGED.test(before);
}

function standsBesideName(before: string, behind: string): boolean {
  if (ENDS_NAME_BRACKET.test(before)) return behind.startsWith(')');
  return ENDS_NAME.test(before) && BETWEEN_COMMAS.test(behind) && !/^\s/.test(behind);
}

function isToldAsAge(before: string, behind: string): boolean {
  if (AGED.test(before)) return !/^\s?%/.test(behind);
  if (IS.test(before)) return IS_BEHIND.test(behind);
  return DIED_AT.test(before) && AT_BEHIND.test(behind);
}

import { foldWord } from '../../language/fold.ts';
import type { IsoDate, Span } from '../../types.ts';

/** What texts say of a person beside the name, as far as it tells two people of one name apart. */
export interface Traits {
  /** The first and the last year of birth that an age gives; null where none is told. */
  readonly born: readonly [from: number, to: number] | null;
  /** The words for what they are: "baker"; without "former" and the like. */
  readonly roles: Set<string>;
}

/** Ages are told on days before and after a birthday, and sometimes of a year ago. */
const MAX_YEARS_APART = 2;
const MIN_AGE = 10;
const MAX_AGE = 115;
const AFTER_CHARS = 64;
const BEFORE_CHARS = 48;
const AGE_AFTER = /^(?:, | \(|,? (?:who )?(?:is|was) )(?:aged )?(\d{2,3})(?=$|[,.;)]| years old)/;
const AGE_BEFORE = /(\d{2,3})-year-old (?:\p{L}{1,16} ){0,3}$/u;
const ROLE_AFTER =
  /^(?:, \d{2,3})?(?:,? who (?:is|was)|,| is| was) (?:an?|the) ((?:[\p{L}-]{2,20}(?: |(?=[,.;]))){1,4})/u;
/** What a word for somebody ends before. */
const ENDS_ROLE = new Set('of from in at for with who that and on by to near whose'.split(' '));
const LIGHT = new Set(
  'former late local young veteran retired senior chief leading first prominent well-known'.split(' '),
);

/** What stands right beside a full name; null where it tells nothing. */
export function readTraits(text: string, { start, end }: Span, published: IsoDate | null): Traits | null {
  const after = mayTell(text, end) ? text.slice(end, end + AFTER_CHARS) : '';
  const age = ageIn(after) ?? ageBefore(text, start);
  const roles = rolesIn(after);
  const born = age === null || published === null ? null : Number(published.slice(0, 4)) - age;
  if (born === null && roles.length === 0) return null;
  return { born: born === null ? null : [born, born], roles: new Set(roles) };
}

export function joinYears(a: Traits['born'], b: Traits['born']): Traits['born'] {
  if (!a || !b) return a ?? b;
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

/** Whether the ages told of two are those of two. */
export function differInAge(a: Traits['born'], b: Traits['born']): boolean {
  if (!a || !b) return false;
  return a[0] - b[1] > MAX_YEARS_APART || b[0] - a[1] > MAX_YEARS_APART;
}

/** Whether two are told to be different things, and nothing that is the same. */
export function differInRole(a: Traits | null, b: Traits | null): boolean {
  if (!a || !b || a.roles.size === 0 || b.roles.size === 0) return false;
  return ![...a.roles].some((role) => b.roles.has(role));
}

/** Whether an age or a role may begin here: behind a comma, in brackets, behind "is", "was" or "who". */
function mayTell(text: string, end: number): boolean {
  const mark = text.charAt(end);
  const next = text.charAt(end + 1);
  return mark === ',' ? next === ' ' : mark === ' ' && (next === '(' || next === 'i' || next === 'w');
}

function ageIn(after: string): number | null {
  return after === '' ? null : readAge(AGE_AFTER.exec(after)?.[1]);
}

function ageBefore(text: string, start: number): number | null {
  if (text.charAt(start - 1) !== ' ') return null;
  const before = text.slice(Math.max(0, start - BEFORE_CHARS), start);
  return before.includes('-year-old ') ? readAge(AGE_BEFORE.exec(before)?.[1]) : null;
}

function readAge(digits: string | undefined): number | null {
  const age = digits === undefined ? 0 : Number(digits);
  return age >= MIN_AGE && age <= MAX_AGE ? age : null;
}

function rolesIn(after: string): string[] {
  const words = after === '' ? [] : (ROLE_AFTER.exec(after)?.[1] ?? '').split(' ');
  const until = words.findIndex((word) => ENDS_ROLE.has(word));
  return words
    .slice(0, until < 0 ? words.length : until)
    .map(foldWord)
    .filter((word) => word !== '' && !LIGHT.has(word));
}

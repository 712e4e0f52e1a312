import { daysFrom } from '../../time/calendar.ts';
import { type Claim, type Contrast, contrast } from './claim.ts';
import { anyOf } from './phrases.ts';
import type { Told, ToldName } from './told.ts';
import words from './words.json' with { type: 'json' };

/** The first number is the age. Each ends behind what belongs to it. */
const AFTER_NAME = [
  /^ ?\((?:aged? )?(\d{2,3})\)/,
  /^, (?:aged? )?(\d{2,3})(?:,|(?=[.;)—–]|$| (?:and|who|was|is|has|had|said|says|told|from)\b))/,
  /^,? aged? (\d{2,3})(?:,|(?=[.;)—–]|$| ))/,
  /^,? (?:who is|is|who (?:has )?turned) (?:now )?(\d{2,3}) years? (?:old|of age)\b/,
  /^, who (?:is|(?:has )?turned) (?:now )?(\d{2,3})(?:,|(?=[.;]|$| and ))/,
  /^(?:,| is| who is|, who is) an? (\d{2,3})-year-old\b/,
];
const TWO_DIGITS = /\d{2}/;
const BEFORE_NAME = /(?:^|[\s“"(])(\d{2,3})-year-old (?:\p{Lu}\p{Ll}+ ){0,2}$/u;
const LOOK_CHARS = 48;
const SHORT_LOOK_CHARS = 32;

const MIN_AGE = 16;
const MAX_AGE = 110;
/** Two ages farther apart are of two people. */
const MAX_YEARS_APART = 5;
/** In fewer days than a year has nobody has two birthdays. */
const MAX_DAYS_APART = 364;

const NUMBER_IN_BRACKETS = /\(\d+\)/g;
/** Whose age is told is not sure behind these: "the widow of Mira Holt, 61,". */
const BELONGING = /\b(?:[Oo]f|than) (?:\p{Lu}\p{Ll}+ ){0,2}$/u;
/** The aging (70) president: no name, whatever its letters. */
const ARTICLE = /(?:^|[^\p{L}])(?:the|a|an) $/iu;
const CLAUSE_END = /[,;.]/;
const isAboutSport = anyOf(words.sportWords);
const isOfOtherTime = anyOf(words.otherTime);
const isRelative = anyOf(words.relatives);

interface AgeClaim extends Claim {
  readonly age: number;
  readonly name: ToldName;
}

/** Where one person is told to be of two ages that no birthday explains. */
export function contrastAges(told: readonly Told[]): Contrast[] {
  return contrast('age', told.flatMap(readAges), differ);
}

function readAges(told: Told): AgeClaim[] {
  if (!TWO_DIGITS.test(told.text)) return [];
  const ages = told.names.flatMap((name) => readAge(told, name) ?? []);
  return ages.length === 0 || isOfOtherTime(told.text) ? [] : ages;
}

function readAge(told: Told, name: ToldName): AgeClaim | null {
  const { known, span } = name;
  if (known.kind === 'place' || known.kind === 'organization') return null;
  const found = ageAfter(told.text, span.end) ?? ageBefore(told.text, name);
  if (!found || found.age < MIN_AGE || found.age > MAX_AGE) return null;
  const [start, end] = [Math.min(span.start, found.start), Math.max(span.end, found.end)];
  const before = told.text.slice(Math.max(0, span.start - SHORT_LOOK_CHARS), span.start);
  if (BELONGING.test(before) || (found.start >= span.end && ARTICLE.test(before))) return null;
  if (looksBack(told, start, end)) return null;
  const { age } = found;
  return { told, name, age, start, end, key: known.name, subject: known.name, value: String(age) };
}

function ageAfter(text: string, from: number) {
  const after = text.slice(from, from + LOOK_CHARS);
  if (!TWO_DIGITS.test(after)) return null;
  const match = AFTER_NAME.map((form) => form.exec(after)).find((found) => found !== null);
  if (!match || (match[0].endsWith(')') && isTally(text))) return null;
  return { age: Number(match[1]), start: from, end: from + match[0].length };
}

function ageBefore(text: string, { span }: ToldName) {
  const base = Math.max(0, span.start - LOOK_CHARS);
  const before = text.slice(base, span.start);
  const match = before.includes('-year-old ') ? BEFORE_NAME.exec(before) : null;
  const next = text.slice(span.end, span.end + SHORT_LOOK_CHARS);
  if (!match || /^['’]/.test(next) || isRelative(next.split(/[,.;]/)[0] ?? '')) return null;
  return { age: Number(match[1]), start: base + match.index + match[0].search(/\d/), end: span.end };
}

/** Numbers behind names that are minutes of goals, votes or shares. */
function isTally(text: string): boolean {
  return (text.match(NUMBER_IN_BRACKETS)?.length ?? 0) > 1 || isAboutSport(text);
}

/** Whether the words before the name or those right behind the age speak of a time more than a year before the print. */
function looksBack({ days, printed, text }: Told, nameStart: number, ageEnd: number): boolean {
  const clauseEnd = ageEnd + (CLAUSE_END.exec(text.slice(ageEnd))?.index ?? text.length);
  return days.some(({ interval, span }) => {
    if (span.start >= nameStart && (span.end <= ageEnd || span.end > clauseEnd)) return false;
    return interval?.end && (printed === null || daysFrom(interval.end, printed) > MAX_DAYS_APART);
  });
}

function differ(a: AgeClaim, b: AgeClaim): boolean {
  if (Math.abs(a.age - b.age) > MAX_YEARS_APART || !isSamePerson(a, b)) return false;
  if (a.told.analysis === b.told.analysis) return true;
  if (a.told.printed === null || b.told.printed === null) return false;
  const days = daysFrom(a.told.printed, b.told.printed);
  if (Math.abs(days) > MAX_DAYS_APART) return false;
  const years = days < 0 ? a.age - b.age : b.age - a.age;
  return !(years === 1 && days !== 0);
}

/** Of a lone name without any full one several people may be called so, unless it stands in one article. */
function isSamePerson(a: AgeClaim, b: AgeClaim): boolean {
  return a.told.analysis === b.told.analysis || /[\s-]/.test(a.name.known.name);
}

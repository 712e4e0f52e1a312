import { daysFrom } from '../../time/calendar.ts';
import type { DateInterval, TimeExpression } from '../../types.ts';
import { areApart } from '../period.ts';
import { type Claim, type Contrast, contrast } from './claim.ts';
import { follows } from './follows.ts';
import { anyOf } from './phrases.ts';
import type { Told, ToldName } from './told.ts';
import words from './words.json' with { type: 'json' };

/** A bridge or an airport, told by its noun and the places around it: "The bridge over the Tarn at Colby". */
interface Site {
  readonly noun: string;
  readonly names: readonly ToldName[];
  /** Its words at the beginning of the sentence. */
  readonly text: string;
}

interface SiteDay extends Claim {
  readonly interval: DateInterval;
  readonly names: ReadonlySet<string>;
}

/** What is told of days or years farther apart happened twice. */
const MAX_DAYS_APART = 7;
const MAX_YEARS_APART = 5;
const DAYS_A_YEAR = 365;
const MAX_SITE_CHARS = 80;
const SITE = new RegExp(`^The (${words.sites.join('|')}) (?:at|in|of|near|over|across|on) (?:the )?$`);
const JOINT = /^ (?:at|in|of|near) (?:the )?$/;
const DONE = new RegExp(`^ was (${words.oldEvents.join('|')}) (?:on|in) (?:the )?$`);
const isUnsure = anyOf([...words.unsureWords, ...words.negations]);

/** Where one bridge or airport is told to have been opened, built or closed on two days, each printed with its number. */
export function contrastSiteDays(told: readonly Told[]): Contrast[] {
  return contrast(
    'day',
    told.flatMap((one, at) => readSiteDays(one, told[at - 1])),
    differ,
  );
}

function readSiteDays(told: Told, before: Told | undefined): SiteDay[] {
  if (!/\d/.test(told.text) || !/^(?:The \p{Ll}|It was )/u.test(told.text) || isUnsure(told.text)) return [];
  const isPronoun = told.text.startsWith('It was ');
  const site = isPronoun ? before && follows(told, before) && siteOf(before) : siteOf(told);
  const [day] = told.days;
  if (!site || !day || !isExplicit(day)) return [];
  const from = isPronoun ? 'It'.length : site.text.length;
  const done = DONE.exec(told.text.slice(from, day.span.start))?.[1];
  const { printed } = told;
  const { interval } = day;
  if (!done || !interval?.end || printed === null || interval.end > printed) return [];
  const names = new Set(site.names.map(({ known }) => known.name));
  return [...names].map((name) => ({
    ...{ told, interval, names, start: 0, end: day.span.end, value: day.value.slice(0, 10) },
    ...{ key: [site.noun, name, done].join('|'), subject: `${site.text} was ${done}` },
  }));
}

/** What a sentence begins with and says something of. */
function siteOf({ text, names }: Told): Site | null {
  const [first, next] = names;
  if (!first || first.span.end > MAX_SITE_CHARS) return null;
  const noun = SITE.exec(text.slice(0, first.span.start))?.[1];
  if (!noun) return null;
  const hasNext = next && JOINT.test(text.slice(first.span.end, next.span.start));
  const all = hasNext ? [first, next] : [first];
  return { noun, names: all, text: text.slice(0, (hasNext ? next : first).span.end) };
}

function isExplicit({ text, basis, interval }: TimeExpression): boolean {
  return basis === 'explicit' && /\d/.test(text) && interval?.start != null && interval.end !== null;
}

/** Both looked back on after both days, by articles that name the same places or one of them more. */
function differ(a: SiteDay, b: SiteDay): boolean {
  if (a.told.analysis === b.told.analysis) return false;
  const [few, many] = a.names.size <= b.names.size ? [a, b] : [b, a];
  if (![...few.names].every((name) => many.names.has(name)) || !areApart(a.interval, b.interval))
    return false;
  if (hasNotCome(a, b) || hasNotCome(b, a) || lengthOf(a) !== lengthOf(b)) return false;
  const apart = Math.abs(daysFrom(a.interval.start ?? '', b.interval.start ?? ''));
  return apart <= (lengthOf(a) >= DAYS_A_YEAR - 1 ? MAX_YEARS_APART * DAYS_A_YEAR : MAX_DAYS_APART);
}

function hasNotCome({ told }: SiteDay, { interval }: SiteDay): boolean {
  return (told.printed ?? '') < (interval.end ?? '');
}

function lengthOf({ interval: { start, end } }: SiteDay): number {
  const days = daysFrom(start ?? '', end ?? '');
  return days >= DAYS_A_YEAR - 1 ? DAYS_A_YEAR - 1 : days;
}

/** A question as it stands above its answer, and read back from there. */
import type { Filters, Question, QuestionKind } from '../index/findings.ts';

/** What is asked again. */
export interface AskedAgain {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

/** The option that holds what each command asks about. */
const MAIN_OPTIONS: Readonly<Record<string, string>> = {
  who: 'name',
  what: 'subject',
  when: 'subject',
  where: 'subject',
  why: 'subject',
  timeline: 'subject',
  said: 'speaker',
  compare: 'subject',
  ask: 'question',
};
/** What stands in place of a subject above the days of all articles. */
export const NO_SUBJECT = 'all articles';
/** The years that a timeline spans. */
const YEARS = /^\d{4}(?: to \d{4})?$/;

/** What quotes are to be about. */
const ABOUT = /^about (.+)$/s;

const FILTER = /^(after|before|source|in) (.+)$/s;

/** "When", "Rostov", or a free question as it was understood, then its written filters: "after 2023-07-01". */
export function headingOf(question: Question): readonly string[] {
  const { form, kind, text, filters, said } = question;
  if (form === 'command' && said !== null) return saidHeadingOf(question, said);
  const isBare = form === 'sentence' || kind === 'other';
  return [...(isBare ? [] : [capitalise(kind)]), text, ...writeFilters(filters)];
}

/** "Said", "Mira Holt", "about the ferry", then its written filters. */
export function saidHeadingOf(
  { filters }: Pick<Question, 'filters'>,
  { speaker, about }: NonNullable<Question['said']>,
): readonly string[] {
  return ['Said', speaker, ...(about === '' ? [] : [`about ${about}`]), ...writeFilters(filters)];
}

/** "Compare", "the ferry", then its written filters. */
export function compareHeadingOf({ text, filters }: Question): readonly string[] {
  return ['Compare', text, ...writeFilters(filters)];
}

/**
 * "Timeline", "Wagner Group", "2014 to 2023", then its written filters.
 *
 * @param years - those of the first and the last day; null where no day is told
 */
export function timelineHeadingOf(
  { text, filters }: Question,
  years: readonly [string, string] | null,
): readonly string[] {
  const span = years === null ? [] : [years[0] === years[1] ? years[0] : years.join(' to ')];
  return ['Timeline', text === '' ? NO_SUBJECT : text, ...span, ...writeFilters(filters)];
}

/** The command that asks a question as it was understood. */
export function commandOf({ form, kind, said }: Question): string {
  if (form === 'command' && said !== null) return 'said';
  return form === 'command' && Object.hasOwn(MAIN_OPTIONS, kind) ? kind : 'ask';
}

/**
 * What gives a reply anew: the opposite of `headingOf` and `commandOf`, and of the headings of the other commands.
 *
 * @param command - of the reply
 * @param heading - its parts
 */
export function readHeading(command: string, heading: readonly string[]): AskedAgain {
  const mainOption = MAIN_OPTIONS[command];
  if (mainOption === undefined) {
    const [, title] = heading;
    return { command, options: command === 'article' && title !== undefined ? { title } : {} };
  }
  const parts = command === 'ask' ? heading : heading.slice(1);
  const filters = readFilters(parts);
  // A free question may still stand behind the kind that a follow-up gave it: "How many", "fighters".
  const words = parts.slice(0, parts.length - Object.keys(filters).length);
  if (command === 'timeline') return { command, options: { ...readSubject(words), ...filters } };
  if (command === 'said') return { command, options: { ...readSaid(words), ...filters } };
  return { command, options: { [mainOption]: words.join(' '), ...filters } };
}

/** The speaker, and behind it what the quotes are about. */
function readSaid(words: readonly string[]): Record<string, string> {
  const about = words.length > 1 ? ABOUT.exec(words.at(-1) ?? '')?.[1] : undefined;
  if (about === undefined) return { speaker: words.join(' ') };
  return { speaker: words.slice(0, -1).join(' '), about };
}

/** What a timeline is about. The years behind it say what was found and not what was asked. */
function readSubject(words: readonly string[]): Record<string, string> {
  const isSpanned = words.length > 1 && YEARS.test(words.at(-1) ?? '');
  const subject = (isSpanned ? words.slice(0, -1) : words).join(' ');
  return subject === '' || subject === NO_SUBJECT ? {} : { subject };
}

/** "after 2023-07-01", "source The Telegraph": each that narrows. */
function writeFilters({ after, before, source, article }: Filters): string[] {
  const written = { after, before, source, in: article };
  return Object.entries(written).flatMap(([name, value]) => (value === null ? [] : `${name} ${value}`));
}

/** The filters at the end of a heading. The first part is never one: it is the question. */
function readFilters(parts: readonly string[]): Record<string, string> {
  const filters: Record<string, string> = {};
  for (const part of parts.slice(1).toReversed()) {
    const [, name = '', value = ''] = FILTER.exec(part) ?? [];
    if (name === '' || Object.hasOwn(filters, name)) break;
    filters[name] = value;
  }
  return filters;
}

function capitalise(kind: QuestionKind): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).replace('-', ' ');
}

import { QuestionError } from '../errors.ts';
import type { Filters } from '../findings.ts';
import { parsePeriod } from '../time/written-date.ts';
import type { IsoDate } from '../types.ts';
import type { SourceNames } from './source-names.ts';

/** Filters as an asker writes them; left out or blank ones do not narrow. */
export interface WrittenFilters {
  readonly article?: string | undefined;
  readonly source?: string | undefined;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** What filters are read against. */
export interface FilterContext {
  readonly sources: SourceNames;
  readonly today: IsoDate;
}

const KEYS = { in: 'article', source: 'source', after: 'after', before: 'before' } as const;
/** Quotation marks as keyboards type them, straight or curly. */
const WRITTEN = /(?<!\S)(in|source|after|before):(?:["“”]([^"“”]*)["“”]|(\S*))/gi;
const MAX_VALUE_WORDS = 4;
const MAX_SOURCES_LISTED = 8;

/**
 * Takes `after:2023-06`, `before:"June 2023"`, `source:`, `in:` out of a question. A value of several words needs no
 * quotation marks where it is a period or a known source.
 */
export function takeFilters(text: string, context: FilterContext): { text: string; filters: WrittenFilters } {
  const filters: { -readonly [K in keyof WrittenFilters]: WrittenFilters[K] } = {};
  let rest = '';
  let at = 0;
  for (const match of text.matchAll(WRITTEN)) {
    if (match.index < at) continue;
    const key = KEYS[(match[1] ?? '').toLowerCase() as keyof typeof KEYS];
    const end = match.index + match[0].length;
    const value = match[2] ?? longestValue(key, match[3] ?? '', text.slice(end), context);
    filters[key] = value;
    rest += text.slice(at, match.index);
    at = match[2] === undefined ? end + value.length - (match[3] ?? '').length : end;
  }
  return { text: `${rest}${text.slice(at)}`.replace(/\s+/g, ' ').trim(), filters };
}

/**
 * @throws QuestionError where a day cannot be read, "after" lies behind "before", or no article has that source
 */
export function readFilters(written: WrittenFilters, context: FilterContext): Filters {
  const after = readPeriod('after', written.after, context.today)?.start ?? null;
  const before = readPeriod('before', written.before, context.today)?.end ?? null;
  if (after !== null && before !== null && after > before) {
    throw new QuestionError(`"after" is ${after} and "before" is ${before}: no day lies between them.`);
  }
  return {
    article: written.article?.trim() || null,
    source: readSource(written.source, context.sources),
    after,
    before,
  };
}

function longestValue(
  key: keyof WrittenFilters,
  first: string,
  after: string,
  context: FilterContext,
): string {
  const words =
    after
      .match(/^(?: (?!\S+:)\S+)*/)?.[0]
      .split(' ')
      .slice(1, MAX_VALUE_WORDS) ?? [];
  for (let count = words.length; count > 0; count--) {
    const value = [first, ...words.slice(0, count)].join(' ');
    const isKnown =
      key === 'source'
        ? context.sources.find(value) !== null
        : key !== 'article' && parsePeriod(value, context.today) !== null;
    if (isKnown) return value;
  }
  return first;
}

function readPeriod(key: 'after' | 'before', value: string | undefined, today: IsoDate) {
  if (!value?.trim()) return null;
  const period = parsePeriod(value.trim(), today);
  if (period) return period;
  throw new QuestionError(
    `"${key}" is "${value.trim()}", which I can't read. Write a day such as 2023-06-24, a month or a year.`,
  );
}

function readSource(value: string | undefined, sources: SourceNames): string | null {
  if (!value?.trim()) return null;
  const source = sources.find(value);
  if (source !== null) return source;
  const known =
    sources.all.length === 0
      ? 'No article here names its source.'
      : `Sources here: ${sources.all.slice(0, MAX_SOURCES_LISTED).join(', ')}.`;
  throw new QuestionError(`No article here is from "${value.trim()}". ${known}`);
}

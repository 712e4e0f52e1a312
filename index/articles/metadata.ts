/** The keys of a record or a front matter. */
import { mayMean, parseWrittenDate } from '../time/written-date.ts';
import type { IsoDate } from '../types.ts';
import { escapeControls, foldLine, webAddress } from './clean-text.ts';
import { describeDateProblem } from './date-problem.ts';
import type { Metadata } from './reading.ts';

/** The names under which each thing is looked for, in this order; the first that is not empty counts. */
const KEYS = {
  id: ['id', 'docId'],
  title: ['title', 'headline'],
  text: ['text', 'body', 'content', 'articleBody'],
  date: ['published', 'published_at', 'date', 'datePublished', 'dct'],
  source: ['source', 'publisher', 'site'],
  author: ['author', 'authors', 'byline'],
  url: ['url', 'link'],
} as const;

const MAX_TITLE = 300;
const MAX_NAME = 200;
const MAX_ID = 500;

/** Keys with their values, as a parser left them. */
export type Fields = Readonly<Record<string, unknown>>;

/** Why the keys are not usable, and which of them it was. */
export interface KeyProblem {
  readonly reason: string;
  readonly key: string;
}

/**
 * Titles and names on one line each; an address that is none of the web is dropped.
 *
 * @param head - the date at the head of the text, which settles a key that can be read in two ways
 */
export function readMetadata(fields: Fields, head: IsoDate | null = null): Metadata | KeyProblem {
  const date = readDate(fields, head);
  if (date !== null && typeof date === 'object') return date;
  return {
    id: readId(fields),
    title: readFirst(fields, KEYS.title, (value) => readLine(value, MAX_TITLE)),
    source: readFirst(fields, KEYS.source, readNames),
    author: readFirst(fields, KEYS.author, readNames),
    url: readFirst(fields, KEYS.url, (value) => (typeof value === 'string' ? webAddress(value) : null)),
    date,
  };
}

/** The text to the character; `null` where no key holds one. */
export function readText(fields: Fields): string | null {
  return readFirst(fields, KEYS.text, (value) =>
    typeof value === 'string' && value.trim() !== '' ? value : null,
  );
}

/** One name a line, lists joined with ", ", objects by their `name`; `null` where there is none. */
export function readNames(value: unknown): string | null {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  const names = list.flatMap((item) => readLine(nameOf(item), MAX_NAME) ?? []);
  return names.length === 0 ? null : foldLine(names.join(', '), MAX_NAME);
}

function readId(fields: Fields): string | null {
  return readFirst(fields, KEYS.id, (value) => {
    const id = readScalar(value)?.trim() ?? '';
    return id === '' ? null : escapeControls(id).slice(0, MAX_ID);
  });
}

function readDate(fields: Fields, head: IsoDate | null): IsoDate | null | KeyProblem {
  for (const key of KEYS.date) {
    const value = ownValue(fields, key);
    if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) continue;
    const written = typeof value === 'string' ? parseWrittenDate(value) : { error: 'is not a date' };
    if ('date' in written) return written.date;
    if (head !== null && typeof value === 'string' && mayMean(value, head)) return head;
    return { reason: describeDateProblem(`"${key}"`, value, written.error), key };
  }
  return null;
}

function readFirst(
  fields: Fields,
  keys: readonly string[],
  read: (value: unknown) => string | null,
): string | null {
  for (const key of keys) {
    const value = read(ownValue(fields, key));
    if (value !== null) return value;
  }
  return null;
}

function readLine(value: unknown, maxLength: number): string | null {
  const text = readScalar(value);
  return text === null ? null : foldLine(text, maxLength);
}

function readScalar(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null;
}

function nameOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? ownValue(value as Fields, 'name') : value;
}

function ownValue(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

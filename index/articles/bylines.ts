/** Who wrote it and who printed it, where a line of the text says so. */
import { monthOf, weekdayNamed } from '../time/calendar-names.ts';
import type { Span } from '../types.ts';
import words from './byline-words.json' with { type: 'json' };
import { foldLine } from './clean-text.ts';
import { splitLines, type TextLine } from './text-lines.ts';

/** Names stand above a story or below it: in its first and last lines that are not blank. */
const LINES_AT_EACH_END = 8;
const MAX_LINE_LENGTH = 120;
/** "The post … appeared first on X" holds a headline. */
const MAX_SOURCE_LINE_LENGTH = 400;
const MAX_NAME_LENGTH = 80;
const MAX_NAME_WORDS = 12;

const AGENCIES = new Set(words.agencies);
const PARTICLES = new Set(words.particles);
const NO_NAMES = new Set(words.noNames);
const ROLES = new Set(words.roles);

const AUTHOR_LABEL =
  /^(?:(?:from|authors?|writer|text): ?|(?:by|(?:written|reported|reporting|story|words|text) by):? )(?=\S)/i;
const SOURCE_LINES: readonly RegExp[] = [
  /^read (?:the )?(?:original|full) (?:article|story|post) (?:on|at|in) (.+)$/i,
  /^(?:this|the) (?:article|story|post|report)(?: was)? (?:first |originally )?(?:appeared|published|posted)(?: first)? (?:on|in|by|at) (.+)$/i,
  /^(?:first |originally )(?:appeared|published|posted)(?: on| in| by| at) (.+)$/i,
  /^source: ?(.+)$/i,
  /^the post .+ (?:first appeared|appeared first) on (.+)$/i,
];

/** The lines in order, and what they name; `null` where none does. */
export interface Bylines {
  readonly spans: readonly Span[];
  readonly author: string | null;
  readonly source: string | null;
}

/** The first line that names an author, and the first that names a source, count; all such lines are marked. */
export function findBylines(text: string): Bylines {
  const spans: Span[] = [];
  let author: string | null = null;
  let source: string | null = null;
  for (const line of outerLines(splitLines(text))) {
    const namedAuthor = authorOfLine(line.text);
    const namedSource = namedAuthor === null ? sourceOfLine(line.text) : null;
    if (namedAuthor === null && namedSource === null) continue;
    spans.push(line.span);
    author ??= namedAuthor;
    source ??= namedSource;
  }
  return { spans, author, source };
}

/** "Ada Lovelace" of "By Ada Lovelace" or "From: Ada Lovelace"; `null` for "By Wednesday, the town …". */
export function authorOfLine(line: string): string | null {
  if (line.length > MAX_LINE_LENGTH) return null;
  const bare = line.replace(/^\((.*)\)$/, '$1');
  const label = AUTHOR_LABEL.exec(bare);
  if (!label) return null;
  const named = bare.slice(label[0].length).replace(/ ?[|·•;].*$/, '');
  // A comma stands between names only where "and" closes the list; else a role or an agency follows it.
  const names =
    / and [^,]*$/.test(named) && isNames(named) ? named : named.replace(/,.*$| (?:in|for|at) \p{Lu}.*$/u, '');
  return isNames(names) && isRole(named.slice(names.length)) ? foldLine(names, MAX_NAME_LENGTH) : null;
}

function sourceOfLine(line: string): string | null {
  if (line.length > MAX_SOURCE_LINE_LENGTH) return null;
  for (const pattern of SOURCE_LINES) {
    const name = pattern.exec(line)?.[1]?.replace(/[\s.:]+$/, '');
    if (name !== undefined && /^[\p{Lu}\d]/u.test(name) && name.length <= MAX_NAME_LENGTH) {
      return foldLine(name, MAX_NAME_LENGTH);
    }
  }
  return null;
}

function outerLines(lines: readonly TextLine[]): readonly TextLine[] {
  if (lines.length <= 2 * LINES_AT_EACH_END) return lines;
  return [...lines.slice(0, LINES_AT_EACH_END), ...lines.slice(-LINES_AT_EACH_END)];
}

/** Two or more words with a capital, particles between them; or an agency. */
function isNames(text: string): boolean {
  if (AGENCIES.has(text.toLowerCase())) return true;
  const parts = text.split(/[\s,&]+/).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > MAX_NAME_WORDS || /[.!?]$/.test(text)) return false;
  const [first = ''] = parts;
  if (!isCapitalised(first) || isNoName(first)) return false;
  return parts.every((part) => isCapitalised(part) || PARTICLES.has(part.toLowerCase()));
}

/** "", ", Associated Press", " in Kyiv", ", senior correspondent": no clause, which would have a verb. */
function isRole(text: string): boolean {
  if (text.length > 60 || /[.!?]$/.test(text)) return false;
  const parts = text.split(/[\s,&]+/).filter((part) => part !== '');
  return parts.every(
    (part) => isCapitalised(part) || /^\d{1,4}$/.test(part) || ROLES.has(part.toLowerCase()),
  );
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word);
}

function isNoName(word: string): boolean {
  return NO_NAMES.has(word.toLowerCase()) || weekdayNamed(word) !== null || isMonth(word);
}

/** "By April Jones" names a person. */
function isMonth(word: string): boolean {
  return monthOf(word) !== null && !/^(?:april|may|june|jan|august)$/i.test(word);
}

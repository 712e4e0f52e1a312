/** Strings from articles and file names, made fit for a line of their own. */

const MAX_SHOWN = 60;
const MAX_URL_LENGTH = 2000;

/** Control characters, and those that turn the direction of a line about. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A file name or id with its control characters written out (`\u001b`), so that it can be printed. */
export function escapeControls(name: string): string {
  return name.replace(UNSAFE, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** One trimmed line with single blanks, cut at a word to `maxLength` code units; `null` where nothing is left. */
export function foldLine(text: string, maxLength: number): string | null {
  const folded = text
    .slice(0, maxLength * 4)
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (folded.length <= maxLength) return folded === '' ? null : folded;
  const cut = folded.slice(0, maxLength);
  const lastBlank = cut.lastIndexOf(' ');
  return `${lastBlank > maxLength / 2 ? cut.slice(0, lastBlank) : cut}…`;
}

/**
 * A value of a record as a message shows it: a string quoted, on one line, not too long; `a list` and `a record`
 * without what is in them, which may be nested without end.
 */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a record';
  const written = String(value);
  const shown = escapeControls(written.length > MAX_SHOWN ? `${written.slice(0, MAX_SHOWN)}…` : written);
  return typeof value === 'string' ? `"${shown}"` : shown;
}

/** The address as it was written where it is one of the web, else `null`. */
export function webAddress(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > MAX_URL_LENGTH || !/^https?:\/\/[^\s<>"]+$/i.test(trimmed)) return null;
  return URL.canParse(trimmed) ? trimmed : null;
}

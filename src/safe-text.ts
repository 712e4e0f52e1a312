/** What of a text may reach a terminal. The words of articles, file names and askers are not to be trusted. */

const SPACING: Readonly<Record<string, string>> = {
  '\n': '\n',
  '\t': ' ',
  '\v': ' ',
  '\f': ' ',
  '\r': ' ',
  '\u0085': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
};

const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/**
 * The text with everything taken out that a terminal would obey instead of showing.
 *
 * Control characters (escape among them), characters that turn the direction of writing, and halves of surrogate
 * pairs become U+FFFD; tabs and carriage returns a space; line and paragraph separators a newline. Newlines stay.
 * Every code unit is replaced by one, so offsets into the text still hold.
 */
export function toSafeText(text: string): string {
  return text.replace(UNSAFE, (character) => SPACING[character] ?? '\uFFFD');
}

/** `toSafeText` on a single line: each run of whitespace that holds a newline becomes one space. Trimmed. */
export function toSafeLine(text: string): string {
  return toSafeText(text)
    .replace(/\s+/g, (run) => (run.includes('\n') ? ' ' : run))
    .trim();
}

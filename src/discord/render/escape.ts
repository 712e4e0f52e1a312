/**
 * Plain text ↔ Discord's markdown. The words of articles, file names and askers are not to be trusted: written as
 * they are, they would be set as headings, open links and call members.
 */
import { toSafeText } from '../../safe-text.ts';

/**
 * What may act wherever it stands, a hash sign too since it vanishes from the end of a heading; what acts at the
 * start of a line only, behind blanks too; and a colon unless whitespace follows, which ends every link and every
 * :shortcode:.
 */
const ACTING = /[\\*_~`|[\]<@#]|[>+-](?<=^[^\S\n]*.)|[.)](?<=^[^\S\n]*\d+.)|:(?!\s)/gm;

/** Discord shows any character as it is behind a backslash but for letters, digits and whitespace. */
const ESCAPED = /\\([^0-9A-Za-z\s])/gu;

/**
 * The text as Discord can show it: `toSafeText`, except that tabs stay. Every code unit is replaced by one.
 */
export function toShownText(text: string): string {
  return text.replace(/[^\t]+/g, (part) => toSafeText(part));
}

/**
 * Markdown that Discord shows as this text, character for character, and in which nothing acts; wherever it is set
 * in a line. What Discord cannot show is replaced as in `toShownText`.
 */
export function escapeText(text: string): string {
  return toShownText(text).replace(ACTING, '\\$&');
}

/** `escapeText` for one of several parts that are joined with a bare ` · `, or cut with a bare `…`. */
export function escapeHeadingPart(part: string): string {
  return escapeText(part).replace(/[·…]/g, '\\$&');
}

/** The text that was escaped. */
export function unescapeText(markdown: string): string {
  return markdown.replace(ESCAPED, '$1');
}

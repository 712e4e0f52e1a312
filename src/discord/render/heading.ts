/** The heading of an answer, which is also what the bot remembers of it. */
import { escapeHeadingPart, unescapeText } from './escape.ts';
import { escapeWithin } from './shorten.ts';

const MARK = '### ';
const JOIN = ' · ';
/** Only a heading that was cut ends so: in a whole one an asker's own ellipsis is escaped. */
const CUT = ' …';
const MAX_CHARACTERS = 2_000;

/**
 * A heading of at most 2,000 characters; empty where its parts are. Whitespace is closed up to one blank, and parts
 * without any other character are left out.
 */
export function renderHeading(parts: readonly string[]): string {
  const filled = parts.map(closeUp).filter((part) => part !== '');
  if (filled.length === 0) return '';
  const whole = MARK + filled.map(escapeHeadingPart).join(JOIN);
  if (whole.length <= MAX_CHARACTERS) return whole;
  return MARK + escapeWithin(filled.join(JOIN), MAX_CHARACTERS - MARK.length);
}

/** The parts of a heading; null where it was cut or is none. */
export function readHeadingParts(markdown: string): readonly string[] | null {
  if (!markdown.startsWith(MARK) || markdown.endsWith(CUT)) return null;
  return markdown.slice(MARK.length).split(JOIN).map(unescapeText);
}

function closeUp(part: string): string {
  return part.replace(/\s+/g, ' ').trim();
}

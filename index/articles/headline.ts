/** The headline of a text that has no key for it. */
import { isBoilerplateLine } from './boilerplate.ts';
import { authorOfLine } from './bylines.ts';
import { foldLine } from './clean-text.ts';
import { dateOfLine } from './head-date.ts';
import { splitLines, type TextLine } from './text-lines.ts';

const MAX_LENGTH = 150;
const LINES_LOOKED_AT = 6;

/**
 * The first line of the story, where it is short, does not end like a sentence, stands by itself (an empty line,
 * a date or a byline follows) and a story comes after it. It stays in the text. `null` in doubt.
 */
export function findHeadline(text: string): string | null {
  const lines = splitLines(text.slice(0, 5000));
  const at = lines.slice(0, LINES_LOOKED_AT).findIndex((line) => !isFurniture(line.text));
  const line = lines[at];
  const next = lines[at + 1];
  if (!line || !next || !isHeadlike(line.text)) return null;
  return line.endsParagraph || isDateOrByline(next) ? foldLine(line.text, MAX_LENGTH) : null;
}

function isFurniture(line: string): boolean {
  return isBoilerplateLine(line) || authorOfLine(line) !== null || dateOfLine(line) !== null;
}

function isHeadlike(line: string): boolean {
  if (line.length > MAX_LENGTH || /[.:;,…]["”’')]*$/.test(line)) return false;
  const words = line.split(/\s+/);
  return words.length >= 3 && /^["“‘'«(]?[\p{Lu}\d$€£]/u.test(line);
}

function isDateOrByline(line: TextLine): boolean {
  return dateOfLine(line.text) !== null || authorOfLine(line.text) !== null;
}

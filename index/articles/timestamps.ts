/** "Last updated on Sat 24 Jun 2023 18.40 BST": a line that tells when the page was made, and nothing else. */
import { monthOf, weekdayNamed } from '../time/calendar-names.ts';
import words from './timestamp-words.json' with { type: 'json' };

const MAX_LENGTH = 120;

const LABEL = /^(?:(?:first|last|originally) )?(?:published|updated|posted|modified)\b/i;
const SEPARATORS = /[\s,|·•()–—-]+|:(?=\s|$)|\.$/;
/** "24", "24th", "12.30pm", "2023/06/24", "24T10:00:00Z" */
const NUMBER = /^\d[\d:./+]{0,20}(?:T[\d:.+]{1,20})?(?:st|nd|rd|th|[ap]\.?m\.?|z|h)?$/i;

const FILLERS = new Set(words.fillers);
const MOMENTS = new Set(words.moments);

/** Every word after the label must belong to a date or an hour: "Published in Paris, the paper …" is a sentence. */
export function isTimestampLine(line: string): boolean {
  if (line.length > MAX_LENGTH || !LABEL.test(line)) return false;
  const parts = line.split(SEPARATORS).filter((part) => part !== '');
  return parts.every((part) => isMoment(part) || NUMBER.test(part) || isFiller(part)) && tellsMoment(parts);
}

/** A lone year does not: "Published 1984" may be a line of a list. */
function tellsMoment(parts: readonly string[]): boolean {
  const numbers = parts.filter((part) => NUMBER.test(part));
  return parts.some(isMoment) || numbers.length >= 3 || numbers.some((number) => /[:./T]/.test(number));
}

function isMoment(part: string): boolean {
  return monthOf(part) !== null || weekdayNamed(part) !== null || MOMENTS.has(part.toLowerCase());
}

function isFiller(part: string): boolean {
  return FILLERS.has(part.toLowerCase());
}

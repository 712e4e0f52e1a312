import type { Gap } from '../../commands/gap-list.ts';
import type { MissingWord } from '../../index/findings.ts';
import { toJsonLine } from '../json-line.ts';
import { MAX_GAPS } from './add-gaps.ts';
import { MAX_MISSING, MAX_QUESTION_CHARS, MAX_WORD_CHARS } from './to-gap.ts';

/** Gaps as they stand in their file: a JSON object a line, so that a line can be taken out by hand. Nothing else is kept. */
export function writeGaps(gaps: readonly Gap[]): string {
  return gaps
    .map(({ question, count, outcome, missing }) => `${toJsonLine({ question, count, outcome, missing })}\n`)
    .join('');
}

/** The opposite of `writeGaps`; `null` where anything in it cannot be one. Blank lines are passed over. */
export function parseGaps(text: string): readonly Gap[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > MAX_GAPS) return null;
  try {
    const gaps = lines.map((line) => toWholeGap(JSON.parse(line)));
    return gaps.every((gap) => gap !== null) ? gaps : null;
  } catch {
    return null;
  }
}

/** What it does not know is left out. */
function toWholeGap(value: unknown): Gap | null {
  const { question, count, outcome, missing } = fieldsOf(value);
  if (!isText(question, MAX_QUESTION_CHARS)) return null;
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) return null;
  if (outcome !== 'no-match' && outcome !== 'low-confidence') return null;
  if (!Array.isArray(missing) || missing.length > MAX_MISSING || !missing.every(isMissingWord)) return null;
  return { question, count, outcome, missing: missing.map(({ word, isKnown }) => ({ word, isKnown })) };
}

function isMissingWord(value: unknown): value is MissingWord {
  const { word, isKnown } = fieldsOf(value);
  return isText(word, MAX_WORD_CHARS) && typeof isKnown === 'boolean';
}

function isText(value: unknown, maxChars: number): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= maxChars;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

import type { Gap } from '../../commands/gap-list.ts';
import type { MissingWord } from '../../index/findings.ts';
import { toJsonLine } from '../json-line.ts';
import { addGaps } from './add-gaps.ts';
import { MAX_MISSING, MAX_QUESTION_CHARS, MAX_WORD_CHARS } from './to-gap.ts';

export interface ParsedGaps {
  /** A thousand at most; of more the rarest are left out. */
  readonly gaps: readonly Gap[];
  /** The lines that cannot be one, as they stand. */
  readonly spoilt: readonly string[];
}

/** Gaps as they stand in their file: a JSON object a line, so that a line can be taken out by hand. Nothing else is kept. */
export function writeGaps(gaps: readonly Gap[]): string {
  return gaps
    .map(({ question, count, outcome, missing }) => `${toJsonLine({ question, count, outcome, missing })}\n`)
    .join('');
}

/** The opposite of `writeGaps`. Blank lines and a mark of the order of bytes are passed over. */
export function parseGaps(text: string): ParsedGaps {
  const read: Gap[] = [];
  const spoilt: string[] = [];
  for (const line of text.replace(/^\uFEFF/, '').split('\n')) {
    if (line.trim() === '') continue;
    const gap = parseLine(line);
    if (gap === null) spoilt.push(line);
    else read.push(gap);
  }
  return { gaps: addGaps([], read), spoilt };
}

function parseLine(line: string): Gap | null {
  try {
    return toWholeGap(JSON.parse(line));
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

/** One record of a .json or .jsonl file. */
import type { Article } from '../types.ts';
import { createArticle } from './article.ts';
import { showValue } from './clean-text.ts';
import { describeDateProblem } from './date-problem.ts';
import { findHeadDate } from './head-date.ts';
import { type Fields, readMetadata, readText } from './metadata.ts';

/** In UTF-16 code units; a long novel has a million. */
export const MAX_TEXT_LENGTH = 2_000_000;

/**
 * The article of a record, or why it is none. Its text is kept to the character.
 *
 * @param id - what it is called where it has no id of its own
 */
export function readRecord(value: unknown, id: string): Article | { readonly reason: string } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { reason: `Here stands ${showValue(value)} and not a record. Write {"title": …, "text": …}.` };
  }
  const fields = value as Fields;
  const text = readText(fields);
  if (text === null) {
    return { reason: 'The record has no text. Put it under "text", "body", "content" or "articleBody".' };
  }
  if (text.length > MAX_TEXT_LENGTH) {
    return { reason: `The text is longer than ${MAX_TEXT_LENGTH / 1e6} million characters. Divide it.` };
  }
  const head = findHeadDate(text);
  const headDate = head && 'date' in head ? head.date : null;
  const metadata = readMetadata(fields, headDate);
  if ('reason' in metadata) return metadata;
  if (metadata.date === null && head && 'error' in head) {
    return { reason: describeDateProblem('The date at the head', head.written, head.error) };
  }
  return createArticle(metadata.id ?? id, text, metadata, { head: headDate, page: null });
}

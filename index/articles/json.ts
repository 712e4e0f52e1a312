/** A .json file: one record, or an array of them. */
import { attempt } from './attempt.ts';
import { describeJsonError } from './json-error.ts';
import type { ArticleFile, Reading } from './reading.ts';
import { readRecord } from './record.ts';

/**
 * The articles in order. Without an id of its own a record is called after the file; in an array with its
 * position, counted from 1: `votes.json#3`.
 */
export function readJson(file: ArticleFile): readonly Reading[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(file.text);
  } catch {
    return [describeJsonError(file.text)];
  }
  if (!Array.isArray(parsed)) return [toReading(parsed, file.id, '')];
  if (parsed.length === 0)
    return [{ reason: 'The array is empty. Put a record in it, or delete the file.', line: null }];
  return parsed.map((record, index) => toReading(record, `${file.id}#${index + 1}`, `Record ${index + 1}: `));
}

function toReading(record: unknown, id: string, where: string): Reading {
  const read = attempt(() => readRecord(record, id), 'record');
  return 'reason' in read ? { reason: where + read.reason, line: null } : { article: read, line: null };
}

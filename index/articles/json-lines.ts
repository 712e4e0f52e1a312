/** A .jsonl file: a record a line. It is never held in memory whole. */
import type { FileHandle } from 'node:fs/promises';
import { attempt } from './attempt.ts';
import { decodeText, findBinary } from './decode-text.ts';
import { describeJsonError } from './json-error.ts';
import type { Reading } from './reading.ts';
import { MAX_TEXT_LENGTH, readRecord } from './record.ts';

/** A character of text takes six bytes at most (`\u00e4`); the other keys get as much again. */
const MAX_LINE_BYTES = MAX_TEXT_LENGTH * 6;
const NEWLINE = 0x0a;

/** The records in order; blank lines are none, and nothing but blank lines is a problem. Without an id of its own a record is called `file#line`. */
export async function* readJsonLines(
  id: string,
  handle: FileHandle,
  onBytes?: (bytes: Uint8Array) => void,
): AsyncGenerator<Reading> {
  let line = 0;
  let isBlank = true;
  for await (const bytes of splitByteLines(handle, onBytes)) {
    line += 1;
    if (bytes === 'too-long') {
      isBlank = false;
      yield { reason: `The line is longer than ${MAX_LINE_BYTES / 1e6} MB. Divide the record.`, line };
      continue;
    }
    const binary = line === 1 ? findBinary(bytes) : null;
    if (binary !== null) {
      yield { reason: binary, line: null };
      return;
    }
    const reading = readLine(bytes, `${id}#${line}`, line);
    if (!reading) continue;
    isBlank = false;
    yield reading;
  }
  if (isBlank) yield { reason: 'The file is blank. Put an article in it, or delete it.', line: null };
}

function readLine(bytes: Uint8Array, id: string, line: number): Reading | null {
  const decoded = decodeText(bytes);
  if ('reason' in decoded) return { reason: decoded.reason, line };
  if (decoded.text.trim() === '') return null;
  let record: unknown;
  try {
    record = JSON.parse(decoded.text);
  } catch {
    return { reason: describeJsonError(decoded.text).reason, line };
  }
  const read = attempt(() => readRecord(record, id), 'record');
  return 'reason' in read ? { reason: read.reason, line } : { article: read, line };
}

async function* splitByteLines(
  handle: FileHandle,
  onBytes?: (bytes: Uint8Array) => void,
): AsyncGenerator<Uint8Array | 'too-long'> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of handle.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
    onBytes?.(chunk);
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      length += end - start;
      yield length > MAX_LINE_BYTES ? 'too-long' : Buffer.concat([...parts, chunk.subarray(start, end)]);
      parts = [];
      length = 0;
      start = end + 1;
    }
    length += chunk.length - start;
    // The rest of a line that is too long is counted and not kept.
    if (length <= MAX_LINE_BYTES) parts.push(chunk.subarray(start));
    else parts = [];
  }
  if (length > 0) yield length > MAX_LINE_BYTES ? 'too-long' : Buffer.concat(parts);
}

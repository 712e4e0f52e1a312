/** One file of the corpus, by its format. */
import type { FileHandle } from 'node:fs/promises';
import { attempt } from './attempt.ts';
import { decodeText, normalizeNewlines } from './decode-text.ts';
import { formatOf } from './file-names.ts';
import { describeFileError } from './file-problem.ts';
import { readJson } from './json.ts';
import { readJsonLines } from './json-lines.ts';
import type { ListedFile } from './list-files.ts';
import { readMarkdown } from './markdown.ts';
import { openFile } from './open-file.ts';
import { readPlainText } from './plain-text.ts';
import type { ArticleFile, Reading } from './reading.ts';

/** A novel has one or two; every question about a longer text is slow. */
export const MAX_FILE_BYTES = 5_000_000;
/** An array of records may be this many times larger than one article. */
const JSON_SIZE_FACTOR = 40;

/** Told of the bytes of a file as they are read. */
export type OnBytes = (bytes: Uint8Array) => void;

/**
 * Its articles and problems in order.
 *
 * @param maxBytes - the size of one article's file; forty times that for .json, and no limit for .jsonl, which is
 *   read line by line
 */
export async function* readFile(
  file: Pick<ListedFile, 'id' | 'path'>,
  maxBytes: number,
  onBytes?: OnBytes,
): AsyncGenerator<Reading> {
  let handle: FileHandle;
  try {
    handle = await openFile(file.path);
  } catch (error) {
    yield { reason: describeFileError(error, 'file'), line: null };
    return;
  }
  try {
    yield* readOpened(file, handle, maxBytes, onBytes);
  } catch (error) {
    yield { reason: describeFileError(error, 'file'), line: null };
  } finally {
    await handle.close();
  }
}

async function* readOpened(
  file: Pick<ListedFile, 'id' | 'path'>,
  handle: FileHandle,
  maxBytes: number,
  onBytes?: OnBytes,
): AsyncGenerator<Reading> {
  const kind = await handle.stat();
  const format = formatOf(file.path);
  const limit = format === '.json' ? maxBytes * JSON_SIZE_FACTOR : maxBytes;
  if (!kind.isFile()) {
    yield { reason: 'This is not a regular file. Put a plain file here.', line: null };
  } else if (kind.size === 0) {
    yield { reason: 'The file is empty. Put an article in it, or delete it.', line: null };
  } else if (format === '.jsonl') {
    yield* readJsonLines(file.id, handle, onBytes);
  } else if (kind.size > limit) {
    const size = `${(kind.size / 1e6).toFixed(1)} MB`;
    yield { reason: `The file has ${size}, and ${limit / 1e6} MB is the limit. Divide it.`, line: null };
  } else {
    const bytes = await handle.readFile();
    onBytes?.(bytes);
    yield* await readText(file.id, format, bytes);
  }
}

async function readText(id: string, format: string, bytes: Uint8Array): Promise<readonly Reading[]> {
  const decoded = decodeText(bytes);
  if ('reason' in decoded) return [{ reason: decoded.reason, line: null }];
  if (decoded.text.trim() === '') {
    return [{ reason: 'The file is blank. Put an article in it, or delete it.', line: null }];
  }
  const readings = attempt(await readerOf(format, { id, text: decoded.text }), 'file');
  return 'reason' in readings ? [{ reason: readings.reason, line: null }] : readings;
}

async function readerOf(format: string, { id, text }: ArticleFile): Promise<() => readonly Reading[]> {
  switch (format) {
    case '.json':
      return () => readJson({ id, text });
    case '.md':
      return () => [readMarkdown({ id, text: normalizeNewlines(text) })];
    case '.html':
    case '.htm': {
      // Only a corpus with pages waits for the libraries that take them apart.
      const { readHtml } = await import('./html.ts');
      return () => [readHtml({ id, text: normalizeNewlines(text) })];
    }
    default:
      return () => [readPlainText({ id, text: normalizeNewlines(text) })];
  }
}

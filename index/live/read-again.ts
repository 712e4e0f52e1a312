/** A file that was read before, perhaps: is it still the same, and if not, what stands in it now? */
import { createHash } from 'node:crypto';
import { formatOf } from '../articles/file-names.ts';
import type { FileStamp, ListedFile } from '../articles/list-files.ts';
import { openFile } from '../articles/open-file.ts';
import { MAX_FILE_BYTES, readFile } from '../articles/read-file.ts';
import type { Reading } from '../articles/reading.ts';
import type { ArticleStore } from '../store/article-store.ts';
import type { Article } from '../types.ts';
import type { CorpusFile } from './corpus-state.ts';

const HASH_OF_NOTHING = createHash('sha256').digest('hex');

/** Whether nothing was read in a file that is not empty. */
export function isUnread({ stamp }: ListedFile, { hash }: CorpusFile): boolean {
  return stamp.size > 0 && hash === HASH_OF_NOTHING;
}

/** A clock of a disk may count in steps of two seconds. */
const SETTLED_MS = 2_000;

/** Whether size and times tell that it is the same. */
export function isUntouched(
  { path, stamp: { size, modified, changed } }: ListedFile,
  old: CorpusFile,
): boolean {
  const { stamp } = old;
  const isSame = stamp?.size === size && stamp.modified === modified && stamp.changed === changed;
  return isSame && formatOf(path) === old.format;
}

/** The file as it was, where its content tells that it is the same; null otherwise. */
export async function keepIfSame(file: ListedFile, old: CorpusFile): Promise<CorpusFile | null> {
  if (formatOf(file.path) !== old.format) return null;
  // What could not be read then may be readable now.
  if (old.hash === HASH_OF_NOTHING) return null;
  const startedAt = Date.now();
  const hash = await hashFile(file.path).catch(() => null);
  if (hash !== old.hash) return null;
  const now = settledStamp(file.stamp, startedAt);
  return now === null && old.stamp === null ? old : { ...old, stamp: now };
}

/** What a file is read with. */
export interface Anew {
  readonly before: ReadonlyMap<string, Article>;
  readonly store: ArticleStore;
  readonly onRead: (bytes: number) => void;
  readonly take: (fileId: string, reading: Reading) => Promise<void> | undefined;
}

/** What stands in a file now; articles that stand in it as before are the same objects. */
export async function readAnew(file: ListedFile, { before, store, onRead, take }: Anew): Promise<CorpusFile> {
  const startedAt = Date.now();
  const hash = createHash('sha256');
  let bytes = 0;
  const readings: Reading[] = [];
  const onBytes = (piece: Uint8Array) => {
    bytes += piece.length;
    hash.update(piece);
    onRead(bytes);
  };
  for await (const reading of readFile(file, MAX_FILE_BYTES, onBytes)) {
    const kept =
      'article' in reading ? { ...reading, article: keep(reading.article, before, store) } : reading;
    readings.push(kept);
    await take(file.id, kept);
  }
  const stamp = bytes === file.stamp.size ? settledStamp(file.stamp, startedAt) : null;
  return { id: file.id, format: formatOf(file.path), stamp, hash: hash.digest('hex'), readings };
}

/** The article as it was, where nothing of it has changed. */
function keep(article: Article, before: ReadonlyMap<string, Article>, store: ArticleStore): Article {
  const old = before.get(article.id);
  return old !== undefined && isSame(article, old) ? old : store.keep(article);
}

function isSame({ text, ...head }: Article, { text: oldText, ...oldHead }: Article): boolean {
  return text === oldText && JSON.stringify(head) === JSON.stringify(oldHead);
}

function settledStamp(stamp: FileStamp, readAt: number): FileStamp | null {
  return Math.max(stamp.modified, stamp.changed) < readAt - SETTLED_MS ? stamp : null;
}

async function hashFile(path: string): Promise<string> {
  const file = await openFile(path);
  try {
    const hash = createHash('sha256');
    for await (const piece of file.createReadStream({ autoClose: false })) hash.update(piece as Buffer);
    return hash.digest('hex');
  } finally {
    await file.close();
  }
}

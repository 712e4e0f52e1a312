import { messageOf } from '../errors.ts';
import { type ArticleStore, createArticleStore } from '../store/article-store.ts';
import { type Manifest, type Origin, readManifest, touchManifest } from '../store/manifest.ts';
import { readPart } from '../store/part.ts';
import { openTextStore, type TextStore } from '../store/text-store.ts';
import type { CorpusFile } from './corpus-state.ts';
import { readFileLines } from './file-lines.ts';
import { isScattered } from './gather-texts.ts';

/** What an earlier start has built; the names and the index as the bytes that their rooms write. */
export interface Loaded {
  readonly files: readonly CorpusFile[];
  /** Whether it should be kept anew though nothing has changed: much of it is of no use. */
  readonly isScattered: boolean;
  readonly names: Uint8Array;
  readonly index: Uint8Array | null;
}

/** A snapshot that is there and whole. */
export interface Opened {
  readonly manifest: Manifest;
  readonly texts: TextStore;
  readonly store: ArticleStore;
  readonly loaded: Loaded;
}

export interface KeptTold {
  /** Told in a sentence why what is there cannot be used. */
  readonly onNote: (sentence: string) => void;
  /** Told that no more texts can be kept, and why. */
  readonly onFull: (error: unknown) => void;
  /** Told how many bytes were read so far, and of how many. */
  readonly onBytes: (done: number, total: number) => void;
}

/** What is kept and whole; null where there is none. */
export async function openKept(
  folder: string,
  origin: Origin,
  ownTexts: string,
  { onNote, ...told }: KeptTold,
): Promise<Opened | null> {
  let reason: string | null = null;
  let before: string | null = null;
  for (;;) {
    const manifest = await readManifest(folder, origin);
    if ('reason' in manifest) {
      reason = manifest.reason;
      break;
    }
    // Another process may swap the snapshot while it is read; what has not changed is as damaged as before.
    const read = JSON.stringify(manifest);
    if (read === before) break;
    before = read;
    try {
      return await openParts(folder, manifest, ownTexts, told);
    } catch (error) {
      reason = messageOf(error);
    }
  }
  if (reason !== null) onNote(sayUnused(reason));
  return null;
}

/** Why what was kept is of no use. */
export function sayUnused(reason: string): string {
  return `What was built before is not used, and all articles are read anew: ${reason}`;
}

async function openParts(
  folder: string,
  manifest: Manifest,
  ownTexts: string,
  { onFull, onBytes }: Omit<KeptTold, 'onNote'>,
): Promise<Opened> {
  const { files, index, names } = manifest;
  const parts = [...manifest.texts, files, names, ...(index === null ? [] : [index])];
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  const onRead = (bytes: number) => {
    done += bytes;
    onBytes(done, total);
  };
  const bytes = {
    files: await readPart(folder, files, onRead),
    index: index === null ? null : await readPart(folder, index, onRead),
    names: await readPart(folder, names, onRead),
  };
  const texts = await openTextStore(folder, manifest.texts, ownTexts, onRead);
  try {
    await touchManifest(folder);
    const store = createArticleStore(texts, onFull);
    const found = readFileLines(bytes.files, store);
    const loaded = {
      files: found,
      isScattered: isScattered(texts, found, store),
      index: bytes.index,
      names: bytes.names,
    };
    return { manifest, texts, store, loaded };
  } catch (error) {
    texts.close();
    throw error;
  }
}

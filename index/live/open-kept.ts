import { type ArticleStore, createArticleStore } from '../store/article-store.ts';
import { type Manifest, type Origin, readManifest, touchManifest } from '../store/manifest.ts';
import { type Part, readPart } from '../store/part.ts';
import { openTextStore, type TextStore } from '../store/text-store.ts';
import type { Article } from '../types.ts';
import type { CorpusFile } from './corpus-state.ts';
import { readFileLines } from './file-lines.ts';

/** What an earlier start has built; the names and the index as the bytes that their rooms write. */
export interface Loaded {
  readonly files: readonly CorpusFile[];
  /** Whether texts were moved, so that it should be kept anew though nothing has changed. */
  readonly isMoved: boolean;
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

/** Each start that finds changes adds a part. */
const MAX_TEXT_PARTS = 16;
/** How many times the bytes in use the parts may hold. */
const MAX_WASTE = 2;
/** So few are moved in an instant: what was removed from the articles is then gone at the next start. */
const CHEAP_BYTES = 100_000_000;

export interface KeptTold {
  /** Told in a sentence why what is there cannot be used. */
  readonly onNote: (sentence: string) => void;
  /** Told that no more texts can be kept, and why. */
  readonly onFull: (error: unknown) => void;
}

/** What is kept and whole; null where there is none. */
export async function openKept(
  folder: string,
  origin: Origin,
  ownTexts: string,
  { onNote, onFull }: KeptTold,
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
      return await openParts(folder, manifest, ownTexts, onFull);
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
  }
  if (reason !== null) onNote(`What was built before is not used, and all articles are read anew: ${reason}`);
  return null;
}

async function openParts(
  folder: string,
  manifest: Manifest,
  ownTexts: string,
  onFull: (error: unknown) => void,
): Promise<Opened> {
  const { files, index, names } = manifest;
  const bytes = {
    files: await readPart(folder, files),
    index: index === null ? null : await readPart(folder, index),
    names: await readPart(folder, names),
  };
  const texts = await openTextStore(folder, manifest.texts, ownTexts);
  await touchManifest(folder);
  const store = createArticleStore(texts, onFull);
  const found = readFileLines(bytes.files, store);
  const isMoved = isScattered(manifest.texts, found, store);
  const kept = isMoved ? moveTexts(found, store) : found;
  const loaded = { files: kept, isMoved, index: bytes.index, names: bytes.names };
  return { manifest, texts, store, loaded };
}

/** Whether the texts lie in too many files, or these hold more than anybody asks for. */
function isScattered(parts: readonly Part[], files: readonly CorpusFile[], store: ArticleStore): boolean {
  const held = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  let used = 0;
  for (const { readings } of files) {
    for (const reading of readings) {
      const kept = 'article' in reading ? store.keptOf(reading.article) : null;
      used += (kept?.text.bytes ?? 0) + (kept?.mentions?.bytes ?? 0);
    }
  }
  const isCheap = held > used && held < CHEAP_BYTES;
  return isCheap || parts.length > MAX_TEXT_PARTS || held > MAX_WASTE * used;
}

/** The same articles with all texts in one new part. */
function moveTexts(files: readonly CorpusFile[], store: ArticleStore): readonly CorpusFile[] {
  return files.map((file) => ({
    ...file,
    readings: file.readings.map((reading) =>
      'article' in reading ? { ...reading, article: moveText(reading.article, store) } : reading,
    ),
  }));
}

function moveText(article: Article, store: ArticleStore): Article {
  const mentions = store.mentionsOf(article);
  const moved = store.keep(article);
  if (mentions !== null) store.keepMentions(moved, mentions);
  return moved;
}

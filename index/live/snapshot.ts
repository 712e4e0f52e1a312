/** What was built, kept on disk for the next start. It is believed only where all of it is there and whole. */

import { mkdir } from 'node:fs/promises';
import { messageOf } from '../errors.ts';
import type { IndexStore } from '../search/article-index.ts';
import { archiveFolder, archivesFolder } from '../store/archive-folder.ts';
import { type ArticleStore, createArticleStore } from '../store/article-store.ts';
import { fingerprintOfCode } from '../store/fingerprint.ts';
import { namesOf, type Origin, touchManifest } from '../store/manifest.ts';
import { readPart } from '../store/part.ts';
import { createPartName, removeLeftOvers } from '../store/part-names.ts';
import { openTextStore, type TextStore } from '../store/text-store.ts';
import { type KeptTold, type Loaded, openKept } from './open-kept.ts';
import { type Built, createSnapshotWriter } from './snapshot-writer.ts';

export interface Snapshot {
  readonly store: ArticleStore;
  /** Hands over what was loaded, once; null: nothing is kept that could be used. */
  takeLoaded(): Loaded | null;
  /** The counts of the names, as they were kept last; null where none are. */
  loadCounter(): Promise<Uint8Array | null>;
  /** The list of names, as it was kept last; null where nothing is. */
  loadNames(): Promise<Uint8Array | null>;
  /** Puts what is built in the place of what was kept. @throws where the disk does not take it */
  save(built: Built, index: IndexStore | null, signal: AbortSignal): Promise<void>;
  /** Notes that it is in use, so that nobody takes it for forgotten. */
  touch(): Promise<void>;
  close(): void;
}

const TOUCH_MS = 24 * 60 * 60 * 1000;

/**
 * @param corpus - the real path of the corpus
 * @param told - `onNote` too of why nothing can be kept
 * @returns null where nothing can be kept
 */
export async function openSnapshot(
  dataPath: string,
  corpus: string,
  { onNote, onBytes }: Pick<KeptTold, 'onNote' | 'onBytes'>,
): Promise<Snapshot | null> {
  const origin: Origin = { code: fingerprintOfCode(), corpus };
  const folder = archiveFolder(dataPath, corpus);
  const ownTexts = createPartName('texts');
  const onFull = (error: unknown) => onNote(sayFull(dataPath, error));
  const opened = await openKept(folder, origin, ownTexts, { onNote, onFull, onBytes });
  await removeLeftOvers(folder, opened ? namesOf(opened.manifest) : new Set()).catch(() => {});
  const texts = opened?.texts ?? (await beginTexts(folder, ownTexts, onFull));
  if (texts === null) return null;
  const store = opened?.store ?? createArticleStore(texts, onFull);
  const writer = createSnapshotWriter({
    archives: archivesFolder(dataPath),
    folder,
    origin,
    store,
    texts,
    ownTexts,
    manifest: opened?.manifest ?? null,
  });
  const load = async (kind: 'counter' | 'names') => {
    const part = writer.manifest()?.[kind] ?? null;
    return part && readPart(folder, part);
  };
  let loaded = opened?.loaded ?? null;
  let touchedAt = 0;

  return {
    store,
    takeLoaded() {
      const taken = loaded;
      loaded = null;
      return taken;
    },

    loadCounter: () => load('counter'),

    loadNames: () => load('names'),

    save: writer.save,

    async touch() {
      if (writer.manifest() === null || Date.now() - touchedAt < TOUCH_MS) return;
      touchedAt = Date.now();
      await touchManifest(folder);
    },

    close: texts.close,
  };
}

async function beginTexts(
  folder: string,
  ownName: string,
  onFull: (error: unknown) => void,
): Promise<TextStore | null> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return await openTextStore(folder, [], ownName);
  } catch (error) {
    onFull(error);
    return null;
  }
}

function sayFull(folder: string, error: unknown): string {
  return `Nothing can be kept for the next start, which will read all articles anew, and their texts stay in memory: ${messageOf(error)}. Give the user that runs Dateline room and permission in ${folder}.`;
}

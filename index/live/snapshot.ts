/** What was built, kept on disk for the next start. It is believed only where all of it is there and whole. */

import { createHash } from 'node:crypto';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../errors.ts';
import type { IndexStore } from '../search/article-index.ts';
import { type ArticleStore, createArticleStore } from '../store/article-store.ts';
import { fingerprintOfCode } from '../store/fingerprint.ts';
import { type Manifest, type Origin, touchManifest, writeManifest } from '../store/manifest.ts';
import { type Part, readPart, writePart } from '../store/part.ts';
import { createPartName, removeLeftOvers } from '../store/part-names.ts';
import { removeForgotten } from '../store/remove-forgotten.ts';
import { openTextStore, type TextStore } from '../store/text-store.ts';
import type { CorpusFile } from './corpus-state.ts';
import { writeFileLines } from './file-lines.ts';
import { gatherTexts, isScattered, partsOf } from './gather-texts.ts';
import type { NameBytes } from './name-book.ts';
import { type KeptTold, type Loaded, openKept } from './open-kept.ts';

/** All that a start builds. */
export interface Built {
  readonly files: readonly CorpusFile[];
  /** Null where neither names nor index have changed since they were kept. */
  readonly names: NameBytes | null;
}

export interface Snapshot {
  readonly store: ArticleStore;
  /** Hands over what was loaded, once; null: nothing is kept that could be used. */
  takeLoaded(): Loaded | null;
  /** The counts of the names, as they were kept last; null where nothing is. */
  readCounter(): Promise<Uint8Array | null>;
  /** The list of names, as it was kept last; null where nothing is. */
  readNames(): Promise<Uint8Array | null>;
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
  const archives = join(dataPath, 'archives');
  const folder = join(archives, createHash('sha256').update(corpus).digest('hex').slice(0, 16));
  let ownTexts = createPartName('texts');
  /** All that this process has written there. */
  let own = [ownTexts];
  const onFull = (error: unknown) => onNote(sayFull(dataPath, error));
  const opened = await openKept(folder, origin, ownTexts, { onNote, onFull, onBytes });
  await removeLeftOvers(folder, opened ? namesOf(opened.manifest) : new Set()).catch(() => {});
  const texts = opened?.texts ?? (await beginTexts(folder, ownTexts, onFull));
  if (texts === null) return null;
  const store = opened?.store ?? createArticleStore(texts, onFull);
  let manifest = opened?.manifest ?? null;
  let loaded = opened?.loaded ?? null;
  let touchedAt = 0;

  return {
    store,
    takeLoaded() {
      const taken = loaded;
      loaded = null;
      return taken;
    },

    readCounter: async () => (manifest === null ? null : readPart(folder, manifest.counter)),

    readNames: async () => (manifest === null ? null : readPart(folder, manifest.names)),

    async save({ files, names }, index, signal) {
      const written: Part[] = [];
      const write = async (kind: string, pieces: Parameters<typeof writePart>[2]) => {
        const part = await writePart(folder, createPartName(kind), pieces, signal);
        written.push(part);
        own.push(part.name);
        return part;
      };
      const writeAll = async (bytes: NameBytes | null) => {
        if (bytes === null) throw new Error('No names are given, and none are kept.');
        return {
          index: index === null ? null : await write('index', index.write()),
          names: await write('names', [await bytes.names()]),
          counter: await write('counter', [await bytes.counter]),
        };
      };
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await texts.flush();
        if (isScattered(texts, files, store) || !(await areThere(folder, partsOf(files, store)))) {
          ownTexts = createPartName('texts');
          own.push(ownTexts);
          await gatherTexts(texts, files, store, ownTexts);
        }
        const lines = await write('files', writeFileLines(files, store));
        const used = partsOf(files, store);
        // The last: annotations are put while the lines are written.
        const base = {
          ...origin,
          texts: (await texts.flush()).filter(({ name }) => used.has(name)),
          files: lines,
        };
        const next: Manifest =
          names === null && manifest !== null
            ? { ...manifest, ...base }
            : { ...base, ...(await writeAll(names)) };
        signal.throwIfAborted();
        // Another process may have put its own in place of what this one would build upon.
        if (!(await areThere(folder, namesOf(next)))) throw new Error('A part of it is gone.');
        await writeManifest(folder, next);
        manifest = next;
      } catch (error) {
        for (const { name } of written) await rm(join(folder, name), { force: true });
        throw error;
      }
      const used = new Set([...namesOf(manifest), ownTexts]);
      texts.retire(used);
      await removeLeftOvers(folder, used, own);
      own = own.filter((name) => used.has(name));
      await removeForgotten(archives);
    },

    async touch() {
      if (manifest === null || Date.now() - touchedAt < TOUCH_MS) return;
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

async function areThere(folder: string, names: Iterable<string>): Promise<boolean> {
  for (const name of names) if ((await stat(join(folder, name)).catch(() => null)) === null) return false;
  return true;
}

function namesOf({ texts, files, index, names, counter }: Manifest): Set<string> {
  return new Set(
    [...texts, files, ...(index === null ? [] : [index]), names, counter].map(({ name }) => name),
  );
}

function sayFull(folder: string, error: unknown): string {
  return `Nothing can be kept for the next start, which will read all articles anew, and their texts stay in memory: ${messageOf(error)}. Give the user that runs Dateline room and permission in ${folder}.`;
}

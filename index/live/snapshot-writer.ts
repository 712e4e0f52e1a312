/** Puts what is built in the place of what was kept: parts under names of their own first, the manifest last. */
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexStore } from '../search/article-index.ts';
import type { ArticleStore } from '../store/article-store.ts';
import { type Manifest, namesOf, type Origin, writeManifest } from '../store/manifest.ts';
import { type Part, writePart } from '../store/part.ts';
import { createPartName, removeLeftOvers } from '../store/part-names.ts';
import { removeForgotten } from '../store/remove-forgotten.ts';
import type { TextStore } from '../store/text-store.ts';
import type { CorpusFile } from './corpus-state.ts';
import { writeFileLines } from './file-lines.ts';
import { gatherTexts, isScattered, partsOf } from './gather-texts.ts';
import type { NameBytes } from './name-book.ts';

/** All that a start builds. */
export interface Built {
  readonly files: readonly CorpusFile[];
  /** Null where neither names nor index have changed since they were kept. */
  readonly names: NameBytes | null;
}

export interface SnapshotWriter {
  /** Of what is kept now; null: nothing is. */
  manifest(): Manifest | null;
  /** @throws where the disk does not take it, and the reason of `signal` where it is aborted */
  save(built: Built, index: IndexStore | null, signal: AbortSignal): Promise<void>;
}

export interface SnapshotWriterOptions {
  /** That of all archives: those that nobody has used for long are removed from it. */
  readonly archives: string;
  readonly folder: string;
  readonly origin: Origin;
  readonly store: ArticleStore;
  readonly texts: TextStore;
  /** The part to which new texts go. */
  readonly ownTexts: string;
  /** Of what is kept already; null: nothing is. */
  readonly manifest: Manifest | null;
}

type WritePart = (kind: string, pieces: Parameters<typeof writePart>[2]) => Promise<Part>;

export function createSnapshotWriter({
  archives,
  folder,
  origin,
  store,
  texts,
  ...opened
}: SnapshotWriterOptions): SnapshotWriter {
  let { ownTexts, manifest } = opened;
  /** All that this process has written there. */
  let own = [ownTexts];

  async function gatherIfScattered({ files }: Built): Promise<void> {
    if (!isScattered(texts, files, store) && (await areThere(folder, partsOf(files, store)))) return;
    ownTexts = createPartName('texts');
    own.push(ownTexts);
    await gatherTexts(texts, files, store, ownTexts);
  }

  async function writeParts(
    { files, names }: Built,
    index: IndexStore | null,
    write: WritePart,
  ): Promise<Manifest> {
    const lines = await write('files', writeFileLines(files, store));
    const used = partsOf(files, store);
    // The last: annotations are put while the lines are written.
    const inUse = (await texts.flush()).filter(({ name }) => used.has(name));
    const base = { ...origin, texts: inUse, files: lines };
    if (names === null && manifest !== null) return { ...manifest, ...base };
    return { ...base, ...(await writeNames(names, index, write)) };
  }

  async function clearAway(kept: Manifest): Promise<void> {
    const used = new Set([...namesOf(kept), ownTexts]);
    texts.retire(used);
    await removeLeftOvers(folder, used, own);
    own = own.filter((name) => used.has(name));
    await removeForgotten(archives);
  }

  return {
    manifest: () => manifest,

    async save(built, index, signal) {
      const written: string[] = [];
      const write: WritePart = async (kind, pieces) => {
        const part = await writePart(folder, createPartName(kind), pieces, signal);
        written.push(part.name);
        own.push(part.name);
        return part;
      };
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await texts.flush();
        await gatherIfScattered(built);
        const next = await writeParts(built, index, write);
        signal.throwIfAborted();
        // Another process may have put its own in place of what this one would build upon.
        if (!(await areThere(folder, namesOf(next)))) throw new Error('A part of it is gone.');
        await writeManifest(folder, next);
        manifest = next;
      } catch (error) {
        for (const name of written) await rm(join(folder, name), { force: true });
        throw error;
      }
      await clearAway(manifest);
    },
  };
}

async function writeNames(
  bytes: NameBytes | null,
  index: IndexStore | null,
  write: WritePart,
): Promise<Pick<Manifest, 'index' | 'names' | 'counter'>> {
  if (bytes === null) throw new Error('No names are given, and none are kept.');
  const parts = {
    index: index === null ? null : await write('index', index.write()),
    names: await write('names', [await bytes.names()]),
  };
  // Whoever counts may have died since: the names and the index are no worse for it.
  const counted = await bytes.counter.catch(() => null);
  return { ...parts, counter: counted === null ? null : await write('counter', [counted]) };
}

async function areThere(folder: string, names: Iterable<string>): Promise<boolean> {
  for (const name of names) if ((await stat(join(folder, name)).catch(() => null)) === null) return false;
  return true;
}

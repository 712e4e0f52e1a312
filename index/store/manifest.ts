/** The file that says which parts make a snapshot. It is swapped whole: before it is there, nothing is; after, all is. */
import { open, rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { openPlain, type Part } from './part.ts';
import { createPartName } from './part-names.ts';

/** Raised whenever the bytes of a part come to mean something else. */
const FORMAT = 1;
export const MANIFEST = 'manifest';
const MAX_BYTES = 1_000_000;

/** From what a snapshot was built. Where any of it differs, it is another one. */
export interface Origin {
  /** The program that read the articles. */
  readonly code: string;
  /** The corpus, absolute and without links. */
  readonly corpus: string;
}

export interface Manifest extends Origin {
  readonly texts: readonly Part[];
  /** The files with the articles in them, texts aside. */
  readonly files: Part;
  /** Null where the engine keeps its index itself. */
  readonly index: Part | null;
  readonly names: Part;
  /** Null where what was counted is lost: it is counted anew when an article changes. */
  readonly counter: Part | null;
}

/** Why what is there cannot be used, for the operator; `null` where nothing is there. */
export type Unusable = { readonly reason: string | null };

export async function readManifest(folder: string, { code, corpus }: Origin): Promise<Manifest | Unusable> {
  let bytes: Buffer;
  try {
    bytes = await readPlain(join(folder, MANIFEST));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const isAbsent = code === 'ENOENT' || code === 'ENOTDIR';
    return { reason: isAbsent ? null : 'it cannot be read.' };
  }
  const manifest = parseManifest(bytes);
  if (manifest === null) return { reason: 'it is damaged.' };
  if (manifest.format !== FORMAT || manifest.code !== code)
    return { reason: 'another version of Dateline wrote it.' };
  if (manifest.corpus !== corpus) return { reason: 'it is of another corpus.' };
  return manifest;
}

/** The names of all its parts. */
export function namesOf({ texts, files, index, names, counter }: Manifest): Set<string> {
  const parts = [...texts, files, index, names, counter];
  return new Set(parts.flatMap((part) => (part === null ? [] : [part.name])));
}

/** Puts another manifest in the place of the one that is there, if any. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const json = Buffer.from(JSON.stringify({ format: FORMAT, ...manifest }));
  const aside = join(folder, createPartName(MANIFEST));
  try {
    const file = await open(aside, 'wx', 0o600);
    try {
      await file.writeFile(Buffer.concat([Buffer.from(`${crc32(json)}\n`), json]));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, join(folder, MANIFEST));
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** Notes that the snapshot is in use. */
export async function touchManifest(folder: string): Promise<void> {
  const now = new Date();
  // A folder that may only be read is no reason not to read it.
  await utimes(join(folder, MANIFEST), now, now).catch(() => {});
}

/** A pipe or a link in its place would be read for ever. */
async function readPlain(path: string): Promise<Buffer> {
  const file = await openPlain(path);
  try {
    const { size } = await file.stat();
    if (size > MAX_BYTES) throw new Error('This is no manifest.');
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function parseManifest(bytes: Buffer): (Manifest & { readonly format: number }) | null {
  const end = bytes.indexOf('\n');
  const json = bytes.subarray(end + 1);
  if (end < 0 || bytes.subarray(0, end).toString() !== String(crc32(json))) return null;
  return JSON.parse(json.toString());
}

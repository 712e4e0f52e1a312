/** The texts of a corpus, in files: only those lie in memory that were read last. */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { addPiece, checkPart, type Part } from './part.ts';

/** Where a text stands. */
export interface TextPlace {
  /** The name of the part. */
  readonly part: string;
  /** In bytes. */
  readonly start: number;
  readonly bytes: number;
  /** Latin-1 is one byte for each: what is no text is kept so. */
  readonly encoding: 'utf8' | 'utf16le' | 'latin1';
}

export interface TextStore {
  /** @throws where the disk does not take it */
  put(text: string): TextPlace;
  putBytes(bytes: Uint8Array): TextPlace;
  /** @throws where the disk does not give it back */
  get(place: TextPlace): string;
  /** The same, of bytes; they do not stay in memory. */
  getBytes(place: TextPlace): Buffer;
  /** The parts that hold anything, with what was put so far on the disk. */
  flush(): Promise<readonly Part[]>;
  /** Nothing can be read any more. */
  close(): void;
}

/** In characters: about 30 MB where they take two bytes each. */
const MAX_KEPT_CHARS = 16_000_000;
const WRITE_BYTES = 1_000_000;

/**
 * @param ownName - the part to which new texts go; it must not be there yet
 * @throws where a part cannot be read or is not what was written
 */
export async function openTextStore(
  folder: string,
  parts: readonly Part[],
  ownName: string,
): Promise<TextStore> {
  const files = new Map<string, number>();
  for (const part of parts) {
    const path = join(folder, part.name);
    await checkFile(path, part);
    files.set(part.name, openSync(path, 'r'));
  }
  const kept = new LRUCache<TextPlace, string>({
    maxSize: MAX_KEPT_CHARS,
    sizeCalculation: ({ length }) => length + 1,
  });
  let own: Part = { name: ownName, bytes: 0, checksum: 0 };
  /** Put, but not yet in the file. */
  const waiting = new Map<TextPlace, Uint8Array>();
  let waitingBytes = 0;

  return {
    put(text) {
      const encoding = text.isWellFormed() ? 'utf8' : 'utf16le';
      return append(Buffer.from(text, encoding), encoding);
    },

    putBytes: (bytes) => append(bytes, 'latin1'),

    get(place) {
      const known = kept.get(place);
      if (known !== undefined) return known;
      const text = read(place).toString(place.encoding);
      kept.set(place, text);
      return text;
    },

    getBytes: read,

    async flush() {
      write();
      const handle = files.has(ownName) ? await open(join(folder, ownName), 'r+') : null;
      await handle?.sync().finally(() => handle.close());
      return own.bytes === 0 ? parts : [...parts, own];
    },

    close() {
      for (const file of files.values()) closeSync(file);
      files.clear();
      kept.clear();
    },
  };

  function append(bytes: Uint8Array, encoding: TextPlace['encoding']): TextPlace {
    const place = { part: ownName, start: own.bytes + waitingBytes, bytes: bytes.length, encoding };
    waiting.set(place, bytes);
    waitingBytes += bytes.length;
    try {
      if (waitingBytes >= WRITE_BYTES) write();
    } catch (error) {
      // What waits besides can still be read; this one is not kept.
      waiting.delete(place);
      waitingBytes -= bytes.length;
      throw error;
    }
    return place;
  }

  function write(): void {
    if (waitingBytes === 0) return;
    const file = files.get(ownName) ?? openSync(join(folder, ownName), 'wx+', 0o600);
    files.set(ownName, file);
    const piece = Buffer.concat([...waiting.values()]);
    for (let done = 0; done < piece.length; ) {
      done += writeSync(file, piece, done, piece.length - done, own.bytes + done);
    }
    own = addPiece(own, piece);
    waiting.clear();
    waitingBytes = 0;
  }

  function read(place: TextPlace): Buffer {
    const put = waiting.get(place);
    return put ? Buffer.from(put) : readFrom(place);
  }

  function readFrom({ part, start, bytes }: TextPlace): Buffer {
    const file = files.get(part);
    if (file === undefined) throw new Error(`The texts in ${part} are closed.`);
    const buffer = Buffer.allocUnsafe(bytes);
    for (let done = 0; done < bytes; ) {
      const read = readSync(file, buffer, done, bytes - done, start + done);
      if (read === 0) throw new Error(`${part} ends within a text.`);
      done += read;
    }
    return buffer;
  }
}

async function checkFile(path: string, part: Part): Promise<void> {
  const file: FileHandle = await open(path);
  await checkPart(file, part).finally(() => file.close());
}

/** The texts of a corpus, in files: only those lie in memory that were read last. */
import { closeSync, fsync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LRUCache } from 'lru-cache';
import { addPiece, checkPart, openPlain, type Part } from './part.ts';

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
  /** How many bytes and parts there are, used or not. */
  size(): { readonly bytes: number; readonly parts: number };
  /** What is put from now on goes to a new part of this name. */
  beginPart(name: string): void;
  /** Nothing can be read any more. */
  close(): void;
}

/** In characters: about 30 MB where they take two bytes each. */
const MAX_KEPT_CHARS = 16_000_000;
const WRITE_BYTES = 1_000_000;
const syncFile = promisify(fsync);

/**
 * @param ownName - the part to which new texts go; it must not be there yet
 * @param onRead - told of how many bytes more of the parts were read
 * @throws where a part cannot be read or is not what was written
 */
export async function openTextStore(
  folder: string,
  parts: readonly Part[],
  ownName: string,
  onRead: (bytes: number) => void = () => {},
): Promise<TextStore> {
  const files = new Map<string, number>();
  for (const part of parts) {
    const path = join(folder, part.name);
    await checkFile(path, part, onRead);
    files.set(part.name, openSync(path, 'r'));
  }
  const kept = new LRUCache<TextPlace, string>({
    maxSize: MAX_KEPT_CHARS,
    sizeCalculation: ({ length }) => length + 1,
  });
  const past: Part[] = [...parts];
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
      const file = files.get(own.name);
      if (file !== undefined) await syncFile(file);
      return allParts();
    },

    size: () => ({
      bytes: allParts().reduce((sum, { bytes }) => sum + bytes, waitingBytes),
      parts: allParts().length,
    }),

    beginPart(name) {
      write();
      past.push(own);
      own = { name, bytes: 0, checksum: 0 };
    },

    close() {
      for (const file of files.values()) closeSync(file);
      files.clear();
      kept.clear();
    },
  };

  function append(bytes: Uint8Array, encoding: TextPlace['encoding']): TextPlace {
    const place = { part: own.name, start: own.bytes + waitingBytes, bytes: bytes.length, encoding };
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

  function allParts(): readonly Part[] {
    return [...past, own].filter(({ bytes }) => bytes > 0);
  }

  function write(): void {
    if (waitingBytes === 0) return;
    const file = files.get(own.name) ?? openSync(join(folder, own.name), 'wx+', 0o600);
    files.set(own.name, file);
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

async function checkFile(path: string, part: Part, onRead: (bytes: number) => void): Promise<void> {
  const file = await openPlain(path);
  await checkPart(file, part, (piece) => onRead(piece.length)).finally(() => file.close());
}

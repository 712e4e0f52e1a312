/** The texts of a corpus, in files: only those lie in memory that were read last. */
import { closeSync, constants, fsync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LRUCache } from 'lru-cache';
import { addPiece, checkPart, openPlain, type Part } from './part.ts';

/** Where bytes stand. */
export interface Place {
  /** The name of the part. */
  readonly part: string;
  /** In bytes. */
  readonly start: number;
  readonly bytes: number;
}

/** Where a text stands, and how it is written. */
export interface TextPlace extends Place {
  readonly encoding: 'utf8' | 'utf16le';
}

export interface TextStore {
  /** @throws where the disk does not take it */
  put(text: string): TextPlace;
  putBytes(bytes: Uint8Array): Place;
  /** @throws where the disk does not give it back */
  get(place: TextPlace): string;
  /** Holds a text in memory no longer, however often it is still read. */
  forget(place: TextPlace): void;
  /** As `get`, of bytes; they do not stay in memory. */
  getBytes(place: Place): Buffer;
  /** The parts that hold anything, with what was put so far on the disk. */
  flush(): Promise<readonly Part[]>;
  /** How many bytes the parts of these names hold, used or not. */
  sizeOf(names: ReadonlySet<string>): number;
  /**
   * Closes the parts that nothing lies in any more which is used. What was used the last time can still be read: an
   * archive may be in use that another has just replaced.
   */
  retire(used: ReadonlySet<string>): void;
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
  const closeAll = () => {
    for (const file of files.values()) closeSync(file);
    files.clear();
  };
  try {
    for (const part of parts) {
      const path = join(folder, part.name);
      await checkFile(path, part, onRead);
      files.set(part.name, openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW));
    }
  } catch (error) {
    closeAll();
    throw error;
  }
  const kept = new LRUCache<TextPlace, string>({
    maxSize: MAX_KEPT_CHARS,
    sizeCalculation: ({ length }) => length + 1,
  });
  const forgotten = new WeakSet<TextPlace>();
  let past: readonly Part[] = parts;
  let usedBefore: ReadonlySet<string> = new Set(parts.map(({ name }) => name));
  let own: Part = { name: ownName, bytes: 0, checksum: 0 };
  /** Put, but not yet in the file. */
  const waiting = new Map<Place, Uint8Array>();
  let waitingBytes = 0;

  return {
    put(text) {
      const encoding = text.isWellFormed() ? 'utf8' : 'utf16le';
      return append(Buffer.from(text, encoding), { encoding });
    },

    putBytes: (bytes) => append(bytes, {}),

    get(place) {
      const known = kept.get(place);
      if (known !== undefined) return known;
      const text = read(place).toString(place.encoding);
      if (!forgotten.has(place)) kept.set(place, text);
      return text;
    },

    forget(place) {
      forgotten.add(place);
      kept.delete(place);
    },

    getBytes: read,

    async flush() {
      write();
      const file = files.get(own.name);
      if (file !== undefined) await syncFile(file);
      return allParts();
    },

    sizeOf: (names) =>
      allParts().reduce((sum, { name, bytes }) => sum + (names.has(name) ? bytes : 0), waitingBytes),

    retire(used) {
      past = past.filter(({ name }) => {
        if (used.has(name) || usedBefore.has(name)) return true;
        const file = files.get(name);
        if (file !== undefined) closeSync(file);
        files.delete(name);
        return false;
      });
      usedBefore = used;
    },

    beginPart(name) {
      write();
      past = [...past, own];
      own = { name, bytes: 0, checksum: 0 };
    },

    close() {
      closeAll();
      kept.clear();
    },
  };

  /** @param how - what its place tells beside where it is */
  function append<How extends object>(bytes: Uint8Array, how: How): Place & How {
    const place = { part: own.name, start: own.bytes + waitingBytes, bytes: bytes.length, ...how };
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

  function read(place: Place): Buffer {
    const put = waiting.get(place);
    return put ? Buffer.from(put) : readFrom(place);
  }

  function readFrom({ part, start, bytes }: Place): Buffer {
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

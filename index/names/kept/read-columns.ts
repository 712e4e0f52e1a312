import { TEXTS_AT_A_TIME } from './write-columns.ts';

/** Reads what a `ColumnWriter` wrote, column by column in the same order. */
export interface ColumnReader {
  numbers(): Generator<void, Int32Array>;
  texts(): Generator<void, string[]>;
  /** @throws Error unless all was read */
  end(): void;
}

const NUMBERS_AT_A_TIME = 65_536;

/** @throws Error from here on and from all its functions, where the bytes are not of this kind or are not whole */
export function createColumnReader(bytes: Uint8Array, kind: string): ColumnReader {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = kind.length;
  if (buffer.toString('latin1', 0, at) !== kind) throw notOfKind();

  return {
    *numbers() {
      const column = new Int32Array(readCount());
      for (let row = 0; row < column.length; row++) {
        column[row] = readNumber();
        if (row % NUMBERS_AT_A_TIME === 0) yield;
      }
      return column;
    },

    *texts() {
      const count = readCount();
      const column: string[] = [];
      const lengths = new Int32Array(TEXTS_AT_A_TIME);
      while (column.length < count) {
        const some = Math.min(TEXTS_AT_A_TIME, count - column.length);
        let total = 0;
        for (let row = 0; row < some; row++) {
          lengths[row] = readNumber();
          total += lengths[row] ?? 0;
        }
        const text = readText(total);
        for (let row = 0, start = 0; row < some; row++) {
          const end = start + (lengths[row] ?? 0);
          column.push(text.slice(start, end));
          start = end;
        }
        yield;
      }
      return column;
    },

    end() {
      if (at !== buffer.length) throw notOfKind();
    },
  };

  /** No column has more rows than bytes are left. */
  function readCount(): number {
    const count = readNumber();
    if (count > buffer.length - at) throw notOfKind();
    return count;
  }

  function readNumber(): number {
    let number = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = buffer[at++];
      if (byte === undefined) break;
      number |= (byte & 127) << shift;
      if (byte < 128 && number >= 0) return number;
      if (byte < 128) break;
    }
    throw notOfKind();
  }

  function readText(length: number): string {
    const isLatin = buffer[at++] === 1;
    const end = at + length * (isLatin ? 1 : 2);
    if (!(end <= buffer.length)) throw notOfKind();
    const text = buffer.toString(isLatin ? 'latin1' : 'utf16le', at, end);
    at = end;
    return text;
  }

  function notOfKind(): Error {
    return new Error(`These bytes are not ${kind.trim()}, or not all of it.`);
  }
}

/** Puts columns of numbers and of texts one behind the other; `read-columns.ts` reads them in the same order. */
export interface ColumnWriter {
  /** Whole numbers from 0 to 2³¹ − 1. */
  numbers(column: ArrayLike<number>): Generator<void, void>;
  /** The number of each row. */
  numbersOf<Row>(rows: readonly Row[], numberOf: (row: Row) => number): Generator<void, void>;
  /** Any texts, lone surrogates and all. */
  texts(column: readonly string[]): Generator<void, void>;
  /** What was written, in memory of its own. */
  bytes(): Uint8Array<ArrayBuffer>;
}

/** So many numbers or texts are written at a time: about a millisecond. */
const NUMBERS_AT_A_TIME = 16_384;
export const TEXTS_AT_A_TIME = 2048;
const MAX_NUMBER_BYTES = 5;
const IS_LATIN = /^[\0-\xff]*$/;

/** @param kind - a line that says what it is, by which a reader knows it */
export function createColumnWriter(kind: string): ColumnWriter {
  let buffer = Buffer.allocUnsafe(65_536);
  let size = 0;
  size += buffer.write(kind, 'latin1');

  return {
    *numbers(column) {
      writeNumber(column.length);
      for (let at = 0; at < column.length; at++) {
        writeNumber(column[at] ?? 0);
        if (at % NUMBERS_AT_A_TIME === 0) yield;
      }
    },

    *numbersOf(rows, numberOf) {
      writeNumber(rows.length);
      for (const [at, row] of rows.entries()) {
        writeNumber(numberOf(row));
        if (at % NUMBERS_AT_A_TIME === 0) yield;
      }
    },

    *texts(column) {
      writeNumber(column.length);
      for (let from = 0; from < column.length; from += TEXTS_AT_A_TIME) {
        const some = column.slice(from, from + TEXTS_AT_A_TIME);
        for (const text of some) writeNumber(text.length);
        writeText(some.join(''));
        yield;
      }
    },

    bytes: () => new Uint8Array(buffer.subarray(0, size)),
  };

  function writeNumber(number: number): void {
    makeRoom(MAX_NUMBER_BYTES);
    let rest = number;
    for (; rest > 127; rest >>>= 7) buffer[size++] = (rest & 127) | 128;
    buffer[size++] = rest;
  }

  function writeText(text: string): void {
    const isLatin = IS_LATIN.test(text);
    makeRoom(text.length * 2 + 1);
    buffer[size++] = Number(isLatin);
    size += buffer.write(text, size, isLatin ? 'latin1' : 'utf16le');
  }

  function makeRoom(bytes: number): void {
    if (size + bytes <= buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, size + bytes));
    buffer.copy(larger, 0, 0, size);
    buffer = larger;
  }
}

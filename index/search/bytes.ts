/** Numbers and texts as bytes, in a buffer that grows. Numbers take seven bits a byte, the lowest first (LEB128). */
export interface ByteWriter {
  readonly length: number;
  /** @param value - a whole number in [0, 2 ** 32) */
  number(value: number): void;
  /** Any strings, lone surrogates included. */
  texts(values: readonly string[]): void;
  /** What was written since the last time. */
  take(): Uint8Array;
}

export interface ByteReader {
  readonly isAtEnd: boolean;
  number(): number;
  texts(): string[];
}

/** The bytes end too early, or do not mean what they should. */
const BROKEN = 'The bytes of the index are broken.';

export function createByteWriter(): ByteWriter {
  let bytes = Buffer.alloc(1 << 16);
  let length = 0;

  function makeRoom(more: number): void {
    if (length + more <= bytes.length) return;
    const wider = Buffer.alloc(Math.max(2 * bytes.length, length + more));
    bytes.copy(wider, 0, 0, length);
    bytes = wider;
  }

  function number(value: number): void {
    makeRoom(5);
    let rest = value;
    while (rest > 0x7f) {
      bytes[length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    bytes[length++] = rest;
  }

  return {
    get length() {
      return length;
    },
    number,
    texts(values) {
      const text = Buffer.from(JSON.stringify(values));
      number(text.length);
      makeRoom(text.length);
      length += text.copy(bytes, length);
    },
    take() {
      const taken = Uint8Array.prototype.slice.call(bytes, 0, length);
      length = 0;
      return taken;
    },
  };
}

/** @throws Error where the bytes end before a number or text does */
export function createByteReader(bytes: Uint8Array): ByteReader {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;

  function number(): number {
    const first = bytes[at];
    if (first !== undefined && first < 0x80) {
      at++;
      return first;
    }
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) break;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw new Error(BROKEN);
  }

  return {
    get isAtEnd() {
      return at === bytes.length;
    },
    number,
    texts() {
      const length = number();
      const from = at;
      at += length;
      if (at > bytes.length) throw new Error(BROKEN);
      const texts: unknown = JSON.parse(buffer.toString('utf8', from, at));
      if (!Array.isArray(texts) || !texts.every((text) => typeof text === 'string')) throw new Error(BROKEN);
      return texts;
    },
  };
}

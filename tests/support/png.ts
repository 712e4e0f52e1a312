/** Reads what a PNG shows, as far as our own pictures need it: eight bits a channel, no interlacing. */
import { inflateSync } from 'node:zlib';

export interface Bitmap {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and how far it covers, each 0 to 255. */
  at(x: number, y: number): readonly [number, number, number, number];
  /** How many dots have exactly this colour, written as `#rrggbb`. */
  count(colour: string): number;
}

const SIGNATURE = '89504e470d0a1a0a';
const HEAD = 8;
const GUESSES: readonly ((left: number, up: number, corner: number) => number)[] = [
  noGuess,
  (left) => left,
  (_left, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** @throws Error where it is no PNG, or one of another kind */
export function readPng(bytes: Buffer): Bitmap {
  if (bytes.subarray(0, HEAD).toString('hex') !== SIGNATURE) throw new Error('These bytes are no PNG.');
  const chunks = readChunks(bytes);
  const [header] = chunks.get('IHDR') ?? [];
  if (!header) throw new Error('The PNG has no header.');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = CHANNELS[header.readUInt8(9)];
  if (header.readUInt8(8) !== 8 || !channels || header.readUInt8(12) !== 0)
    throw new Error('The PNG is of another kind.');
  const dots = unfilter(inflateSync(Buffer.concat(chunks.get('IDAT') ?? [])), width * channels, channels);
  return {
    width,
    height,
    at(x, y) {
      const from = (y * width + x) * channels;
      const [red = 0, green = 0, blue = 0, cover = 255] = dots.subarray(from, from + channels);
      return [red, green, blue, cover];
    },
    count(colour) {
      const wanted = Number.parseInt(colour.slice(1), 16);
      let found = 0;
      for (let at = 0; at < dots.length; at += channels) if (dots.readUIntBE(at, 3) === wanted) found += 1;
      return found;
    },
  };
}

function readChunks(bytes: Buffer): ReadonlyMap<string, readonly Buffer[]> {
  const chunks = new Map<string, Buffer[]>();
  for (let at = HEAD; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('ascii', at + 4, at + 8);
    chunks.set(type, [...(chunks.get(type) ?? []), bytes.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  return chunks;
}

/** Each line begins with the number of its filter, which says what its bytes are counted from. */
function unfilter(filtered: Buffer, lineBytes: number, step: number): Buffer {
  const dots = Buffer.alloc((filtered.length / (lineBytes + 1)) * lineBytes);
  for (let from = 0, to = 0; from < filtered.length; ) {
    const guess = GUESSES[filtered[from++] ?? 0] ?? noGuess;
    for (const end = to + lineBytes; to < end; to++) {
      const isFirst = end - to > lineBytes - step;
      const left = isFirst ? 0 : (dots[to - step] ?? 0);
      const up = dots[to - lineBytes] ?? 0;
      const corner = isFirst ? 0 : (dots[to - lineBytes - step] ?? 0);
      dots[to] = (filtered[from++] ?? 0) + guess(left, up, corner);
    }
  }
  return dots;
}

function noGuess(): number {
  return 0;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [fromLeft, fromUp] = [Math.abs(estimate - left), Math.abs(estimate - up)];
  const fromCorner = Math.abs(estimate - corner);
  if (fromLeft <= fromUp && fromLeft <= fromCorner) return left;
  return fromUp <= fromCorner ? up : corner;
}

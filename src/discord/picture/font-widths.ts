/** What a font file says of the widths of its letters: OpenType 1.9, tables `head`, `hhea`, `hmtx` and `cmap`. */

/**
 * How far a character moves the pen, in parts of the size of the letters. Null for one that the font lacks, and for all
 * beyond U+FFFF, which are not looked for.
 */
export type Advance = (codePoint: number) => number | null;

const TABLE_DIRECTORY = 12;
const TABLE_RECORD = 16;
const ENCODING_RECORD = 8;
const UNITS_PER_EM = 18;
const NUMBER_OF_METRICS = 34;
/** Windows, Unicode: all characters up to U+FFFF, as segments. */
const PLATFORM = 3;
const ENCODING = 1;
const SEGMENTS = 4;

/**
 * Kerning is not looked at.
 *
 * @throws Error where the bytes are no font, or one without such tables
 */
export function readAdvances(font: Buffer): Advance {
  const unitsPerEm = tableOf(font, 'head').readUInt16BE(UNITS_PER_EM);
  const lastMetric = tableOf(font, 'hhea').readUInt16BE(NUMBER_OF_METRICS) - 1;
  const metrics = tableOf(font, 'hmtx');
  const glyphs = readGlyphs(tableOf(font, 'cmap'));
  return (codePoint) => {
    const glyph = glyphs.get(codePoint);
    // Glyphs behind the last one have its width.
    return glyph === undefined ? null : metrics.readUInt16BE(4 * Math.min(glyph, lastMetric)) / unitsPerEm;
  };
}

function tableOf(font: Buffer, tag: string): Buffer {
  const count = font.readUInt16BE(4);
  for (let at = TABLE_DIRECTORY; at < TABLE_DIRECTORY + count * TABLE_RECORD; at += TABLE_RECORD) {
    if (font.toString('latin1', at, at + 4) === tag) return font.subarray(font.readUInt32BE(at + 8));
  }
  throw new Error(`The font has no table "${tag}".`);
}

/** The number of the glyph of each character. */
function readGlyphs(table: Buffer): ReadonlyMap<number, number> {
  const segments = findSegments(table);
  // Four lists of as many numbers follow each other, two bytes apart from the first to the second.
  const listBytes = segments.readUInt16BE(6);
  const [ends, starts, deltas, offsets] = [
    14,
    16 + listBytes,
    16 + 2 * listBytes,
    16 + 3 * listBytes,
  ] as const;
  const glyphs = new Map<number, number>();
  for (let at = 0; at < listBytes; at += 2) {
    const [start, end] = [segments.readUInt16BE(starts + at), segments.readUInt16BE(ends + at)];
    const [delta, offset] = [segments.readUInt16BE(deltas + at), segments.readUInt16BE(offsets + at)];
    for (let code = start; code <= end; code++) {
      // An offset counts from where it stands itself.
      const listed = offset && segments.readUInt16BE(offsets + at + offset + 2 * (code - start));
      const glyph = offset === 0 || listed !== 0 ? ((offset === 0 ? code : listed) + delta) & 0xffff : 0;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

function findSegments(table: Buffer): Buffer {
  const count = table.readUInt16BE(2);
  for (let at = 4; at < 4 + count * ENCODING_RECORD; at += ENCODING_RECORD) {
    const segments = table.subarray(table.readUInt32BE(at + 4));
    const isOurs = table.readUInt16BE(at) === PLATFORM && table.readUInt16BE(at + 2) === ENCODING;
    if (isOurs && segments.readUInt16BE(0) === SEGMENTS) return segments;
  }
  throw new Error('The font does not say which characters it has.');
}

/** The files of a corpus as lines of JSON: one for a file, then one for each of its readings. Texts lie elsewhere. */
import type { Reading } from '../articles/reading.ts';
import type { ArticleHead, ArticleStore, KeptPlaces } from '../store/article-store.ts';
import type { CorpusFile } from './corpus-state.ts';

type FileLine = Omit<CorpusFile, 'readings'> & { readonly readings: number };
type ReadingLine =
  | { readonly line: number | null; readonly reason: string }
  | {
      readonly line: number | null;
      readonly article: ArticleHead;
      readonly kept: KeptPlaces;
    };

const PIECE_CHARS = 500_000;

/** @throws where a text lies nowhere but in memory */
export function* writeFileLines(files: readonly CorpusFile[], store: ArticleStore): Generator<Uint8Array> {
  let piece = '';
  for (const { readings, ...file } of files) {
    piece += toLine({ ...file, readings: readings.length } satisfies FileLine);
    for (const reading of readings) {
      piece += toLine(toReadingLine(reading, store));
      if (piece.length < PIECE_CHARS) continue;
      yield Buffer.from(piece);
      piece = '';
    }
  }
  yield Buffer.from(piece);
}

/** @throws where they are not what was written */
export function readFileLines(bytes: Buffer, store: ArticleStore): CorpusFile[] {
  const lines = splitLines(bytes);
  const files: CorpusFile[] = [];
  for (let next = lines.next(); !next.done; next = lines.next()) {
    const { readings: count, ...file } = JSON.parse(next.value) as FileLine;
    const readings: Reading[] = [];
    for (let at = 0; at < count; at++) {
      const { value } = lines.next();
      readings.push(fromReadingLine(JSON.parse(value ?? '') as ReadingLine, store));
    }
    files.push({ ...file, readings });
  }
  return files;
}

function toReadingLine(reading: Reading, store: ArticleStore): ReadingLine {
  if ('reason' in reading) return reading;
  const { article, line } = reading;
  const kept = store.keptOf(article);
  if (kept === null) throw new Error('A text could not be kept.');
  return { line, article: headOf(article), kept };
}

/** Without a look at the text, which would have to be read. */
function headOf(article: ArticleHead): ArticleHead {
  const { id, title, source, author, url, published, boilerplate, bylines } = article;
  return { id, title, source, author, url, published, boilerplate, bylines };
}

function fromReadingLine(reading: ReadingLine, store: ArticleStore): Reading {
  if ('reason' in reading) return reading;
  const { line, article, kept } = reading;
  return { line, article: store.restore(article, kept) };
}

function toLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function* splitLines(bytes: Buffer): Generator<string, undefined> {
  for (let start = 0, end = bytes.indexOf(10); end >= 0; start = end + 1, end = bytes.indexOf(10, start)) {
    yield bytes.toString('utf8', start, end);
  }
  return undefined;
}

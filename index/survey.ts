/** Looks a corpus over without making an archive of it. */
import { createContents } from './articles/contents.ts';
import { listCorpus } from './articles/list-corpus.ts';
import { MAX_FILE_BYTES, readFile } from './articles/read-file.ts';
import type { Reading } from './articles/reading.ts';
import { type Overview, overviewOf } from './overview.ts';

export interface Survey extends Overview {
  /** Of all files of articles together. */
  readonly bytes: number;
}

/** Called now and then with the bytes that are read, those that there are, and the articles so far. */
export type OnSurveyed = (done: number, total: number, articles: number) => void;

/**
 * Reads all files of a corpus, one after the other, and holds none of their texts.
 *
 * @throws CorpusError where the path cannot be read, or where not one article can
 */
export async function surveyFiles(path: string, onSurveyed: OnSurveyed = () => {}): Promise<Survey> {
  const { files, problems } = await listCorpus(path);
  const bytes = files.reduce((sum, { stamp }) => sum + stamp.size, 0);
  const contents = createContents();
  let done = 0;
  let articles = 0;
  for (const file of files) {
    let read = 0;
    const onBytes = (piece: Uint8Array) => {
      read += piece.length;
    };
    for await (const reading of readFile(file, MAX_FILE_BYTES, onBytes)) {
      if (contents.add(file.id, withoutText(reading))) articles += 1;
      onSurveyed(done + read, bytes, articles);
    }
    done += file.stamp.size;
  }
  const corpus = contents.close(path, problems);
  return { ...overviewOf(corpus.articles, corpus.problems), bytes };
}

function withoutText(reading: Reading): Reading {
  if ('reason' in reading) return reading;
  return { ...reading, article: { ...reading.article, text: '', boilerplate: [], bylines: [] } };
}

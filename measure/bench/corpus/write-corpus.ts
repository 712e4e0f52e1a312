import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toArticleFile } from './article-file.ts';
import { writeArticle } from './write-article.ts';

/** A corpus on the disk. */
export interface Corpus {
  /** A file an article, a thousand files a folder. */
  readonly folder: string;
  /** The same articles, one record of title and text a line, for an engine that reads no files. */
  readonly recordsPath: string;
  readonly articles: number;
  /** In characters. */
  readonly length: number;
}

/** Of two corpora of one seed the smaller is the beginning of the larger. */
export function writeCorpus(parent: string, seed: number, articles: number): Corpus {
  const folder = join(parent, `${articles}`);
  const recordsPath = `${folder}.jsonl`;
  let length = 0;
  for (let number = 0; number < articles; number++) {
    const article = writeArticle(seed, number);
    const { path, content } = toArticleFile(number, article);
    const file = join(folder, path);
    if (number % 1_000 === 0) mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    appendFileSync(
      recordsPath,
      `${JSON.stringify({ id: number, title: article.title, text: article.text })}\n`,
    );
    length += article.text.length;
  }
  return { folder, recordsPath, articles, length };
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeArticle } from '../../../../../measure/bench/corpus/write-article.ts';
import { writeCorpus } from '../../../../../measure/bench/corpus/write-corpus.ts';
import { folderForTest } from '../../../../support/folders.ts';
import { readCorpus } from '../../../../support/read-corpus.ts';

describe('a corpus from a seed', () => {
  it('is read as it was written, whatever the format of each file', async () => {
    const { folder, articles } = writeCorpus(folderForTest({}), 1, 20);
    const read = await readCorpus(folder);
    expect(read.problems).toEqual([]);
    expect(read.articles).toHaveLength(articles);
    expect(new Set(read.articles.map(({ id }) => id.split('.').at(-1)))).toEqual(
      new Set(['md', 'txt', 'json']),
    );
    for (const { id, title, published, text } of read.articles) {
      const written = writeArticle(1, Number(/(\d+)\.\w+$/.exec(id)?.[1]));
      expect(title).toBe(written.title);
      expect(published.date).toBe(written.published);
      expect(text).toContain(written.text);
    }
  });

  it('lies there as records, too', () => {
    const { recordsPath, length } = writeCorpus(folderForTest({}), 1, 5);
    const records = readFileSync(recordsPath, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: number; title: string; text: string });
    expect(records.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4]);
    expect(records.map(({ text }) => text.length).reduce((sum, one) => sum + one)).toBe(length);
  });

  it('begins with the smaller one of the same seed', () => {
    const [small, large] = [3, 6].map((articles) => writeCorpus(folderForTest({}), 9, articles).recordsPath);
    const read = (path = '') => readFileSync(path, 'utf8');
    expect(read(large).startsWith(read(small))).toBe(true);
  });
});

import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { CorpusFile } from '../../../../index/live/corpus-state.ts';
import { readFileLines, writeFileLines } from '../../../../index/live/file-lines.ts';
import { type ArticleStore, createArticleStore } from '../../../../index/store/article-store.ts';
import { openTextStore, type TextStore } from '../../../../index/store/text-store.ts';
import { createArticle } from '../../../support/articles.ts';
import { createFile } from '../../../support/corpus-files.ts';
import { folderForTest } from '../../../support/folders.ts';

describe('the files of a corpus as lines', () => {
  let texts: TextStore;
  let store: ArticleStore;

  beforeEach(async () => {
    texts = await openTextStore(folderForTest({}), [], 'texts');
    onTestFinished(texts.close);
    store = createArticleStore(texts);
  });

  const write = (files: readonly CorpusFile[]) => Buffer.concat([...writeFileLines(files, store)]);
  const keep = (id: string, text: string) =>
    store.keep(createArticle({ id, title: 'Über\n“Fähren” 🚢', text, boilerplate: [text.slice(0, 4)] }));

  function createFiles(): CorpusFile[] {
    return [
      createFile('empty.jsonl', []),
      createFile('two.jsonl', [
        { line: 1, article: keep('a', 'Rain fell.\nIt fell on Harrow.') },
        { line: 2, reason: 'This is no JSON.' },
        { line: 3, article: keep('b', 'Паром затонул. 🚢') },
      ]),
      { ...createFile('one.md', [{ line: null, article: keep('c', 'Wind.') }]), stamp: stampOf(5) },
    ];
  }

  it('are read as they were written', async () => {
    const files = createFiles();
    await texts.flush();
    expect(plain(readFileLines(write(files), store))).toEqual(plain(files));
  });

  it('tell where all lies that is kept of an article', () => {
    const article = keep('a', 'Rain fell.');
    store.keepMentions(article, Uint8Array.of(1, 2));
    store.keepAnnotations(article, Buffer.from('“found”'));
    const [file] = readFileLines(write([createFile('a.md', [{ line: null, article }])]), store);
    const kept = file?.readings.map((reading) => 'article' in reading && store.keptOf(reading.article));
    expect(kept).toEqual([store.keptOf(article)]);
    expect(kept).toMatchObject([{ mentions: { bytes: 2 }, annotations: { bytes: 11 } }]);
  });

  it('are none where there are no files', () => {
    expect(write([])).toHaveLength(0);
    expect(readFileLines(Buffer.alloc(0), store)).toEqual([]);
  });

  it('come in pieces where they are many', () => {
    const readings = Array.from({ length: 3_000 }, (_, at) => ({ line: at, reason: 'x'.repeat(400) }));
    const files = [createFile('many.jsonl', readings)];
    expect([...writeFileLines(files, store)].length).toBeGreaterThan(1);
    expect(readFileLines(write(files), store)).toEqual(files);
  });

  it('are refused where a line of a reading is cut off or gone', () => {
    const bytes = write(createFiles().slice(0, 2));
    const lastLine = bytes.lastIndexOf(10, bytes.length - 2) + 1;
    for (const length of [bytes.length - 1, bytes.length - 5, lastLine, lastLine - 3]) {
      expect(() => readFileLines(bytes.subarray(0, length), store), String(length)).toThrow();
    }
  });

  it('are refused where a line is no JSON', () => {
    expect(() => readFileLines(Buffer.from('not a file\n'), store)).toThrow();
  });

  it('are not written of a text that lies nowhere but in memory', () => {
    const files = [createFile('a.md', [{ line: null, article: createArticle({ text: 'Rain fell.' }) }])];
    expect(() => write(files)).toThrow('A text could not be kept.');
  });
});

function stampOf(size: number): CorpusFile['stamp'] {
  return { size, modified: 1_700_000_000_000.25, changed: 1_700_000_000_001 };
}

/** With the texts, as they are read from where they lie. */
function plain(files: readonly CorpusFile[]): unknown {
  return JSON.parse(JSON.stringify(files));
}

import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { gatherTexts, isScattered, partsOf } from '../../../../index/live/gather-texts.ts';
import { type ArticleStore, createArticleStore } from '../../../../index/store/article-store.ts';
import { openTextStore, type TextStore } from '../../../../index/store/text-store.ts';
import type { Article } from '../../../../index/types.ts';
import { createArticle } from '../../../support/articles.ts';
import { createFile } from '../../../support/corpus-files.ts';
import { folderForTest } from '../../../support/folders.ts';

/** So many that they are not moved for a few bytes. */
const LARGE_CHARS = 10_000_000;

describe('the texts of a corpus', () => {
  let texts: TextStore;
  let store: ArticleStore;

  beforeEach(async () => {
    texts = await openTextStore(folderForTest({}), [], 'first');
    onTestFinished(texts.close);
    store = createArticleStore(texts);
  });

  const keep = (id: string, text: string) => store.keep(createArticle({ id, text }));
  const filesOf = (...articles: readonly Article[]) =>
    articles.map((article) => createFile(article.id, [{ line: null, article }]));
  const areScattered = (...articles: readonly Article[]) => isScattered(texts, filesOf(...articles), store);

  it('lie nowhere where there are none, and need not be gathered', () => {
    const unread = [createFile('a.md', [{ line: null, reason: 'It is empty.' }])];
    for (const files of [[], unread]) {
      expect(isScattered(texts, files, store)).toBe(false);
      expect(partsOf(files, store)).toEqual(new Set());
    }
  });

  it('are not scattered where all of them are used', async () => {
    const [ferry, boat] = [keep('ferry', 'The ferry sank.'), keep('boat', 'The boat came.')];
    store.keepMentions(ferry, Uint8Array.of(1, 2));
    expect(areScattered(ferry, boat)).toBe(false);
    await texts.flush();
    expect(areScattered(ferry, boat)).toBe(false);
  });

  it('are scattered where a few bytes are used no more, since these are soon moved', async () => {
    const ferry = keep('ferry', 'The ferry sank.');
    keep('boat', 'The boat came.');
    await texts.flush();
    expect(areScattered(ferry)).toBe(true);
  });

  it('are scattered, if they are many, only where most bytes are used no more', async () => {
    const large = keep('large', 'x'.repeat(LARGE_CHARS));
    keep('boat', 'The boat came.');
    await texts.flush();
    expect(areScattered(large)).toBe(false);
    keep('other', 'x'.repeat(LARGE_CHARS));
    await texts.flush();
    expect(areScattered(large)).toBe(true);
  });

  it('are scattered where they lie in very many parts', async () => {
    const kept: Article[] = [];
    const keepInParts = async (to: number) => {
      while (kept.length < to) {
        texts.beginPart(`part${kept.length}`);
        kept.push(keep(`a${kept.length}`, 'The ferry sank.'));
      }
      await texts.flush();
    };
    await keepInParts(16);
    expect(areScattered(...kept)).toBe(false);
    await keepInParts(17);
    expect(areScattered(...kept)).toBe(true);
  });

  it('lie in one new part when they are gathered, with all that was found in them', async () => {
    const ferry = keep('ferry', 'The ferry sank.');
    store.keepMentions(ferry, Uint8Array.of(1, 2));
    texts.beginPart('second');
    store.keepAnnotations(ferry, Buffer.from('“found”'));
    const boat = keep('boat', 'The boat came.');
    const files = filesOf(ferry, boat);
    expect(partsOf(files, store)).toEqual(new Set(['first', 'second']));
    await gatherTexts(texts, files, store, 'third');
    expect(partsOf(files, store)).toEqual(new Set(['third']));
    await texts.flush();
    expect(areScattered(ferry, boat)).toBe(false);
    expect([ferry.text, boat.text]).toEqual(['The ferry sank.', 'The boat came.']);
    expect([...(store.mentionsOf(ferry) ?? [])]).toEqual([1, 2]);
    expect(store.annotationsOf(ferry)).toBe('“found”');
  });

  it('stay where they are if that is in memory', async () => {
    const here = createArticle({ id: 'here', text: 'The ferry sank.' });
    await gatherTexts(texts, filesOf(here), store, 'second');
    expect(partsOf(filesOf(here), store)).toEqual(new Set());
    expect(here.text).toBe('The ferry sank.');
  });
});

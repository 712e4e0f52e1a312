import { describe, expect, it } from 'vitest';
import { createArticleStore } from '../../../../index/store/article-store.ts';
import { openTextStore, type TextStore } from '../../../../index/store/text-store.ts';
import { createArticle } from '../../../support/articles.ts';
import { folderForTest } from '../../../support/folders.ts';

/** A store on a disk that is full after so many texts. */
async function openFull(after: number): Promise<TextStore> {
  const store = await openTextStore(folderForTest({}), [], 'texts');
  let puts = 0;
  return {
    ...store,
    put(text) {
      puts += 1;
      if (puts > after) throw new Error('no room');
      return store.put(text);
    },
  };
}

const ARTICLES = ['One.', 'Two.', 'Three.'].map((text, at) => createArticle({ id: `a${at}`, text }));

describe('an article that is kept', () => {
  it('is the same article', async () => {
    const texts = await openTextStore(folderForTest({}), [], 'texts');
    const store = createArticleStore(texts);
    expect(ARTICLES.map((article) => ({ ...store.keep(article) }))).toEqual(ARTICLES);
    texts.close();
  });

  it('stays in memory where the disk is full, which is told once', async () => {
    const texts = await openFull(1);
    const troubles: unknown[] = [];
    const store = createArticleStore(texts, (error) => void troubles.push(error));
    const kept = ARTICLES.map((article) => store.keep(article));
    expect(kept.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.']);
    expect(kept.map((article) => store.keptOf(article) !== null)).toEqual([true, false, false]);
    expect(kept.map((article) => store.charsOf(article))).toEqual([4, 4, 6]);
    expect(troubles).toHaveLength(1);
    texts.close();
  });

  it('has mentions only where they were kept', async () => {
    const texts = await openTextStore(folderForTest({}), [], 'texts');
    const store = createArticleStore(texts);
    const [one, two] = ARTICLES.map((article) => store.keep(article));
    if (!one || !two) throw new Error('Two articles are needed.');
    store.keepMentions(one, Uint8Array.of(1, 2));
    expect([...(store.mentionsOf(one) ?? [])]).toEqual([1, 2]);
    expect(store.mentionsOf(two)).toBeNull();
    texts.close();
  });

  it('lacks annotations until they were kept, and has them still when it is moved', async () => {
    const texts = await openTextStore(folderForTest({}), [], 'texts');
    const store = createArticleStore(texts);
    const [one, two] = ARTICLES.map((article) => store.keep(article));
    if (!one || !two) throw new Error('Two articles are needed.');
    store.keepAnnotations(one, Buffer.from('“found”'));
    texts.beginPart('other');
    store.move(one);
    store.move(two);
    expect([one, two].map(store.annotationsOf)).toEqual(['“found”', null]);
    expect([one, two].map(store.lacksAnnotations)).toEqual([false, true]);
    expect(store.keptOf(one)?.annotations?.part).toBe('other');
    expect(one.text).toBe('One.');
    texts.close();
  });

  it('lacks none where its text stays in memory', () => {
    const store = createArticleStore(null);
    const kept = ARTICLES.map((article) => store.keep(article));
    expect(kept.some(store.lacksAnnotations)).toBe(false);
  });
});

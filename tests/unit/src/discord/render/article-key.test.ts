import { describe, expect, it } from 'vitest';
import { articleKey, findArticle } from '../../../../../src/discord/render/article-key.ts';
import { openFiles } from '../../../../support/archive.ts';
import { createArticle } from '../../../../support/articles.ts';

describe('articleKey', () => {
  it('is fourteen digits and letters', () => {
    for (const id of ['a.md', 'b/ü.md', 'x'.repeat(500)])
      expect(articleKey(createArticle({ id, text: 'The ferry left.' }))).toMatch(/^[0-9a-z]{14}$/);
  });

  it('says another text or title in its last six, another id in its first eight', () => {
    const key = articleKey(createArticle({ id: 'a.md', text: 'The ferry left.' }));
    const others = [
      createArticle({ id: 'a.md', text: 'The ferry sank.' }),
      createArticle({ id: 'a.md', title: 'Ferry', text: 'The ferry left.' }),
    ].map(articleKey);
    for (const other of others) {
      expect(other.slice(0, 8)).toBe(key.slice(0, 8));
      expect(other.slice(8)).not.toBe(key.slice(8));
    }
    expect(articleKey(createArticle({ id: 'b.md', text: 'The ferry left.' })).slice(0, 8)).not.toBe(
      key.slice(0, 8),
    );
  });
});

describe('findArticle', () => {
  it('finds each article of an archive, one that has changed, and none that is gone', async () => {
    const before = await openFiles({
      'a.txt': 'The ferry left.\n',
      'b.txt': 'The tide was low.\n',
      'c.txt': 'Fog.\n',
    });
    const after = await openFiles({ 'a.txt': 'The ferry left.\n', 'b.txt': 'The tide was high.\n' });
    const keys = before.articles.map(articleKey);
    expect(keys.map((key) => findArticle(before, key))).toEqual(
      before.articles.map((article) => ({ status: 'found', article })),
    );
    expect(keys.map((key) => findArticle(after, key).status)).toEqual(['found', 'changed', 'gone']);
  });

  it('finds what the next archive holds, and in the one from before what that holds', async () => {
    const [before, after] = [await openFiles({ 'a.txt': 'Fog.\n' }), await openFiles({ 'b.txt': 'Rain.\n' })];
    const [old, young] = [before, after].map(({ articles }) => articles.map(articleKey).join());
    for (const _ of [1, 2]) {
      expect(findArticle(before, old ?? '').status).toBe('found');
      expect(findArticle(after, young ?? '').status).toBe('found');
      expect(findArticle(after, old ?? '').status).toBe('gone');
    }
  });

  it.each(['', 'nonsense', '__proto__', 'constructor'])('finds nothing under %j', async (key) => {
    expect(findArticle(await openFiles({ 'a.txt': 'The ferry left.\n' }), key)).toEqual({ status: 'gone' });
  });
});

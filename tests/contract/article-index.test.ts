import { beforeEach, describe, expect, it } from 'vitest';
import type { ArticleIndex, IndexedArticle, Query } from '../../index/search/article-index.ts';
import { createMemoryIndex } from '../../index/search/memory-index.ts';

const ENGINES: readonly (readonly [string, () => ArticleIndex])[] = [['memory', createMemoryIndex]];

const BRIDGE: IndexedArticle = { id: 'bridge', title: 'A bridge', body: 'The mayor opened the bridge.' };
const MAYOR: IndexedArticle = { id: 'mayor', title: 'A vote', body: 'The mayor won. The mayor thanked all.' };
const RAIN: IndexedArticle = { id: 'rain', title: 'Weather', body: 'Rain fell on Riverton.' };

function query(terms: readonly string[], parts: Partial<Query> = {}): Query {
  return { terms: terms.map((term) => ({ term, weight: 1 })), within: null, limit: 10, ...parts };
}

describe.each(ENGINES)('the %s index', (_name, createIndex) => {
  let index: ArticleIndex;
  const idsFor = async (terms: readonly string[], parts: Partial<Query> = {}) =>
    (await index.search(query(terms, parts))).hits.map(({ articleId }) => articleId);

  beforeEach(() => {
    index = createIndex();
  });

  it('finds nothing while it is empty', async () => {
    expect(await index.size()).toBe(0);
    expect(await index.search(query(['bridg']))).toEqual({ hits: [], frequencies: new Map([['bridg', 0]]) });
  });

  it('finds articles by a term of their words, and counts them', async () => {
    await index.add([BRIDGE, MAYOR, RAIN]);
    expect(await index.size()).toBe(3);
    expect(await idsFor(['riverton'])).toEqual(['rain']);
    expect((await idsFor(['mayor'])).sort()).toEqual(['bridge', 'mayor']);
  });

  it('finds any form of a word by its term', async () => {
    await index.add([{ id: 'a', title: '', body: 'Bridges were taken.' }]);
    expect(await idsFor(['bridg'])).toEqual(['a']);
    expect(await idsFor(['take'])).toEqual(['a']);
  });

  it('finds an article by its title', async () => {
    await index.add([BRIDGE, MAYOR, RAIN]);
    expect(await idsFor(['weather'])).toEqual(['rain']);
  });

  it('ranks a match in the title above one in the words alone', async () => {
    const words = 'The river rose over the old town and went on rising all day.';
    await index.add([
      { id: 'words', title: 'News', body: `${words} A bridge.` },
      { id: 'title', title: 'Bridge', body: `${words} A boat.` },
    ]);
    expect(await idsFor(['bridg'])).toEqual(['title', 'words']);
  });

  it('adds nothing where nothing is given', async () => {
    await index.add([]);
    expect(await index.size()).toBe(0);
  });

  it('replaces an article whose id it knows', async () => {
    await index.add([BRIDGE, MAYOR]);
    await index.add([{ ...BRIDGE, title: 'A ferry', body: 'The ferry sank.' }]);
    expect(await index.size()).toBe(2);
    expect(await idsFor(['bridg'])).toEqual([]);
    expect(await idsFor(['ferri'])).toEqual(['bridge']);
  });

  it('keeps the last of two articles with one id that are added together', async () => {
    await index.add([BRIDGE, { ...BRIDGE, title: '', body: 'The ferry sank.' }]);
    expect(await index.size()).toBe(1);
    expect(await idsFor(['bridg'])).toEqual([]);
    expect(await idsFor(['ferri'])).toEqual(['bridge']);
  });

  it('takes articles out', async () => {
    await index.add([BRIDGE, MAYOR, RAIN]);
    await index.remove(['mayor', 'rain']);
    expect(await index.size()).toBe(1);
    expect(await idsFor(['mayor'])).toEqual(['bridge']);
    expect((await index.search(query(['mayor', 'rain']))).frequencies).toEqual(
      new Map([
        ['mayor', 1],
        ['rain', 0],
      ]),
    );
  });

  it('takes back what was taken out', async () => {
    await index.add([BRIDGE]);
    await index.remove(['bridge']);
    await index.add([BRIDGE]);
    expect(await idsFor(['bridg'])).toEqual(['bridge']);
  });

  it('ignores an unknown id that is taken out', async () => {
    await index.add([BRIDGE]);
    await index.remove(['nothing', 'constructor', '__proto__']);
    expect(await index.size()).toBe(1);
    expect(await idsFor(['bridg'])).toEqual(['bridge']);
  });

  it('finds only articles that the question allows', async () => {
    await index.add([BRIDGE, MAYOR, RAIN]);
    expect(await idsFor(['mayor'], { within: new Set(['bridge', 'rain']) })).toEqual(['bridge']);
    expect(await idsFor(['mayor'], { within: new Set() })).toEqual([]);
    expect(await idsFor(['mayor'], { within: new Set(['unknown']) })).toEqual([]);
  });

  it('finds as many as are wanted among those that are allowed', async () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ id: `a${at}`, title: '', body: 'It rained.' }));
    await index.add(many);
    expect(await idsFor(['rain'], { limit: 4 })).toHaveLength(4);
    expect(await idsFor(['rain'], { limit: 0 })).toEqual([]);
    expect(await idsFor(['rain'], { limit: 2, within: new Set(['a27', 'a28', 'a29']) })).toHaveLength(2);
  });

  it('counts for each term the articles that hold it, once each, whether allowed and wanted or not', async () => {
    await index.add([BRIDGE, MAYOR, RAIN]);
    const { frequencies } = await index.search(
      query(['mayor', 'bridg', 'riverton', 'ferri'], { within: new Set(['rain']), limit: 1 }),
    );
    expect(frequencies).toEqual(
      new Map([
        ['mayor', 2],
        ['bridg', 1],
        ['riverton', 1],
        ['ferri', 0],
      ]),
    );
  });

  it('names for each hit the terms that it holds', async () => {
    await index.add([BRIDGE, MAYOR, RAIN]);
    const { hits } = await index.search(query(['mayor', 'bridg', 'ferri']));
    expect(Object.fromEntries(hits.map((hit) => [hit.articleId, [...hit.matchedTerms].sort()]))).toEqual({
      bridge: ['bridg', 'mayor'],
      mayor: ['mayor'],
    });
  });

  it('ranks by score, best first, and the article with more of the question first', async () => {
    await index.add([MAYOR, RAIN, BRIDGE]);
    const { hits } = await index.search(query(['mayor', 'bridg', 'riverton']));
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0)).toBe(true);
    expect(hits[0]?.articleId).toBe('bridge');
  });

  it('counts a match by the weight of its term', async () => {
    await index.add([BRIDGE, RAIN]);
    const weigh = (bridge: number, rain: number) => ({
      terms: [
        { term: 'bridg', weight: bridge },
        { term: 'rain', weight: rain },
      ],
    });
    expect((await idsFor([], weigh(9, 1)))[0]).toBe('bridge');
    expect((await idsFor([], weigh(1, 9)))[0]).toBe('rain');
  });

  it('finds nothing for a question without terms', async () => {
    await index.add([BRIDGE]);
    expect(await index.search(query([]))).toEqual({ hits: [], frequencies: new Map() });
  });

  it.each(['__proto__', 'constructor', 'tostr', 'the', 'bridges', 'brid*', 'bridg mayor'])(
    'finds nothing for the term "%s", which no article holds',
    async (term) => {
      await index.add([BRIDGE, MAYOR, RAIN]);
      expect(await index.search(query([term]))).toEqual({ hits: [], frequencies: new Map([[term, 0]]) });
    },
  );

  it('finds a term with a blank in it, and the terms beside it', async () => {
    await index.add([{ id: 'a', title: '', body: 'A bridge and the sign ﷺ.' }]);
    const sign = 'صلى الله عليه وسلم';
    const { hits, frequencies } = await index.search(query([sign, 'bridg']));
    expect(hits.map(({ matchedTerms }) => [...matchedTerms].sort())).toEqual([['bridg', sign]]);
    expect(frequencies).toEqual(
      new Map([
        [sign, 1],
        ['bridg', 1],
      ]),
    );
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString', '0', 'a b/c#1.md', 'Ünïcode'])(
    'keeps, finds, replaces and takes out an article of the id "%s"',
    async (id) => {
      await index.add([{ ...BRIDGE, id }, RAIN]);
      expect(await idsFor(['bridg'])).toEqual([id]);
      await index.add([{ id, title: '', body: 'The constructor came.' }]);
      expect(await idsFor(['bridg'])).toEqual([]);
      expect(await idsFor(['constructor'], { within: new Set([id]) })).toEqual([id]);
      await index.remove([id]);
      expect(await index.size()).toBe(1);
      expect(await idsFor(['constructor'])).toEqual([]);
    },
  );

  it('answers the same each time, and the same as another that was filled alike', async () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      id: `a${at}`,
      title: `Day ${at % 3}`,
      body: `Rain fell on ${at % 5} bridges. ${'The mayor spoke. '.repeat(at % 4)}`,
    }));
    const twin = createIndex();
    await index.add(many);
    for (const article of many) await twin.add([article]);
    const asked = query(['rain', 'mayor', 'bridg'], { limit: 25 });
    const answer = await index.search(asked);
    expect(answer.hits).toHaveLength(25);
    expect(await index.search(asked)).toEqual(answer);
    expect(await twin.search(asked)).toEqual(answer);
  });
});

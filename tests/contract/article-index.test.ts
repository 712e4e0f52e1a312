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

  const put = async (articles: readonly IndexedArticle[]) => {
    await index.add(articles);
    await index.commit();
  };
  const drop = async (ids: readonly string[]) => {
    await index.remove(ids);
    await index.commit();
  };

  beforeEach(() => {
    index = createIndex();
  });

  it('counts the commits that have taken effect', async () => {
    const before = index.commits();
    await index.add([BRIDGE]);
    expect(index.commits()).toBe(before);
    await index.commit();
    expect(index.commits()).toBe(before + 1);
    await index.remove(['bridge']);
    await index.revert();
    expect(index.commits()).toBe(before + 1);
  });

  it('finds nothing while it is empty', async () => {
    expect(await index.size()).toBe(0);
    expect(await index.search(query(['bridg']))).toEqual({ hits: [], frequencies: new Map([['bridg', 0]]) });
  });

  it('finds articles by a term of their words, and counts them', async () => {
    await put([BRIDGE, MAYOR, RAIN]);
    expect(await index.size()).toBe(3);
    expect(await idsFor(['riverton'])).toEqual(['rain']);
    expect((await idsFor(['mayor'])).sort()).toEqual(['bridge', 'mayor']);
  });

  it('finds any form of a word by its term', async () => {
    await put([{ id: 'a', title: '', body: 'Bridges were taken.' }]);
    expect(await idsFor(['bridg'])).toEqual(['a']);
    expect(await idsFor(['take'])).toEqual(['a']);
  });

  it('finds an article by its title', async () => {
    await put([BRIDGE, MAYOR, RAIN]);
    expect(await idsFor(['weather'])).toEqual(['rain']);
  });

  it('ranks a match in the title above one in the words alone', async () => {
    const words = 'The river rose over the old town and went on rising all day.';
    await put([
      { id: 'words', title: 'News', body: `${words} A bridge.` },
      { id: 'title', title: 'Bridge', body: `${words} A boat.` },
    ]);
    expect(await idsFor(['bridg'])).toEqual(['title', 'words']);
  });

  it('adds nothing where nothing is given', async () => {
    await put([]);
    expect(await index.size()).toBe(0);
  });

  it('replaces an article whose id it knows', async () => {
    await put([BRIDGE, MAYOR]);
    await put([{ ...BRIDGE, title: 'A ferry', body: 'The ferry sank.' }]);
    expect(await index.size()).toBe(2);
    expect(await idsFor(['bridg'])).toEqual([]);
    expect(await idsFor(['ferri'])).toEqual(['bridge']);
  });

  it('keeps the last of two articles with one id that are added together', async () => {
    await put([BRIDGE, { ...BRIDGE, title: '', body: 'The ferry sank.' }]);
    expect(await index.size()).toBe(1);
    expect(await idsFor(['bridg'])).toEqual([]);
    expect(await idsFor(['ferri'])).toEqual(['bridge']);
  });

  it('takes articles out', async () => {
    await put([BRIDGE, MAYOR, RAIN]);
    await drop(['mayor', 'rain']);
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
    await put([BRIDGE]);
    await drop(['bridge']);
    await put([BRIDGE]);
    expect(await idsFor(['bridg'])).toEqual(['bridge']);
  });

  it('ignores an unknown id that is taken out', async () => {
    await put([BRIDGE]);
    await drop(['nothing', 'constructor', '__proto__']);
    expect(await index.size()).toBe(1);
    expect(await idsFor(['bridg'])).toEqual(['bridge']);
  });

  it('finds only articles that the question allows', async () => {
    await put([BRIDGE, MAYOR, RAIN]);
    expect(await idsFor(['mayor'], { within: new Set(['bridge', 'rain']) })).toEqual(['bridge']);
    expect(await idsFor(['mayor'], { within: new Set() })).toEqual([]);
    expect(await idsFor(['mayor'], { within: new Set(['unknown']) })).toEqual([]);
  });

  it('finds as many as are wanted among those that are allowed', async () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ id: `a${at}`, title: '', body: 'It rained.' }));
    await put(many);
    expect(await idsFor(['rain'], { limit: 4 })).toHaveLength(4);
    expect(await idsFor(['rain'], { limit: 0 })).toEqual([]);
    expect(await idsFor(['rain'], { limit: 2, within: new Set(['a27', 'a28', 'a29']) })).toHaveLength(2);
  });

  it('counts for each term the articles that hold it, once each, whether allowed and wanted or not', async () => {
    await put([BRIDGE, MAYOR, RAIN]);
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
    await put([BRIDGE, MAYOR, RAIN]);
    const { hits } = await index.search(query(['mayor', 'bridg', 'ferri']));
    expect(Object.fromEntries(hits.map((hit) => [hit.articleId, [...hit.matchedTerms].sort()]))).toEqual({
      bridge: ['bridg', 'mayor'],
      mayor: ['mayor'],
    });
  });

  it('ranks by score, best first, and the article with more of the question first', async () => {
    await put([MAYOR, RAIN, BRIDGE]);
    const { hits } = await index.search(query(['mayor', 'bridg', 'riverton']));
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0)).toBe(true);
    expect(hits[0]?.articleId).toBe('bridge');
  });

  it('counts a match by the weight of its term', async () => {
    await put([BRIDGE, RAIN]);
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
    await put([BRIDGE]);
    expect(await index.search(query([]))).toEqual({ hits: [], frequencies: new Map() });
  });

  it.each(['__proto__', 'constructor', 'tostr', 'the', 'bridges', 'brid*', 'bridg mayor'])(
    'finds nothing for the term "%s", which no article holds',
    async (term) => {
      await put([BRIDGE, MAYOR, RAIN]);
      expect(await index.search(query([term]))).toEqual({ hits: [], frequencies: new Map([[term, 0]]) });
    },
  );

  it('finds a term with a blank in it, and the terms beside it', async () => {
    await put([{ id: 'a', title: '', body: 'A bridge and the sign ﷺ.' }]);
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
      await put([{ ...BRIDGE, id }, RAIN]);
      expect(await idsFor(['bridg'])).toEqual([id]);
      await put([{ id, title: '', body: 'The constructor came.' }]);
      expect(await idsFor(['bridg'])).toEqual([]);
      expect(await idsFor(['constructor'], { within: new Set([id]) })).toEqual([id]);
      await drop([id]);
      expect(await index.size()).toBe(1);
      expect(await idsFor(['constructor'])).toEqual([]);
    },
  );

  it('answers the same each time, and the same as another that was filled in another order', async () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      id: `a${at}`,
      title: `Day ${at % 3}`,
      body: `Rain fell on ${at % 5} bridges. ${'The mayor spoke. '.repeat(at % 4)}`,
    }));
    const twin = createIndex();
    await put(many);
    for (const article of many.toReversed()) await twin.add([article]);
    await twin.commit();
    const asked = query(['rain', 'mayor', 'bridg'], { limit: 25 });
    const answer = await index.search(asked);
    expect(answer.hits).toHaveLength(25);
    expect(await index.search(asked)).toEqual(answer);
    expect(await twin.search(asked)).toEqual(answer);
  });

  it('neither finds nor counts what is not committed', async () => {
    await put([MAYOR]);
    await index.add([BRIDGE, RAIN]);
    expect(await index.size()).toBe(1);
    expect(await index.search(query(['mayor', 'bridg']))).toEqual({
      hits: [{ articleId: 'mayor', score: expect.any(Number), matchedTerms: ['mayor'] }],
      frequencies: new Map([
        ['mayor', 1],
        ['bridg', 0],
      ]),
    });
  });

  it('scores as if what is not committed were not there', async () => {
    await put([BRIDGE, MAYOR]);
    const before = await index.search(query(['mayor', 'bridg']));
    await index.add([RAIN, { ...BRIDGE, body: 'A mayor, a bridge and many other words.' }]);
    await index.remove(['mayor']);
    expect(await index.search(query(['mayor', 'bridg']))).toEqual(before);
  });

  it('finds what was removed or replaced until that is committed, and then no more', async () => {
    await put([BRIDGE, MAYOR]);
    await index.remove(['mayor']);
    await index.add([{ ...BRIDGE, title: '', body: 'The ferry sank.' }]);
    expect((await idsFor(['mayor'])).sort()).toEqual(['bridge', 'mayor']);
    expect(await idsFor(['ferri'])).toEqual([]);
    await index.commit();
    expect(await idsFor(['mayor'])).toEqual([]);
    expect(await idsFor(['ferri'])).toEqual(['bridge']);
    expect(await index.size()).toBe(1);
  });

  it('lets all that was changed take effect at once', async () => {
    await put([MAYOR]);
    await index.remove(['mayor']);
    await index.add([BRIDGE]);
    const committed = index.commit();
    const seen = new Set<string>();
    const look = async () => seen.add((await idsFor(['mayor', 'bridg'])).join(' '));
    await Promise.all([look(), committed.then(look), look()]);
    expect([...seen].every((ids) => ids === 'mayor' || ids === 'bridge')).toBe(true);
    expect(await idsFor(['mayor', 'bridg'])).toEqual(['bridge']);
  });

  it('takes the last word on an article that is added and removed before a commit', async () => {
    await index.add([BRIDGE, MAYOR]);
    await index.remove(['bridge']);
    await index.remove(['rain']);
    await index.add([RAIN]);
    await index.commit();
    expect((await idsFor(['bridg', 'mayor', 'rain'])).sort()).toEqual(['mayor', 'rain']);
    expect((await index.search(query(['bridg']))).frequencies).toEqual(new Map([['bridg', 0]]));
  });

  it('forgets what was added and removed where that is taken back', async () => {
    await put([BRIDGE, RAIN]);
    await index.remove(['rain']);
    await index.add([{ ...BRIDGE, body: 'The ferry sank.' }, MAYOR]);
    await index.add([{ ...MAYOR, body: 'Once more, a mayor.' }]);
    await index.revert();
    await put([{ id: 'new', title: '', body: 'A ferry.' }]);
    const twin = createIndex();
    await twin.add([{ id: 'new', title: '', body: 'A ferry.' }, RAIN, BRIDGE]);
    await twin.commit();
    const asked = query(['rain', 'mayor', 'bridg', 'ferri']);
    expect(await index.search(asked)).toEqual(await twin.search(asked));
  });

  it('keeps what it has where nothing changed', async () => {
    await put([BRIDGE]);
    await index.commit();
    expect(await idsFor(['bridg'])).toEqual(['bridge']);
  });

  it('answers after many changes as one that was filled with what is left', async () => {
    const article = (at: number): IndexedArticle => ({
      id: `a${at}`,
      title: `Day ${at % 7}`,
      body: `Rain fell on ${at % 5} bridges of town ${at}. ${'The mayor spoke. '.repeat(at % 4)}`,
    });
    await put(Array.from({ length: 40 }, (_, at) => article(at + 20)));
    await put(Array.from({ length: 30 }, (_, at) => ({ ...article(at), id: `a${at + 10}` })));
    await drop(Array.from({ length: 30 }, (_, at) => `a${at + 25}`));
    await put(Array.from({ length: 25 }, (_, at) => article(at)));
    const twin = createIndex();
    await twin.add([...Array.from({ length: 25 }, (_, at) => article(at)), article(55), article(56)]);
    await twin.add([article(57), article(58), article(59)]);
    await twin.commit();
    const asked = query(['rain', 'mayor', 'dai', '3', '55'], { limit: 100 });
    expect(await index.search(asked)).toEqual(await twin.search(asked));
    expect(await bytesOf(index)).toEqual(await bytesOf(twin));
  });

  describe('as bytes', () => {
    it('answers when it was read as it did when it was written', async () => {
      await put([RAIN, MAYOR, { id: '\ud800 "é"', title: 'Rain, rain', body: 'The sign ﷺ and the rain.' }]);
      await put([BRIDGE]);
      await drop(['mayor']);
      const bytes = await bytesOf(index);
      const twin = createIndex();
      if (!bytes) return expect(twin.store).toBeNull();
      await twin.store?.read(bytes);
      const asked = query(['rain', 'mayor', 'bridg', 'صلى الله عليه وسلم']);
      expect(await twin.size()).toBe(3);
      expect(await twin.search(asked)).toEqual(await index.search(asked));
      expect(await bytesOf(twin)).toEqual(bytes);
    });

    it('changes when it was read as any other', async () => {
      await put([BRIDGE, RAIN]);
      const bytes = await bytesOf(index);
      const twin = createIndex();
      if (!bytes) return expect(twin.store).toBeNull();
      await twin.store?.read(bytes);
      for (const one of [twin, index]) {
        await one.add([MAYOR, { ...RAIN, body: 'The mayor and the rain.' }]);
        await one.remove(['bridge']);
        await one.commit();
      }
      const asked = query(['rain', 'mayor', 'bridg']);
      expect(await twin.search(asked)).toEqual(await index.search(asked));
    });

    it('holds nothing that is not committed', async () => {
      await put([BRIDGE]);
      const before = await bytesOf(index);
      await index.add([MAYOR]);
      await index.remove(['bridge']);
      expect(await bytesOf(index)).toEqual(before);
    });

    it('holds an empty index', async () => {
      const bytes = await bytesOf(index);
      const twin = createIndex();
      if (!bytes) return expect(twin.store).toBeNull();
      await twin.store?.read(bytes);
      expect(await twin.size()).toBe(0);
    });

    it('is refused where it was cut off, is too long or is of another kind, and nothing is found then', async () => {
      await put([BRIDGE, MAYOR]);
      const bytes = await bytesOf(index);
      if (!bytes) return expect(index.store).toBeNull();
      const foreign = new TextEncoder().encode('{"documentCount":2,"nextId":2}');
      const cuts = Array.from(bytes, (_, at) => bytes.subarray(0, at));
      for (const broken of [foreign, ...cuts, Uint8Array.of(...bytes, 0), bytes.map((byte) => byte ^ 1)]) {
        const twin = createIndex();
        await expect(twin.store?.read(broken)).rejects.toThrow();
        expect(await twin.size()).toBe(0);
        await twin.add([RAIN]);
        await twin.commit();
        expect((await twin.search(query(['rain', 'mayor']))).hits).toHaveLength(1);
      }
    });

    it('is not finished where a commit comes in between', async () => {
      // More than fits in a piece.
      await put([
        {
          ...BRIDGE,
          body: Array.from({ length: 20_000 }, (_, at) => `word${at}${'x'.repeat(25)}`).join(' '),
        },
      ]);
      if (!index.store) return expect(index.store).toBeNull();
      const pieces = index.store.write()[Symbol.asyncIterator]();
      await index.add([MAYOR]);
      await pieces.next();
      await index.commit();
      await expect(pieces.next()).rejects.toThrow();
    });

    it('is refused where articles are in the index already', async () => {
      await put([BRIDGE]);
      const bytes = await bytesOf(index);
      if (!bytes) return expect(index.store).toBeNull();
      await expect(index.store?.read(bytes)).rejects.toThrow();
      expect(await idsFor(['bridg'])).toEqual(['bridge']);
    });
  });
});

async function bytesOf({ store }: ArticleIndex): Promise<Uint8Array | null> {
  if (!store) return null;
  const pieces: Uint8Array[] = [];
  for await (const piece of store.write()) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

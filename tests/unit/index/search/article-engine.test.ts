import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { termOf } from '../../../../index/language/terms.ts';
import { wordTexts } from '../../../../index/language/words.ts';
import { ArticleEngine } from '../../../../index/search/article-engine.ts';
import type { IndexedArticle } from '../../../../index/search/article-index.ts';
import { runInSteps } from '../../../../index/search/steps.ts';
import { createRandom, randomArticles } from './random-articles.ts';

const TERMS = ['mayor', 'bridg', 'riverton', 'rain', '2016', 'rare7', 'take', 'vote', 'nowhere'];

/** MiniSearch as it comes, with the same words, terms and fields. */
function createPlain(): MiniSearch<IndexedArticle> {
  return new MiniSearch<IndexedArticle>({
    fields: ['title', 'body'],
    tokenize: wordTexts,
    processTerm: termOf,
    extractField: (article, field) =>
      field === 'body' ? `${article.title}\n${article.body}` : field === 'id' ? article.id : article.title,
    autoVacuum: false,
    searchOptions: { boost: { title: 0.7 }, processTerm: (term) => term },
  });
}

async function fill(engine: ArticleEngine, articles: readonly IndexedArticle[]): Promise<void> {
  for (const article of articles) await runInSteps(engine.insert(article));
  await runInSteps(engine.commit());
}

/** What it holds, in an order of its own; the means apart, since sums of fractions differ in their last bits. */
function tablesOf(engine: MiniSearch<IndexedArticle>) {
  const { index, averageFieldLength, ...tables } = engine.toJSON();
  return { ...tables, index: index.toSorted(([a], [b]) => (a < b ? -1 : 1)) };
}

function searchOptions(weights: readonly number[]) {
  return { tokenize: () => TERMS, boostTerm: (_term: string, at: number) => weights[at] ?? 1 };
}

describe('the article engine', () => {
  it.each([1, 2, 3])('builds the tables that MiniSearch builds (%i)', async (seed) => {
    const articles = randomArticles(120, createRandom(seed));
    const engine = new ArticleEngine();
    const plain = createPlain();
    plain.addAll(articles);
    await fill(engine, articles);
    expect(tablesOf(engine)).toEqual(tablesOf(plain));
    for (const [field, mean] of plain.toJSON().averageFieldLength.entries()) {
      expect(engine.toJSON().averageFieldLength[field]).toBeCloseTo(mean, 9);
    }
  });

  it.each([4, 5])(
    'has the tables of a vacuumed MiniSearch after articles were replaced and removed (%i)',
    async (seed) => {
      const random = createRandom(seed);
      const engine = new ArticleEngine();
      const plain = createPlain();
      const articles = randomArticles(150, random);
      plain.addAll(articles);
      await fill(engine, articles);
      for (const count of [1, 40]) {
        const replaced = randomArticles(count, random, 10);
        for (const article of replaced) plain[plain.has(article.id) ? 'replace' : 'add'](article);
        const removed = articles.filter(({ id }) => random() < 0.3 && plain.has(id)).map(({ id }) => id);
        plain.discardAll(removed);
        await plain.vacuum();
        for (const article of replaced) await runInSteps(engine.insert(article));
        for (const id of removed) engine.markRemoved(id);
        await runInSteps(engine.commit());
      }
      expect(tablesOf(engine)).toEqual(tablesOf(plain));
    },
  );

  it.each([6, 7, 8])('ranks and scores as MiniSearch does (%i)', async (seed) => {
    const random = createRandom(seed);
    const articles = randomArticles(200, random);
    const engine = new ArticleEngine();
    const plain = createPlain();
    plain.addAll(articles);
    await fill(engine, articles);
    const weights = TERMS.map(() => 0.5 + random());
    const terms = TERMS.map((term, at) => ({ term, weight: weights[at] ?? 1 }));
    const { hits, frequencies } = engine.rank({ terms, within: null, limit: 1000 });
    const inherited = new Map(engine.search('', searchOptions(weights)).map(({ id, score }) => [id, score]));
    expect(new Map(hits.map(({ articleId, score }) => [articleId, score]))).toEqual(inherited);
    const expected = plain.search('', searchOptions(weights));
    expect(hits).toHaveLength(expected.length);
    const byId = new Map(expected.map((result) => [result.id as string, result]));
    for (const { articleId, score, matchedTerms } of hits) {
      expect(score).toBeCloseTo(byId.get(articleId)?.score ?? 0, 9);
      expect([...matchedTerms].sort()).toEqual(byId.get(articleId)?.terms.toSorted());
    }
    for (const term of TERMS) {
      expect(frequencies.get(term)).toBe(expected.filter(({ terms }) => terms.includes(term)).length);
    }
  });

  it.each([
    ['few', 3],
    ['many', 150],
  ])('finds the best of %s articles that are allowed', async (_, allowed) => {
    const random = createRandom(9);
    const articles = randomArticles(200, random);
    const engine = new ArticleEngine();
    await fill(engine, articles);
    const terms = TERMS.map((term) => ({ term, weight: 1 }));
    const within = new Set(articles.slice(-allowed).map(({ id }) => id));
    const all = engine.rank({ terms, within: null, limit: 1000 }).hits;
    expect(all.map(({ score, articleId }) => ({ score, articleId }))).toEqual(
      all
        .map(({ score, articleId }) => ({ score, articleId }))
        .sort((a, b) => b.score - a.score || (a.articleId < b.articleId ? -1 : 1)),
    );
    expect(engine.rank({ terms, within, limit: 20 }).hits).toEqual(
      all.filter(({ articleId }) => within.has(articleId)).slice(0, 20),
    );
  });

  it('counts the words of every article right when it has forgotten those of the last', async () => {
    const articles = randomArticles(50, createRandom(10));
    const engine = new ArticleEngine();
    const forgetful = new ArticleEngine(20);
    await fill(engine, articles);
    await fill(forgetful, articles);
    expect(tablesOf(forgetful)).toEqual(tablesOf(engine));
  });

  it('counts a long article as MiniSearch does', async () => {
    const [article] = randomArticles(1, () => 0.4);
    const long = { id: 'long', title: '', body: `${article?.body} the end. `.repeat(2000) };
    const engine = new ArticleEngine();
    const plain = createPlain();
    plain.add(long);
    await fill(engine, [long]);
    expect(tablesOf(engine)).toEqual(tablesOf(plain));
  });
});

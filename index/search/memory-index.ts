import MiniSearch from 'minisearch';
import { termOf } from '../language/terms.ts';
import { wordTexts } from '../language/words.ts';
import type { ArticleIndex, IndexedArticle, Query, SearchResult } from './article-index.ts';

const TITLE_BOOST = 0.7;

/** An article index in this process, held by MiniSearch. */
export function createMemoryIndex(): ArticleIndex {
  const engine = new MiniSearch<IndexedArticle>({
    fields: ['title', 'body'],
    tokenize: wordTexts,
    processTerm: termOf,
    // The title is searched as a field of its own and as a part of the body.
    extractField: (article, field) =>
      field === 'id' ? article.id : field === 'title' ? article.title : `${article.title}\n${article.body}`,
    searchOptions: {
      prefix: false,
      fuzzy: false,
      combineWith: 'OR',
      processTerm: (term) => term,
    },
  });

  return {
    async size() {
      return engine.documentCount;
    },

    async add(articles) {
      for (const article of articles) {
        if (engine.has(article.id)) engine.replace(article);
        else engine.add(article);
      }
    },

    async remove(ids) {
      for (const id of ids) if (engine.has(id)) engine.discard(id);
    },

    async search({ terms, within, limit }: Query): Promise<SearchResult> {
      const frequencies = new Map(terms.map(({ term }) => [term, 0]));
      // The terms are handed over as they are: few, but some, hold a blank.
      const results = engine.search('', {
        tokenize: () => terms.map(({ term }) => term),
        boost: { title: TITLE_BOOST },
        boostTerm: (_term, at) => terms[at]?.weight ?? 1,
      });
      for (const { match } of results) {
        for (const term of Object.keys(match)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
      }
      const hits = results
        .filter(({ id }) => !within || within.has(id))
        .slice(0, limit)
        .map(({ id, score, match }) => ({
          articleId: id as string,
          score,
          matchedTerms: Object.keys(match),
        }));
      return { hits, frequencies };
    },
  };
}

import type { Query, SearchResult } from './article-index.ts';
import { Postings } from './postings.ts';
import { type FieldMatch, rankArticles, type Shelf, type TermMatch } from './rank-articles.ts';
import { FieldPostings, type TermMap } from './term-map.ts';

export const TITLE_BOOST = 0.7;
/** Sets of at most this share of the articles are looked up before scores are reckoned. */
const SMALL_SHARE = 1 / 8;
const NO_POSTINGS = new FieldPostings('', new Postings());

/** What can be found. */
export interface Stock extends Shelf {
  readonly terms: TermMap;
  readonly numbers: ReadonlyMap<string, number>;
  /** Articles with this number or a higher one are hidden. */
  readonly end: number;
}

export function answerQuery({ terms, within, limit }: Query, stock: Stock): SearchResult {
  const matches = terms.map(({ term, weight }) => matchOf(term, weight, stock));
  return {
    hits: rankArticles(
      matches.filter(({ body }) => body.used > 0),
      stock,
      { within, allowed: within && allowedOf(within, stock), limit },
    ),
    frequencies: new Map(matches.map(({ term, body }) => [term, body.used / 2])),
  };
}

function matchOf(term: string, weight: number, stock: Stock): TermMatch {
  const { body, title } = stock.terms.get(term) ?? NO_POSTINGS;
  return {
    term,
    body: fieldMatchOf(body, weight, stock),
    title: fieldMatchOf(title, weight * TITLE_BOOST, stock),
  };
}

function fieldMatchOf(postings: Postings, weight: number, { numbers, end }: Stock): FieldMatch {
  const used = postings.findAt(end);
  const holding = used / 2;
  const rarity = Math.log(1 + (numbers.size - holding + 0.5) / (holding + 0.5));
  return { postings, used, weight, rarity };
}

function allowedOf(within: ReadonlySet<string>, { numbers, end }: Stock): Uint8Array | null {
  if (within.size > numbers.size * SMALL_SHARE) return null;
  const allowed = new Uint8Array(end);
  for (const id of within) {
    const article = numbers.get(id);
    if (article !== undefined) allowed[article] = 1;
  }
  return allowed;
}

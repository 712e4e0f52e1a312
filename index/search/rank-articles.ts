import type { ArticleHit } from '../findings.ts';
import { bestOf } from './best.ts';
import type { Postings } from './postings.ts';

/** One term of a query with the articles that hold it. */
export interface TermMatch {
  readonly term: string;
  readonly body: FieldMatch;
  /** Every article that holds it in its title holds it in its body too. */
  readonly title: FieldMatch;
}

export interface FieldMatch {
  readonly postings: Postings;
  /** How many of its numbers count: those of committed articles. */
  readonly used: number;
  /** What MiniSearch multiplies a score with: the weight of the term times that of the field. */
  readonly weight: number;
  /** The inverse document frequency. */
  readonly rarity: number;
}

/** What is known of every article, by its number. */
export interface Shelf {
  readonly ids: ReadonlyMap<number, string>;
  /** Of each article the part of BM25+ that its length makes up, of the body and then of the title. */
  readonly norms: Float64Array;
  /** Zeros, as many as there are articles; they are zeros again afterwards. */
  readonly scores: Float64Array;
  readonly matches: Uint16Array;
}

export interface Wanted {
  readonly within: ReadonlySet<string> | null;
  /** The same by number where it is small enough to be worth it: 1 for an article that may be found. */
  readonly allowed: Uint8Array | null;
  readonly limit: number;
}

/** The parameters of BM25+ that MiniSearch has. */
export const BM25 = { k: 1.2, b: 0.7, d: 0.5 };
const { k: K, b: B, d: D } = BM25;

/** The part of the formula that hangs on an article alone: how long it is beside the mean, in different words. */
export function lengthNorm(words: number, meanWords: number): number {
  return K * (1 - B + (B * words) / meanWords);
}

/**
 * The best articles by BM25+ as MiniSearch reckons it (Lv and Zhai 2011, with the terms' scores summed and multiplied by
 * the number of terms that match), to the last bit.
 */
export function rankArticles(terms: readonly TermMatch[], shelf: Shelf, wanted: Wanted): ArticleHit[] {
  const { ids, scores, matches } = shelf;
  const found = scoreArticles(terms, shelf, wanted.allowed);
  for (const article of found) scores[article] = (scores[article] as number) * (matches[article] as number);
  const { within, allowed } = wanted;
  const best = bestOf(
    found,
    wanted.limit,
    (a, b) => {
      const difference = (scores[a] as number) - (scores[b] as number);
      return difference === 0 ? (ids.get(a) ?? '') < (ids.get(b) ?? '') : difference > 0;
    },
    (article) => !within || allowed !== null || within.has(ids.get(article) ?? ''),
  );
  const hits = best.map((article) => ({
    articleId: ids.get(article) ?? '',
    score: scores[article] as number,
    matchedTerms: terms.filter(({ body }) => body.postings.has(article)).map(({ term }) => term),
  }));
  for (const article of found) {
    scores[article] = 0;
    matches[article] = 0;
  }
  return hits;
}

/** Sums up the scores of all articles that hold a term; yields their numbers. */
function scoreArticles(
  terms: readonly TermMatch[],
  { norms, scores, matches }: Shelf,
  allowed: Uint8Array | null,
): Uint32Array {
  const found = new Uint32Array(scores.length);
  let size = 0;
  for (const { body, title } of terms) {
    const pairs = typed(body.postings);
    const titlePairs = typed(title.postings);
    let titleAt = 0;
    for (let at = 0; at < body.used; at += 2) {
      const article = pairs[at] as number;
      if (allowed !== null && allowed[article] === 0) continue;
      while (titleAt < title.used && (titlePairs[titleAt] as number) < article) titleAt += 2;
      let score = 0;
      if (titleAt < title.used && titlePairs[titleAt] === article) {
        const count = titlePairs[titleAt + 1] as number;
        const norm = norms[2 * article + 1] as number;
        score = title.weight * (title.rarity * (D + (count * (K + 1)) / (count + norm)));
      }
      const count = pairs[at + 1] as number;
      const norm = norms[2 * article] as number;
      score += body.weight * (body.rarity * (D + (count * (K + 1)) / (count + norm)));
      if (matches[article] === 0) found[size++] = article;
      scores[article] = (scores[article] as number) + score;
      matches[article] = (matches[article] as number) + 1;
    }
  }
  return found.subarray(0, size);
}

/** The loop above is twice as quick where it meets one kind of array only. */
function typed({ pairs }: Postings): Uint32Array {
  return Array.isArray(pairs) ? Uint32Array.from(pairs) : pairs;
}

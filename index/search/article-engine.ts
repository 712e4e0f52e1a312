import MiniSearch from 'minisearch';
import { termOf } from '../language/terms.ts';
import { wordTexts } from '../language/words.ts';
import { answerQuery, TITLE_BOOST } from './answer-query.ts';
import type { IndexedArticle, Query, SearchResult } from './article-index.ts';
import { BM25, lengthNorm } from './rank-articles.ts';
import type { Steps } from './steps.ts';
import { TermMap } from './term-map.ts';
import { withoutArticles } from './without-articles.ts';
import { createWordWriter, type WordWriter } from './word-writer.ts';

/**
 * MiniSearch with another way in and out. Its tables, its formula and its own `search` are what they were; articles are
 * written into the tables in bulk, hidden until they are committed, and the best are read out of them without an
 * object for every match. To that end it reaches for members that MiniSearch protects, so its version is pinned.
 *
 * Articles have ascending numbers, and those that are not committed have higher ones than all that are: they lie at the
 * ends of the postings, and whoever reads stops before them.
 */
export class ArticleEngine extends MiniSearch<IndexedArticle> {
  /** The first number that is not committed. */
  #end = 0;
  readonly #terms = new TermMap();
  readonly #words: WordWriter;
  readonly #added = new Map<string, number>();
  readonly #removed = new Set<number>();
  #norms = new Float64Array();
  #scores = new Float64Array();
  #matches = new Uint16Array();
  #commits = 0;

  /** @param maxWordChars - for the word writer */
  constructor(maxWordChars?: number) {
    super({
      fields: ['title', 'body'],
      tokenize: wordTexts,
      processTerm: termOf,
      // The title is searched as a field of its own and as a part of the body.
      extractField: (article, field) =>
        field === 'id' ? article.id : field === 'title' ? article.title : `${article.title}\n${article.body}`,
      autoVacuum: false,
      searchOptions: {
        prefix: false,
        fuzzy: false,
        combineWith: 'OR',
        boost: { title: TITLE_BOOST },
        bm25: BM25,
        processTerm: (term) => term,
      },
    });
    this._index = this.#terms as never;
    this.#words = createWordWriter(this.#terms, maxWordChars);
  }

  /** Whether no article was ever added, committed or not. */
  get isUnused(): boolean {
    return this._nextId === 0;
  }

  /** More than any number of a committed article. */
  get end(): number {
    return this.#end;
  }

  /** How many times something was committed. */
  get commits(): number {
    return this.#commits;
  }

  /** Of what is committed; in no order. */
  ids(): string[] {
    return [...this._idToShortId.keys()];
  }

  /** @param id - of an article that is committed */
  article(id: string): { article: number; titleWords: number; bodyWords: number } {
    const article = this._idToShortId.get(id) as number;
    const [titleWords = 0, bodyWords = 0] = this._fieldLength.get(article) ?? [];
    return { article, titleWords, bodyWords };
  }

  /** The postings of all terms, with those of articles that are not committed. */
  get terms(): TermMap {
    return this.#terms;
  }

  /** Begins an article behind the others, hidden as yet; yields its number. */
  append(id: string, titleWords: number, bodyWords: number): number {
    const article = this._nextId;
    this._nextId += 1;
    this.markRemoved(id);
    this.#added.set(id, article);
    this._documentIds.set(article, id);
    this._fieldLength.set(article, [titleWords, bodyWords]);
    return article;
  }

  /** Adds an article, hidden as yet. */
  *insert({ id, title, body }: IndexedArticle): Steps<void> {
    this.#words.tidy();
    const article = this.append(id, 0, 0);
    const titleWords = yield* this.#words.write(title, article, true);
    const otherWords = yield* this.#words.write(body, article, false);
    this._fieldLength.set(article, [titleWords, titleWords + otherWords]);
  }

  /** Makes it as new. */
  clear(): void {
    this.removeAll();
    this.#terms.clear();
    this.#words.forget();
    this._index = this.#terms as never;
    this.#added.clear();
    this.#removed.clear();
  }

  /** The next commit takes it out, whether it is committed itself or not. */
  markRemoved(id: string): void {
    for (const article of [this.#added.get(id), this._idToShortId.get(id)]) {
      if (article !== undefined) this.#removed.add(article);
    }
    this.#added.delete(id);
  }

  /** Forgets what was added and marked since the last commit; the next one clears it away. */
  revert(): void {
    for (const article of this.#removed) if (article < this.#end) this.#removed.delete(article);
    for (const article of this.#added.values()) this.#removed.add(article);
    this.#added.clear();
  }

  /** Looks for what is to go in steps, and then does all at once. */
  *commit(): Steps<void> {
    const losses = yield* withoutArticles(this.#terms, this.#removed, this._nextId);
    for (const { fields, postings, left } of losses) {
      postings.replace(left);
      if (fields.body.size === 0) this.#terms.delete(fields.term);
    }
    // They may hold postings that are gone.
    this.#words.forget();
    for (const article of this.#removed) {
      const id = this._documentIds.get(article);
      if (this._idToShortId.get(id) === article) this._idToShortId.delete(id);
      this._documentIds.delete(article);
      this._fieldLength.delete(article);
    }
    for (const [id, article] of this.#added) this._idToShortId.set(id, article);
    this.#added.clear();
    this.#removed.clear();
    this.#publish();
  }

  rank(query: Query): SearchResult {
    return answerQuery(query, {
      terms: this.#terms,
      end: this.#end,
      ids: this._documentIds,
      numbers: this._idToShortId,
      norms: this.#norms,
      scores: this.#scores,
      matches: this.#matches,
    });
  }

  /** Makes all that is in the tables count. Means are of whole sums, so that it never matters what came first. */
  #publish(): void {
    this.#end = this._nextId;
    this._documentCount = this._idToShortId.size;
    let titles = 0;
    let bodies = 0;
    for (const [titleWords = 0, bodyWords = 0] of this._fieldLength.values()) {
      titles += titleWords;
      bodies += bodyWords;
    }
    const title = titles / Math.max(1, this._documentCount);
    const body = bodies / Math.max(1, this._documentCount);
    this._avgFieldLength = [title, body];
    this.#norms = new Float64Array(2 * this.#end);
    for (const [article, [titleWords = 0, bodyWords = 0]] of this._fieldLength) {
      this.#norms[2 * article] = lengthNorm(bodyWords, body);
      this.#norms[2 * article + 1] = lengthNorm(titleWords, title);
    }
    this.#scores = new Float64Array(this.#end);
    this.#matches = new Uint16Array(this.#end);
    this.#commits += 1;
  }
}

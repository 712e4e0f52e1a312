/** Articles whose texts lie in files and come back when they are asked for. */
import type { Article } from '../types.ts';
import type { TextPlace, TextStore } from './text-store.ts';

/** All of an article but its text. */
export type ArticleHead = Omit<Article, 'text'>;

export interface ArticleStore {
  /** The same article, whose text need not stay in memory. */
  keep(article: Article): Article;
  /** An article that was kept, by an earlier process perhaps. */
  restore(head: ArticleHead, place: TextPlace, chars: number): Article;
  /** Null where the text stayed in memory. */
  placeOf(article: Article): TextPlace | null;
  /** The length of its text, in characters. */
  charsOf(article: Article): number;
}

/**
 * @param texts - null: texts stay in memory
 * @param onTrouble - told once that texts stay in memory from now on, and why
 */
export function createArticleStore(
  texts: TextStore | null,
  onTrouble: (error: unknown) => void = () => {},
): ArticleStore {
  const places = new WeakMap<Article, { readonly place: TextPlace; readonly chars: number }>();
  let isFull = texts === null;

  function restore(head: ArticleHead, place: TextPlace, chars: number): Article {
    const article: Article = {
      ...head,
      get text() {
        return texts?.get(place) ?? '';
      },
    };
    places.set(article, { place, chars });
    return article;
  }

  return {
    restore,
    keep(article) {
      if (isFull || texts === null) return article;
      try {
        const { text, ...head } = article;
        return restore(head, texts.put(text), text.length);
      } catch (error) {
        isFull = true;
        onTrouble(error);
        return article;
      }
    },
    placeOf: (article) => places.get(article)?.place ?? null,
    charsOf: (article) => places.get(article)?.chars ?? article.text.length,
  };
}

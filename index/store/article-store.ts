/** Articles whose texts lie in files and come back when they are asked for. */
import type { Article } from '../types.ts';
import type { Place, TextPlace, TextStore } from './text-store.ts';

/** All of an article but its text. */
export type ArticleHead = Omit<Article, 'text'>;

/** Where what belongs to an article lies. */
export interface KeptPlaces {
  readonly text: TextPlace;
  /** In characters. */
  readonly chars: number;
  /** The mentions of its text, as the names room writes them; null: they are to be found again. */
  readonly mentions: Place | null;
  /** What was found in it ahead of all questions, as UTF-8; null: nothing was. */
  readonly annotations: Place | null;
}

export interface ArticleStore {
  /** The same article, whose text need not stay in memory. */
  keep(article: Article): Article;
  /** An article that was kept, by an earlier process perhaps. */
  restore(head: ArticleHead, kept: KeptPlaces): Article;
  /** Keeps what was found in the text of an article. Nothing is kept of one whose text stayed in memory. */
  keepMentions(article: Article, mentions: Uint8Array): void;
  /** Null where none were kept. */
  mentionsOf(article: Article): Uint8Array | null;
  /** As `keepMentions`, in UTF-8. */
  keepAnnotations(article: Article, annotations: Uint8Array): void;
  /** Null where none were kept. */
  annotationsOf(article: Article): string | null;
  /** Whether none were kept of an article of which they could be. */
  lacksAnnotations(article: Article): boolean;
  /**
   * Puts all that is kept of an article once more, at the end.
   *
   * @throws where the disk does not take it
   */
  move(article: Article): void;
  /** Holds the text of an article in memory no longer, however often it is still read. */
  forget(article: Article): void;
  /** Null where the text stayed in memory. */
  keptOf(article: Article): KeptPlaces | null;
  /** The length of its text, in characters. */
  charsOf(article: Article): number;
}

const NOTHING_FOUND = { mentions: null, annotations: null } as const;

/**
 * @param texts - null: texts stay in memory
 * @param onTrouble - told once that texts stay in memory from now on, and why
 */
export function createArticleStore(
  texts: TextStore | null,
  onTrouble: (error: unknown) => void = () => {},
): ArticleStore {
  const places = new WeakMap<Article, KeptPlaces>();
  let isFull = texts === null;

  function restore(head: ArticleHead, kept: KeptPlaces): Article {
    const article: Article = {
      ...head,
      get text() {
        return texts?.get((places.get(article) ?? kept).text) ?? '';
      },
    };
    places.set(article, kept);
    return article;
  }

  /** Yields nothing where the disk takes no more. */
  function attempt<Made>(make: (store: TextStore) => Made): Made | null {
    if (isFull || texts === null) return null;
    try {
      return make(texts);
    } catch (error) {
      isFull = true;
      onTrouble(error);
      return null;
    }
  }

  function keepFound(article: Article, what: keyof typeof NOTHING_FOUND, bytes: Uint8Array): void {
    const kept = places.get(article);
    const place = kept ? attempt((store) => store.putBytes(bytes)) : null;
    if (kept && place) places.set(article, { ...kept, [what]: place });
  }

  function found(article: Article, what: keyof typeof NOTHING_FOUND): Buffer | null {
    const place = places.get(article)?.[what] ?? null;
    return place && texts ? texts.getBytes(place) : null;
  }

  return {
    restore,
    keep(article) {
      const { text, ...head } = article;
      const place = attempt((store) => store.put(text));
      return place === null ? article : restore(head, { text: place, chars: text.length, ...NOTHING_FOUND });
    },
    keepMentions: (article, bytes) => keepFound(article, 'mentions', bytes),
    mentionsOf: (article) => found(article, 'mentions'),
    keepAnnotations: (article, bytes) => keepFound(article, 'annotations', bytes),
    annotationsOf: (article) => found(article, 'annotations')?.toString('utf8') ?? null,
    lacksAnnotations: (article) => places.get(article)?.annotations === null,
    move(article) {
      const kept = places.get(article);
      if (!kept || !texts) return;
      const move = (place: Place | null) => place && texts.putBytes(texts.getBytes(place));
      const [mentions, annotations] = [move(kept.mentions), move(kept.annotations)];
      places.set(article, { ...kept, text: texts.put(article.text), mentions, annotations });
    },
    forget(article) {
      const kept = places.get(article);
      if (kept) texts?.forget(kept.text);
    },
    keptOf: (article) => places.get(article) ?? null,
    charsOf: (article) => places.get(article)?.chars ?? article.text.length,
  };
}

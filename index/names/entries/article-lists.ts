import type { IsoDate } from '../../types.ts';

/** What has a list of articles; eight bytes an article. */
export interface Listed {
  /** How many they are. */
  articles: number;
  /** Where the list begins; -1: it is empty. */
  lastPair: number;
}

/** The articles of a corpus by numbers, which are used again when an article is gone, and lists of them. */
export interface ArticleLists {
  /** The number of another article. */
  begin(published: IsoDate | null): number;
  /** Puts the article that a list got last, or one that it has not, on the list. */
  add(listed: Listed, article: number): void;
  /** The last put on it first. */
  of(listed: Listed): number[];
  dateOf(article: number): IsoDate | null;
  /** All in use, in ascending order. */
  numbers(): number[];
  /**
   * Takes an article of this day that is on just these lists off them; where there are several, which of them makes no
   * difference. False where there is none.
   */
  remove(published: IsoDate | null, lists: readonly Listed[]): boolean;
}

export function createArticleLists(): ArticleLists {
  const known: (NumberedArticle | undefined)[] = [];
  const unused: number[] = [];
  // Each pair of a list and an article points at the pair before it of the same list, or at the next one not in use.
  const pairs = { articles: new Int32Array(64), before: new Int32Array(64), size: 0, unused: -1 };

  return {
    begin(published) {
      const article = unused.pop() ?? known.length;
      known[article] = { published, lists: 0 };
      return article;
    },

    add(listed, article) {
      const begun = known[article];
      if (!begun || (listed.lastPair >= 0 && pairs.articles[listed.lastPair] === article)) return;
      const pair = takePair();
      pairs.articles[pair] = article;
      pairs.before[pair] = listed.lastPair;
      listed.lastPair = pair;
      listed.articles += 1;
      begun.lists += 1;
    },

    of: articlesOf,
    dateOf: (article) => known[article]?.published ?? null,
    numbers: () => [...known.keys()].filter((article) => known[article] !== undefined),

    remove(published, lists) {
      const article = findArticle(published, lists);
      if (article === undefined) return false;
      for (const listed of lists) dropPair(listed, article);
      known[article] = undefined;
      unused.push(article);
      return true;
    },
  };

  function takePair(): number {
    const pair = pairs.unused;
    if (pair >= 0) {
      pairs.unused = pairs.before[pair] ?? -1;
      return pair;
    }
    if (pairs.size === pairs.articles.length) {
      pairs.articles = enlarge(pairs.articles);
      pairs.before = enlarge(pairs.before);
    }
    return pairs.size++;
  }

  function articlesOf(listed: Listed): number[] {
    const found: number[] = [];
    for (let at = listed.lastPair; at >= 0; at = pairs.before[at] ?? -1) found.push(pairs.articles[at] ?? 0);
    return found;
  }

  function findArticle(published: IsoDate | null, lists: readonly Listed[]): number | undefined {
    const [shortest, ...others] = lists.toSorted((a, b) => a.articles - b.articles);
    const isAlike = (article: number) => {
      const { published: day, lists: count } = known[article] ?? {};
      return day === published && count === lists.length;
    };
    let found = new Set((shortest ? articlesOf(shortest) : [...known.keys()]).filter(isAlike));
    for (const listed of others) {
      if (found.size === 0) break;
      found = new Set(articlesOf(listed).filter((article) => found.has(article)));
    }
    return found.values().next().value;
  }

  function dropPair(listed: Listed, article: number): void {
    let behind = -1;
    let pair = listed.lastPair;
    while (pair >= 0 && pairs.articles[pair] !== article) {
      behind = pair;
      pair = pairs.before[pair] ?? -1;
    }
    if (pair < 0) return;
    const before = pairs.before[pair] ?? -1;
    if (behind < 0) listed.lastPair = before;
    else pairs.before[behind] = before;
    pairs.before[pair] = pairs.unused;
    pairs.unused = pair;
    listed.articles -= 1;
  }
}

interface NumberedArticle {
  readonly published: IsoDate | null;
  /** On how many lists it is. */
  lists: number;
}

function enlarge(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}

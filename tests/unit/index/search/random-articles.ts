import type { IndexedArticle } from '../../../../index/search/article-index.ts';

const WORDS =
  `the a of Mayor mayor's bridges bridge Riverton rain rained 2016 3,000 3.5 U.S US us take took vote voting voted
  Ünïcode ﷺ author authorities constructor toString __proto__ hasOwnProperty`.split(/\s+/);

/** Numbers in [0, 1) that are the same in every run. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Articles of few different words, often repeated; some have no title or no words. */
export function randomArticles(count: number, random: () => number, firstId = 0): IndexedArticle[] {
  const text = (most: number) =>
    Array.from({ length: Math.floor(random() * most) }, () => wordOf(random)).join(
      random() < 0.5 ? ' ' : ', ',
    );
  return Array.from({ length: count }, (_, at) => ({
    id: `a${firstId + at}`,
    title: text(5),
    body: text(40),
  }));
}

function wordOf(random: () => number): string {
  return random() < 0.2
    ? `rare${Math.floor(random() * 300)}`
    : (WORDS[Math.floor(random() ** 2 * WORDS.length)] ?? '');
}

/** Texts that nobody asks for any more take room, and so do many small parts: now and then all go to a new one. */

import { createBreather } from '../breather.ts';
import type { ArticleStore } from '../store/article-store.ts';
import type { Place, TextStore } from '../store/text-store.ts';
import type { Article } from '../types.ts';
import type { CorpusFile } from './corpus-state.ts';

/** Each start that finds changes adds a part. */
const MAX_PARTS = 16;
/** How many times the bytes in use the parts may hold. */
const MAX_WASTE = 2;
/** So few are moved in an instant: what was removed from the articles is then soon gone. */
const CHEAP_BYTES = 10_000_000;

/** Whether the texts lie in too many parts, or these hold more than anybody asks for. */
export function isScattered(texts: TextStore, files: readonly CorpusFile[], store: ArticleStore): boolean {
  const parts = new Set<string>();
  let used = 0;
  for (const article of articlesOf(files)) {
    for (const place of placesOf(article, store)) {
      used += place.bytes;
      parts.add(place.part);
    }
  }
  const bytes = texts.sizeOf(parts);
  const isCheap = bytes > used && bytes < CHEAP_BYTES;
  return isCheap || parts.size > MAX_PARTS || bytes > MAX_WASTE * used;
}

/** Puts all texts into a new part of this name. */
export async function gatherTexts(
  texts: TextStore,
  files: readonly CorpusFile[],
  store: ArticleStore,
  name: string,
): Promise<void> {
  const breathe = createBreather();
  texts.beginPart(name);
  for (const article of articlesOf(files)) {
    store.move(article);
    await breathe();
  }
}

/** The names of the parts in which the texts lie. */
export function partsOf(files: readonly CorpusFile[], store: ArticleStore): Set<string> {
  const names = new Set<string>();
  for (const article of articlesOf(files)) {
    for (const { part } of placesOf(article, store)) names.add(part);
  }
  return names;
}

function placesOf(article: Article, store: ArticleStore): readonly Place[] {
  const kept = store.keptOf(article);
  return kept === null ? [] : [kept.text, kept.mentions, kept.annotations].filter((place) => place !== null);
}

function* articlesOf(files: readonly CorpusFile[]): Generator<Article> {
  for (const { readings } of files) {
    for (const reading of readings) if ('article' in reading) yield reading.article;
  }
}

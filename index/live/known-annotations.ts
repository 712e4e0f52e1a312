import { readAnnotations } from '../annotations/annotation-lines.ts';
import { readMentions } from '../names/kept/mention-bytes.ts';
import type { Annotations } from '../passages/analysis.ts';
import type { ArticleStore } from '../store/article-store.ts';
import type { Article } from '../types.ts';

/** What was found in an article before: all, or only its mentions; null where nothing was. */
export function knownAnnotations(article: Article, store: ArticleStore): Annotations | null {
  const lines = store.annotationsOf(article);
  if (lines !== null) return readAnnotations(lines, article.text);
  const mentions = countedMentions(article, store);
  return mentions && { mentions: readMentions(mentions, article.text) };
}

/** Keeps the mentions of an article as they were counted, where they can be of use again. */
export function keepCounted(article: Article, mentions: Uint8Array, store: ArticleStore): void {
  if (isCountedWhole(article)) store.keepMentions(article, mentions);
}

/**
 * The mentions of an article as they were counted, as bytes; null where none are kept.
 */
export function countedMentions(article: Article, store: ArticleStore): Uint8Array | null {
  return isCountedWhole(article) ? store.mentionsOf(article) : null;
}

/** Where a page stands around the story, the story was counted alone: its names stand elsewhere in the text. */
function isCountedWhole({ boilerplate }: Article): boolean {
  return boilerplate.length === 0;
}

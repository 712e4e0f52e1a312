import type { Overview } from '../index/archive.ts';
import { writeSpan } from './days.ts';

/** "4 articles", "24 June 2023 to 23 May 2024", "1 undated": what an archive holds, each part by itself. */
export function listExtent({ articles, first, last, undated }: Overview): string[] {
  const parts = [countArticles(articles)];
  if (first !== null && last !== null) parts.push(writeSpan(first, last));
  if (undated > 0) parts.push(`${undated.toLocaleString('en')} undated`);
  return parts;
}

/** "1 article", "4,730 articles" */
export function countArticles(count: number): string {
  return count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`;
}

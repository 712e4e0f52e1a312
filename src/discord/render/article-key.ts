/** Articles by a short name that a button can carry. */
import { createHash } from 'node:crypto';
import type { Archive } from '../../../index/archive.ts';
import type { Article } from '../../../index/types.ts';

export type FoundArticle =
  | { readonly status: 'found'; readonly article: Article }
  /** Another text or title stands under its id now. */
  | { readonly status: 'changed' }
  | { readonly status: 'gone' };

const ID_CHARS = 8;
const TEXT_CHARS = 6;

const articlesByKey = new WeakMap<Archive, ReadonlyMap<string, readonly Article[]>>();

const keys = new WeakMap<Article, string>();

/** 14 characters of 0–9 and a–z: eight for the id, six for title and text. Made once an article. */
export function articleKey(article: Article): string {
  const known = keys.get(article);
  if (known !== undefined) return known;
  const { id, title, text } = article;
  const key = keyOfId(id) + digest(JSON.stringify([title, text]), TEXT_CHARS);
  keys.set(article, key);
  return key;
}

export function findArticle(archive: Archive, key: string): FoundArticle {
  const named = keysOf(archive).get(key.slice(0, ID_CHARS)) ?? [];
  const article = named.find((one) => articleKey(one) === key);
  if (article) return { status: 'found', article };
  return { status: named.length > 0 ? 'changed' : 'gone' };
}

/** Made once for each archive, and only when it is first needed: all ids are gone through. */
function keysOf(archive: Archive): ReadonlyMap<string, readonly Article[]> {
  const known = articlesByKey.get(archive);
  if (known) return known;
  const made = new Map<string, Article[]>();
  for (const article of archive.articles) {
    const key = keyOfId(article.id);
    made.set(key, [...(made.get(key) ?? []), article]);
  }
  articlesByKey.set(archive, made);
  return made;
}

function keyOfId(id: string): string {
  return digest(id, ID_CHARS);
}

/** The last digits of a SHA-256 in base 36. */
function digest(text: string, chars: number): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return BigInt(`0x${hex}`).toString(36).padStart(chars, '0').slice(-chars);
}

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

type IdsByKey = ReadonlyMap<string, readonly string[]>;

const madeFor = new WeakMap<Archive, IdsByKey>();
/** Of the archive that was asked for last: most ids of the next one are the same. */
let latest: IdsByKey = new Map();

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
  const ids = idsOf(archive).get(key.slice(0, ID_CHARS)) ?? [];
  const named = ids.flatMap((id) => archive.article(id) ?? []);
  const article = named.find((one) => articleKey(one) === key);
  if (article) return { status: 'found', article };
  return { status: named.length > 0 ? 'changed' : 'gone' };
}

/** Made once for each archive, and only when it is first needed: all ids are gone through. */
function idsOf(archive: Archive): IdsByKey {
  const known = madeFor.get(archive);
  if (known) return known;
  const keysBefore = new Map([...latest].flatMap(([key, ids]) => ids.map((id) => [id, key])));
  const made = new Map<string, string[]>();
  for (const { id } of archive.articles) {
    const key = keysBefore.get(id) ?? keyOfId(id);
    const same = made.get(key);
    if (same) same.push(id);
    else made.set(key, [id]);
  }
  madeFor.set(archive, made);
  latest = made;
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

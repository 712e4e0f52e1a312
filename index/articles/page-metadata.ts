/** What the tags of a page say of its article: JSON-LD, `<meta>`, `<time>`, `<title>`. */
import { parseWrittenDate } from '../time/written-date.ts';
import type { IsoDate } from '../types.ts';
import { foldLine, webAddress } from './clean-text.ts';
import { findLinkedArticle } from './linked-data.ts';
import { type Fields, readNames } from './metadata.ts';
import type { PageNode } from './page-text.ts';
import type { Metadata } from './reading.ts';

const MAX_TITLE = 300;

const DATE_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'pubdate',
  'publish-date',
  'publish_date',
  'parsely-pub-date',
  'sailthru.date',
  'citation_date',
];

/** A tag that cannot be read is passed over for the next: nobody wrote it by hand. */
export function readPageMetadata(document: PageNode): Metadata {
  const linked: Fields = findLinkedArticle(document) ?? {};
  const tags = readMetaTags(document);
  const tag = (...names: readonly string[]) => names.map((name) => tags.get(name)).find(Boolean) ?? null;
  const source =
    readNames(linked.publisher) ?? tag('og:site_name', 'publisher', 'dc.publisher', 'application-name');
  const author = readNames(linked.author) ?? tag('author', 'article:author', 'parsely-author', 'dc.creator');
  const title = tag('og:title') ?? readNames(linked.headline) ?? titleOf(document, source);
  const url = attributeOf(document, 'link[rel="canonical"]', 'href') ?? tag('og:url');
  return {
    id: null,
    title: title === null ? null : foldLine(title, MAX_TITLE),
    source: source === null ? null : foldLine(source, 200),
    // Some pages name the author by an address.
    author: author === null || /^https?:/i.test(author) ? null : foldLine(author, 200),
    url: url === null ? null : webAddress(url),
    date: firstDate([
      linked.datePublished,
      ...DATE_TAGS.map((name) => tags.get(name)),
      attributeOf(document, 'article time[datetime]', 'datetime'),
      attributeOf(document, 'time[datetime]', 'datetime'),
    ]),
  };
}

function readMetaTags(document: PageNode): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const node of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop'].map((key) => node.getAttribute?.(key)).find(Boolean);
    const content = node.getAttribute?.('content')?.trim();
    // The first tag of a name counts.
    if (name && content && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), content);
  }
  return tags;
}

/** Without " | Source" at its end. */
function titleOf(document: PageNode, source: string | null): string | null {
  const [node] = document.querySelectorAll('title');
  const title = node?.textContent?.trim() ?? '';
  if (source !== null && title.endsWith(source)) {
    const bare = title
      .slice(0, -source.length)
      .replace(/\s?[-–—|·:»]\s?$/, '')
      .trim();
    if (bare !== '') return bare;
  }
  return title === '' ? null : title;
}

function attributeOf(document: PageNode, selector: string, name: string): string | null {
  const [node] = document.querySelectorAll(selector);
  return node?.getAttribute?.(name) ?? null;
}

function firstDate(candidates: readonly unknown[]): IsoDate | null {
  for (const candidate of candidates) {
    if (typeof candidate !== 'string') continue;
    const written = parseWrittenDate(candidate);
    if ('date' in written) return written.date;
  }
  return null;
}

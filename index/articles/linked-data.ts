/** The article that a page describes in JSON-LD (schema.org). */
import type { Fields } from './metadata.ts';
import type { PageNode } from './page-text.ts';

const MAX_NODES = 500;
const ARTICLE_TYPE = /^(?:\w*Article|\w*Posting|Report|Review)$/;

/** The first description of an article on the page; `null` where there is none, or only broken ones. */
export function findLinkedArticle(document: PageNode): Fields | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parseLoosely(script.textContent ?? ''));
    if (found) return found;
  }
  return null;
}

function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page's own mistake: its other tags are read instead.
    return null;
  }
}

function findArticle(root: unknown): Fields | null {
  const waiting: unknown[] = [root];
  for (let seen = 0; waiting.length > 0 && seen < MAX_NODES; seen += 1) {
    const node = waiting.shift();
    if (Array.isArray(node)) waiting.push(...node.slice(0, MAX_NODES));
    else if (typeof node === 'object' && node !== null) {
      const fields = node as Fields;
      const types = [fields['@type']].flat();
      if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return fields;
      waiting.push(fields['@graph'], fields.mainEntity);
    }
  }
  return null;
}

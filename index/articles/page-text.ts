/** The visible text of a part of a page. */

/** The little of the document model that is needed here. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly childNodes: Iterable<PageNode>;
  readonly textContent: string | null;
  readonly getAttribute?: (name: string) => string | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageNode>;
}

const ELEMENT = 1;
const TEXT = 3;

const UNSEEN = new Set([
  ...[
    'SCRIPT',
    'STYLE',
    'NOSCRIPT',
    'TEMPLATE',
    'SVG',
    'IFRAME',
    'OBJECT',
    'HEAD',
    'TITLE',
    'NAV',
    'FOOTER',
    'ASIDE',
  ],
  ...['FORM', 'BUTTON', 'SELECT', 'TEXTAREA', 'FIGCAPTION', 'AUDIO', 'VIDEO', 'CANVAS', 'DIALOG', 'MATH'],
]);

const INLINE = new Set([
  ...[
    'A',
    'ABBR',
    'B',
    'BDI',
    'BDO',
    'CITE',
    'CODE',
    'DATA',
    'DEL',
    'DFN',
    'EM',
    'FONT',
    'I',
    'INS',
    'KBD',
    'LABEL',
  ],
  ...[
    'MARK',
    'Q',
    'S',
    'SAMP',
    'SMALL',
    'SPAN',
    'STRONG',
    'STRIKE',
    'SUB',
    'SUP',
    'TIME',
    'TT',
    'U',
    'VAR',
    'WBR',
  ],
  ...['BR', 'IMG', 'PICTURE', 'SOURCE', 'ACRONYM', 'BIG'],
]);

/** Paragraphs apart by an empty line, a `<br>` as a line's end, blanks folded; empty where nothing is seen. */
export function readVisibleText(root: PageNode): string {
  const pieces: string[] = [];
  // A stack instead of recursion: pages nest as deeply as they like.
  const waiting: (PageNode | string)[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') pieces.push(next);
    else if (next.nodeType === TEXT) pieces.push((next.textContent ?? '').replace(/\s+/g, ' '));
    else if (next.nodeType === ELEMENT && isSeen(next)) {
      const name = next.nodeName.toUpperCase();
      const children = [...next.childNodes].reverse();
      if (name === 'BR') waiting.push('\n');
      else if (INLINE.has(name)) waiting.push(...children);
      else waiting.push('\n\n', ...children, '\n\n');
    }
  }
  // Blanks first: a long row of them would be gone through again from each of its places.
  return pieces
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}

/** How deeply elements are nested, counted no further than one past `limit`. */
export function measureDepth(root: PageNode, limit: number): number {
  let level: readonly PageNode[] = [root];
  let depth = 0;
  while (level.length > 0 && depth <= limit) {
    depth += 1;
    level = level.flatMap((node) => [...node.childNodes].filter((child) => child.nodeType === ELEMENT));
  }
  return depth;
}

function isSeen(node: PageNode): boolean {
  if (UNSEEN.has(node.nodeName.toUpperCase())) return false;
  const attribute = (name: string) => node.getAttribute?.(name) ?? null;
  if (attribute('hidden') !== null || attribute('aria-hidden') === 'true') return false;
  return !/display\s*:\s*none|visibility\s*:\s*hidden/i.test((attribute('style') ?? '').slice(0, 1000));
}

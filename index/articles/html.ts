/** A .html file: what a reader of the page would see of the article. Nothing is run and nothing is fetched. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { createArticle } from './article.ts';
import { describeCause } from './attempt.ts';
import { endOfHeadDate, findHeadDate } from './head-date.ts';
import { readPageMetadata } from './page-metadata.ts';
import { measureDepth, type PageNode, readVisibleText } from './page-text.ts';
import type { ArticleFile, Metadata, Reading } from './reading.ts';

/** Pages of articles have hundreds to some thousands of elements. */
const MAX_ELEMENTS = 50_000;
/** Readability needs seconds for some pages with more, a row of `<br>` for one; their whole text is read instead. */
const MAX_SEARCHED_ELEMENTS = 10_000;
/** Readability's time grows with the third power of the depth; pages of articles are some dozens deep. */
const MAX_DEPTH = 150;
/** Shorter finds are given up for the next best: a brief is an article too. */
const MIN_CHARACTERS = 140;

interface PageProblem {
  readonly reason: string;
  readonly line: null;
}

/**
 * The story without menus, asides and scripts, its paragraphs apart by an empty line. Of a page that is too large or
 * too deep to be searched for its story, all that is seen.
 */
export function readHtml(file: ArticleFile): Reading {
  if (countTags(file.text) > MAX_ELEMENTS) {
    return {
      reason: `The page has more than ${MAX_ELEMENTS} elements. Save the article alone, as .txt.`,
      line: null,
    };
  }
  const page = takeApart(file.text);
  if ('reason' in page) return page;
  const { metadata, text } = page;
  const head = findHeadDate(text);
  const isDated = head !== null && 'date' in head;
  const story = isDated && head.isFirst ? text.slice(endOfHeadDate(text, head.span)) : text;
  const witnesses = { head: isDated ? head.date : null, page: metadata.date };
  const article = createArticle(file.id, story === '' ? text : story, { ...metadata, date: null }, witnesses);
  return { article, line: null };
}

function takeApart(html: string): { readonly metadata: Metadata; readonly text: string } | PageProblem {
  try {
    const { document } = parseHTML(toWholePage(html));
    const metadata = readPageMetadata(document as unknown as PageNode);
    const text = readStory(document);
    const reason = 'The page shows no text. Save the article as .txt, or with its text in the page.';
    return text === '' ? { reason, line: null } : { metadata, text };
  } catch (error) {
    // Both libraries stumble over some broken pages, and no page may stop the rest of the corpus.
    const reason = `The page cannot be taken apart: ${describeCause(error)}. Save the article as .txt.`;
    return { reason, line: null };
  }
}

function readStory(document: ReturnType<typeof parseHTML>['document']): string {
  // Readability takes the page apart; the body is read first.
  const body = document.body as unknown as PageNode;
  const whole = readVisibleText(body);
  const elements = document.querySelectorAll('*').length;
  if (elements > MAX_SEARCHED_ELEMENTS || measureDepth(body, MAX_DEPTH) > MAX_DEPTH) return whole;
  const options = { charThreshold: MIN_CHARACTERS, disableJSONLD: true, serializer: (node: unknown) => node };
  const found = new Readability(document, options).parse()?.content;
  const story = found ? readVisibleText(found as PageNode) : '';
  return story === '' ? whole : story;
}

function countTags(html: string): number {
  let count = 0;
  for (let at = html.indexOf('<'); at !== -1 && count <= MAX_ELEMENTS * 2; at = html.indexOf('<', at + 1)) {
    if (html[at + 1] !== '/') count += 1;
  }
  return count;
}

/** linkedom takes the first element of a fragment for the whole page. */
function toWholePage(html: string): string {
  return /<html[\s>]/i.test(html.slice(0, 10_000))
    ? html
    : `<!doctype html><html><body>${html}</body></html>`;
}

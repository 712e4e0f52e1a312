/** A .txt file: a date at its head, then text. */
import { createArticle } from './article.ts';
import { describeDateProblem } from './date-problem.ts';
import { endOfHeadDate, findHeadDate } from './head-date.ts';
import { findHeadline } from './headline.ts';
import { type ArticleFile, NO_METADATA, type Reading } from './reading.ts';

/** The text is kept to the character; only a date at its very top is taken off, with the blanks after it. */
export function readPlainText(file: ArticleFile): Reading {
  const head = findHeadDate(file.text);
  if (head && 'error' in head) {
    const line = file.text.slice(0, file.text.indexOf(head.written)).split('\n').length;
    return { reason: describeDateProblem('The date at the head', head.written, head.error), line };
  }
  const text = head?.isFirst ? file.text.slice(endOfHeadDate(file.text, head.span)) : file.text;
  if (text.trim() === '') {
    return {
      reason: 'The file has a date and no text. Put the article below it, or delete the file.',
      line: null,
    };
  }
  const metadata = { ...NO_METADATA, title: findHeadline(text) };
  const article = createArticle(file.id, text, metadata, { head: head?.date ?? null, page: null });
  return { article, line: null };
}

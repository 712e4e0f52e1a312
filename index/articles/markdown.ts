/** A .md file: keys in a front matter, then text. */
import { createArticle } from './article.ts';
import { foldLine } from './clean-text.ts';
import { describeDateProblem } from './date-problem.ts';
import { parseFrontMatter } from './front-matter.ts';
import { findHeadDate } from './head-date.ts';
import { findMarks } from './markdown-marks.ts';
import { readMetadata } from './metadata.ts';
import type { ArticleFile, Reading } from './reading.ts';

/** The text is what stands below the front matter, marks included, without the empty lines above it. */
export function readMarkdown(file: ArticleFile): Reading {
  const matter = parseFrontMatter(file.text);
  if ('reason' in matter) return matter;
  const text = matter.body.replace(/^(?:[ \t]*\n)+/, '');
  if (text.trim() === '') {
    return {
      reason: 'The file has keys and no text. Put the article below them, or delete the file.',
      line: null,
    };
  }
  const metadata = readMetadata(matter.fields);
  if ('reason' in metadata) return { reason: metadata.reason, line: matter.lineOf(metadata.key) };
  const head = metadata.date === null ? findHeadDate(text) : null;
  if (head && 'error' in head) {
    return { reason: describeDateProblem('The date at the head', head.written, head.error), line: null };
  }
  const titled = { ...metadata, title: metadata.title ?? findHeading(text) };
  const article = createArticle(metadata.id ?? file.id, text, titled, {
    head: head?.date ?? null,
    page: null,
    marks: findMarks(text),
  });
  return { article, line: null };
}

/** "# A heading" above everything else. */
function findHeading(text: string): string | null {
  const heading = /^# +(\S[^\n]{0,300})/.exec(text)?.[1];
  return heading === undefined ? null : foldLine(heading.replace(/[ #]+$/, ''), 300);
}

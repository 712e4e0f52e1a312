/** Real folders for the tests of this room; each is removed after its test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Corpus } from '../../../../index/articles/contents.ts';
import { CorpusError } from '../../../../index/errors.ts';
import type { Article, ArticleProblem, Span } from '../../../../index/types.ts';
import { readCorpus } from '../../../support/read-corpus.ts';

/** A folder with these files, by their path below it. */
export function createFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-articles-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** What is read of a folder with these files. */
export async function readFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  maxFileBytes?: number,
): Promise<Corpus> {
  return await readCorpus(createFolder(files), maxFileBytes);
}

/** The one article of a file. */
export async function readOne(name: string, content: string | Uint8Array): Promise<Article> {
  const { articles, problems } = await readFiles({ [name]: content });
  if (problems.length > 0) throw new Error(problems.map((problem) => problem.reason).join(' '));
  const [article] = articles;
  if (!article || articles.length > 1) throw new Error(`${articles.length} articles were read.`);
  return article;
}

/** The problems of a corpus of which nothing could be read. */
export async function problemsOf(
  name: string,
  content: string | Uint8Array,
): Promise<readonly ArticleProblem[]> {
  try {
    await readFiles({ [name]: content });
  } catch (error) {
    if (error instanceof CorpusError) return error.problems;
    throw error;
  }
  throw new Error('Something was read.');
}

/** The words of spans. */
export function wordsOf(text: string, spans: readonly Span[]): readonly string[] {
  return spans.map((span) => text.slice(span.start, span.end));
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Archive } from '../../index/archive.ts';
import type { Article } from '../../index/types.ts';
import type { GoldQuestion } from '../records.ts';
import { openCorpus, type Result, runSet } from '../run-set.ts';
import type { Fold } from './folds.ts';

/** Asks the questions of a fold of what is left of an archive; nothing where nothing is left. */
export async function askWithout(
  { articles }: Archive,
  { questions, gone }: Fold<GoldQuestion>,
): Promise<readonly Result<GoldQuestion>[]> {
  const left = articles.filter(({ id }) => !gone.has(id));
  if (left.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'dateline-fold-'));
  try {
    const path = join(folder, 'corpus.jsonl');
    writeFileSync(path, left.map(toRecord).join('\n'));
    return await runSet(await openCorpus(path), questions);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function toRecord({ id, title, source, author, url, published, text }: Article): string {
  return JSON.stringify({ id, title, source, author, url, published: published.date, text });
}

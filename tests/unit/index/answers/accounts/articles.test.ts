import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findDifferences } from '../../../../../index/answers/accounts/find-differences.ts';
import { analyse } from '../../../../../index/passages/analysis.ts';
import { readCorpus } from '../../../../support/read-corpus.ts';
import { namesOf } from './accounts.ts';

/** The real articles lie beside a checkout for those who develop; they are not ours to ship. */
const FOLDER = fileURLToPath(new URL('../../../../../../shared/articles', import.meta.url));

async function differencesOf(folder: string) {
  const { articles } = await readCorpus(folder);
  const names = namesOf(articles, [
    ['Yevgeny Prigozhin', 'Prigozhin'],
    ['Tiotkino', 'Tiokino'],
  ]);
  const statements = articles
    .map((article) => analyse(article))
    .flatMap((analysis) => analysis.sentences.map((_, sentence) => ({ analysis, sentence })));
  return findDifferences(statements, names).map(({ topic, subject, sides }) => ({
    topic,
    subject,
    articles: sides.map(({ citation }) => citation.articleId.slice(0, 3)),
    words: sides.map(({ text }) => text),
  }));
}

describe.skipIf(!existsSync(FOLDER))('the accounts of real articles', () => {
  it('differ on an age, on who held a village, on a spelling, and on nothing else', async () => {
    const found = await differencesOf(FOLDER);
    expect(found.map(({ topic, subject, articles }) => [topic, subject, ...articles])).toEqual([
      ['age', 'Yevgeny Prigozhin', '000', '000'],
      ['denial', 'Tiotkino', '003', '003'],
      ['spelling', 'Tiotkino', '003', '003'],
    ]);
    const [age, village, spelling] = found.map(({ words }) => words.join(' · '));
    expect(age).toMatch(/^Prigozhin \(62\) · .*\b61,$/);
    expect(village).toMatch(/Tiotkino · denies .* Tiokino$/);
    expect(spelling).toBe('Tiotkino · Tiokino');
  });
});

describe('the accounts of the starter corpus', () => {
  it('differ on one village and its spelling alone', async () => {
    const found = await differencesOf(fileURLToPath(new URL('../../../../../corpus', import.meta.url)));
    expect(found.map(({ topic, subject }) => [topic, subject])).toEqual([
      ['denial', 'Tiotkino'],
      ['spelling', 'Tiotkino'],
    ]);
  });
});

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../support/read-corpus.ts';
import { wordsOf } from './corpus-folder.ts';

const FOLDER = fileURLToPath(new URL('../../../../../shared/articles', import.meta.url));

describe.skipIf(!existsSync(FOLDER))(
  'four untidy articles of the web, where they lie beside the repository',
  () => {
    it.each([
      ['000', { title: null, source: null, author: null }, '2023-06-24', [], []],
      [
        '001',
        { title: null, source: null, author: 'Erkan Pehlivan' },
        '2023-07-03',
        ['Home page politics', '© dpa', '(erpe)'],
        ['From: Erkan Pehlivan'],
      ],
      [
        '002',
        { title: null, source: 'Business Insider', author: null },
        '2024-05-23',
        ['Leave a Reply', 'Required fields are marked *'],
        ['Read the original article on Business Insider'],
      ],
      [
        '003',
        { source: null, author: null },
        null,
        [
          'SELECT LANGUAGE BELOW',
          'Facebook',
          'Twitter',
          'LinkedIn',
          'Reddit',
          'Telegram',
          'WhatsApp',
          'Related News',
        ],
        [],
      ],
    ])('%s is read with its day, names and debris', async (name, names, date, debris, bylines) => {
      const { articles, problems } = await readCorpus(FOLDER);
      const article = articles.find(({ id }) => id.startsWith(name));
      expect(problems).toEqual([]);
      expect(article).toMatchObject({ ...names, url: null });
      expect(article?.published).toMatchObject({ date, basis: date === null ? 'none' : 'date-line' });
      const marked = wordsOf(article?.text ?? '', article?.boilerplate ?? []);
      expect(marked).toEqual(
        debris.map((end) => expect.stringMatching(new RegExp(`${end.replace(/[*()]/g, '\\$&')}$`))),
      );
      expect(wordsOf(article?.text ?? '', article?.bylines ?? [])).toEqual(bylines);
    });

    it('only the text of 002 refutes its day, and puts the eve of the election in its place', async () => {
      const { articles } = await readCorpus(FOLDER);
      expect(articles.map(({ published }) => published.status)).toEqual(['ok', 'ok', 'conflict', 'missing']);
      const { text = '', published } = articles[2] ?? {};
      expect(published).toMatchObject({ date: '2024-05-23', inferred: { date: '2024-03-14' } });
      expect(published?.note).toMatch(/“March 15 to 17”/);
      expect(wordsOf(text, published?.inferred ? [published.inferred.evidence] : [])).toEqual([
        expect.stringMatching(/^are set [\w ]+ March 15 to 17$/),
      ]);
    });

    it('003 is called by its headline, and 000 begins with its story', async () => {
      const { articles } = await readCorpus(FOLDER);
      expect(articles[3]?.title).toMatch(/^Ukraine Counter-Invades .* Fighters’$/);
      expect(articles[0]?.text).toMatch(/^Yevgeny Prigozhin,/);
    });
  },
);

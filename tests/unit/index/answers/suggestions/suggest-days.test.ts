import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { suggestDays } from '../../../../../index/answers/suggestions/suggest-days.ts';
import { analyse } from '../../../../../index/passages/analysis.ts';
import type { Article } from '../../../../../index/types.ts';
import { createArticle, spanOf } from '../../../../support/articles.ts';
import { createLibrary } from '../../../../support/library.ts';
import { readCorpus } from '../../../../support/read-corpus.ts';
import { DATED, OTHERS, UNDATED } from './raid.ts';

const FOLDER = fileURLToPath(new URL('../../../../../../shared/articles', import.meta.url));

async function suggest(undated: Article, ...others: readonly Article[]) {
  const library = await createLibrary([undated, ...others, ...OTHERS]);
  return suggestDays(library, undated, analyse(undated).times);
}

const valuesOf = async (undated: Article, ...others: readonly Article[]) =>
  (await suggest(undated, ...others)).map(({ span, value }) => [
    undated.text.slice(span.start, span.end),
    value,
  ]);

describe('suggestDays', () => {
  it('takes the days of an undated article from one that tells of the same, and names it', async () => {
    expect(await valuesOf(UNDATED, DATED)).toEqual([
      ['Tuesday morning', '2019-05-07TMO'],
      ['Wednesday', '2019-05-08'],
      ['this week', '2019-W19'],
      ['Last spring', '2018-SP'],
    ]);
    const [first] = await suggest(UNDATED, DATED);
    expect(first).toEqual({
      span: spanOf(UNDATED.text, 'Tuesday morning'),
      value: '2019-05-07TMO',
      interval: { start: '2019-05-07', end: '2019-05-07' },
      articleId: 'dated',
      evidence: spanOf(DATED.text, DATED.text.slice(0, DATED.text.indexOf(' The wardens'))),
    });
  });

  it('leaves open what the possible days of print do not agree on', async () => {
    const text = UNDATED.text.replace('By Wednesday', 'This morning');
    const values = await valuesOf({ ...UNDATED, text }, DATED);
    expect(values.map(([words]) => words)).toEqual(['Tuesday morning', 'this week', 'Last spring']);
  });

  it('takes an article whose own day was worked out', async () => {
    const inferred = { date: '2019-05-08', evidence: spanOf(DATED.text, 'is set to be held on May 9') };
    const published = { ...DATED.published, date: '2019-08-01', status: 'conflict', inferred } as const;
    expect((await valuesOf(UNDATED, { ...DATED, published })).length).toBe(4);
    expect(await suggest(UNDATED, { ...DATED, published: { ...published, inferred: null } })).toEqual([]);
  });

  const rewrite = (id: string, published: string | null, change: (text: string) => string) =>
    createArticle({ id, published, text: change(DATED.text) });
  const same = (text: string) => text;

  it.each<[string, Article[]]>([
    ['no other article', []],
    ['an article that has no day either', [rewrite('b', null, same)]],
    ['a copy of itself without a day', [createArticle({ id: 'b', text: UNDATED.text })]],
    [
      'a copy of itself with a day',
      [createArticle({ id: 'b', published: '2019-05-08', text: UNDATED.text })],
    ],
    [
      'the same weekday only',
      [
        createArticle({
          id: 'b',
          published: '2019-05-08',
          text: 'Rain fell on Tuesday. The fair is set to be held on May 9.',
        }),
      ],
    ],
    ['another weekday', [rewrite('b', '2019-05-09', (text) => text.replace('on Tuesday', 'on Monday'))]],
    [
      'a Tuesday that is not told as one certain day',
      [rewrite('b', '2019-05-08', (text) => text.replace('on Tuesday', 'on a Tuesday'))],
    ],
    ['last Tuesday', [rewrite('b', '2019-05-08', (text) => text.replace('on Tuesday', 'last Tuesday'))]],
    [
      'other names on that weekday',
      [
        rewrite('b', '2019-05-08', (text) =>
          text
            .replaceAll('Otter Corps', 'Moss Brigade')
            .replaceAll('Quarry League', 'Ferry Union')
            .replaceAll('Millbrook', 'Elmford'),
        ),
      ],
    ],
    [
      'the same names in another week, with nothing to tell which',
      [rewrite('b', '2019-06-12', (text) => text.replace(/The vote .*$/, 'The vote was long ago.'))],
    ],
    [
      'the same names in another week with a meeting on a weekday',
      [rewrite('b', '2019-06-12', (text) => text.replace('on May 9', 'on Thursday'))],
    ],
    ['a second day of another week', [rewrite('b', '2019-05-08', (text) => text.replace('May 9', 'May 20'))]],
    [
      'a second day of another thing',
      [rewrite('b', '2019-05-08', (text) => text.replace('The vote on the weir', 'A concert in the park'))],
    ],
    [
      'an address as the only witness',
      [{ ...DATED, published: { ...DATED.published, basis: 'url' as const } }],
    ],
    ['a text in capitals', [rewrite('b', '2019-05-08', (text) => text.toUpperCase())]],
  ])('suggests nothing from %s', async (_what, others) => {
    expect(await suggest(UNDATED, ...others)).toEqual([]);
  });

  it('suggests nothing where two articles give different days', async () => {
    const later = rewrite('later', '2019-06-12', (text) => text.replace('May 9', 'June 13'));
    expect(await suggest(UNDATED, DATED, later)).toEqual([]);
  });

  it('suggests nothing where an article puts the same names on another such weekday', async () => {
    const text = 'The Otter Corps held a feast on Tuesday.';
    expect(
      await suggest(UNDATED, DATED, createArticle({ id: 'feast', published: '2019-06-12', text })),
    ).toEqual([]);
  });

  it('suggests nothing from events that come every week', async () => {
    const weeks = ['2019-05-01', '2019-05-08', '2019-05-15', '2019-05-22'].map((published, at) =>
      rewrite(`week-${at}`, published, (text) => text.replace('May 9', 'Thursday')),
    );
    expect(await suggest(UNDATED, ...weeks)).toEqual([]);
  });

  it('has nothing to say of an article with a day of its own, nor of one without an open day', async () => {
    expect(await suggest({ ...UNDATED, published: DATED.published }, DATED)).toEqual([]);
    const text = UNDATED.text.replaceAll('Tuesday', 'that day');
    expect(await suggest({ ...UNDATED, text }, DATED)).toEqual([]);
  });

  it.skipIf(!existsSync(FOLDER))('takes the days of 003 from 002, and none for the others', async () => {
    const { articles } = await readCorpus(FOLDER);
    const library = await createLibrary(articles);
    for (const article of articles) {
      const days = await suggestDays(library, article, analyse(article).times);
      const found = days.map(({ span, value, articleId }) => [
        article.text.slice(span.start, span.end),
        value,
        articleId.slice(0, 3),
      ]);
      const isUndated = article.id.startsWith('003');
      expect(found.filter(([words]) => words === 'Tuesday').length).toBe(isUndated ? 3 : 0);
      if (!isUndated) expect(found).toEqual([]);
      else {
        expect(found).toContainEqual(['Tuesday', '2024-03-12', '002']);
        expect(found).toContainEqual(['Tuesday morning', '2024-03-12TMO', '002']);
        expect(found).toContainEqual(['this week', '2024-W11', '002']);
        expect(found).toContainEqual(['Last spring', '2023-SP', '002']);
      }
    }
  });
});

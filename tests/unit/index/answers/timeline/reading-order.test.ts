import { describe, expect, it } from 'vitest';
import { printedFirst, spreadOverPrint } from '../../../../../index/answers/timeline/reading-order.ts';
import type { Article } from '../../../../../index/types.ts';
import { createArticle } from '../../../../support/articles.ts';

const EVER = { start: null, end: null };
const JUNE = { start: '2023-06-01', end: '2023-06-30' };

/** Articles that are called by their day of print. */
const printed = (...days: readonly (string | null)[]) =>
  days.map((published) => createArticle({ id: published ?? 'undated', published, text: 'Rain fell.' }));
const idsOf = (articles: readonly Article[]) => articles.map(({ id }) => id);

describe('printedFirst', () => {
  const articles = printed('2024-01-01', null, '2023-08-01', '2023-05-31', '2023-06-01');

  it('puts first what was printed in the period or within 60 days after it', () => {
    expect(idsOf(printedFirst(articles, JUNE, 9))).toEqual([
      '2023-08-01',
      '2023-06-01',
      '2024-01-01',
      'undated',
      '2023-05-31',
    ]);
    expect(idsOf(printedFirst(printed('2022-01-01', '2023-08-29'), JUNE, 1))).toEqual(['2023-08-29']);
  });

  it('knows no last day of an open period', () => {
    expect(idsOf(printedFirst(articles, { start: '2023-08-01', end: null }, 2))).toEqual([
      '2024-01-01',
      '2023-08-01',
    ]);
  });

  it('keeps their order without a period', () => {
    expect(printedFirst(articles, EVER, 3)).toEqual(articles.slice(0, 3));
  });
});

describe('spreadOverPrint', () => {
  const years = printed('2016-01-01', '2012-01-01', '2014-01-01', '2011-01-01', '2015-01-01', '2013-01-01');

  it('takes all in their order where there is room', () => {
    expect(spreadOverPrint(years, EVER, 6)).toEqual(years);
  });

  it('takes of too many those that lie evenly between the first day of print and the last', () => {
    expect(idsOf(spreadOverPrint(years, EVER, 3))).toEqual(['2011-01-01', '2013-01-01', '2015-01-01']);
  });

  it('takes all of the period before any other', () => {
    const found = idsOf(spreadOverPrint(years, { start: '2015-01-01', end: null }, 3));
    expect(found.slice(0, 2)).toEqual(['2015-01-01', '2016-01-01']);
    expect(found).toHaveLength(3);
  });

  it('takes none of none', () => {
    expect(spreadOverPrint([], EVER, 3)).toEqual([]);
  });
});

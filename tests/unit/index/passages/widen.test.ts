import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../index/passages/analysis.ts';
import { mayBeShown, widenTo } from '../../../../index/passages/widen.ts';
import { createArticle, spanOf } from '../../../support/articles.ts';

const TEXT = 'One came. Two came. Three came. Four came. Five came. Six came. SHARE THIS Seven came.';
const ANALYSIS = analyse(createArticle({ text: TEXT, title: 'A title', boilerplate: ['SHARE THIS'] }));

describe('mayBeShown', () => {
  it('takes three sentences on either side', () => {
    expect(mayBeShown(ANALYSIS, { first: 4, last: 4 })).toEqual({ first: 1, last: 5 });
  });

  it('ends where the story is interrupted, or ends', () => {
    expect(mayBeShown(ANALYSIS, { first: 7, last: 7 })).toEqual({ first: 7, last: 7 });
    expect(mayBeShown(ANALYSIS, { first: 0, last: 1 })).toEqual({ first: 0, last: 4 });
  });

  it('takes none that would make the passage longer than 1,200 characters', () => {
    const long = analyse(
      createArticle({ text: `${'a b '.repeat(200)}c. ${'d e '.repeat(200)}f.`, title: 'A title' }),
    );
    expect(mayBeShown(long, { first: 1, last: 1 })).toEqual({ first: 1, last: 1 });
  });
});

describe('widenTo', () => {
  it('reaches as far as what is shown', () => {
    const shown = { start: spanOf(TEXT, 'Two').start, end: spanOf(TEXT, 'Five came.').end };
    expect(widenTo(ANALYSIS, { first: 2, last: 3 }, shown)).toEqual({ first: 1, last: 4 });
  });

  it('leaves a window that holds it', () => {
    expect(widenTo(ANALYSIS, { first: 0, last: 4 }, spanOf(TEXT, 'Two came.'))).toEqual({
      first: 0,
      last: 4,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { describeInspection, toJson } from '../../../../src/cli/inspection.ts';
import { createArticle, spanOf } from '../../../support/articles.ts';

const TEXT = 'The vote is set to be held on March 15. Rain came down on Tuesday.';
const NOTE = 'The text expects “March 15”, which was over by then.';
const article = {
  ...createArticle({ published: '2024-05-23', text: TEXT }),
  published: {
    date: '2024-05-23',
    basis: 'date-line',
    status: 'conflict',
    note: NOTE,
    inferred: { date: '2024-03-14', evidence: spanOf(TEXT, 'is set to be held on March 15') },
  },
} as const;
const inspection = { article, sentences: [], times: [], names: [], quotes: [] };

describe('inspect', () => {
  it('says of a day in doubt why, and from which day the article is counted instead', () => {
    expect(describeInspection(inspection)).toContain(
      `  published  2024-05-23 (date-line, conflict): ${NOTE}\n` +
        '             counted from 14 March 2024 instead, worked out from “is set to be held on March 15”\n',
    );
  });

  it('says no more of a day that stands', () => {
    const plain = createArticle({ published: '2024-05-23', text: TEXT });
    const words = describeInspection({ ...inspection, article: plain });
    expect(words).toContain('  published  2024-05-23 (metadata)\n  text ');
  });

  it('gives a program the printed day with its status and the reason, and nothing beside them', () => {
    expect(toJson(inspection).published).toEqual({
      date: '2024-05-23',
      basis: 'date-line',
      status: 'conflict',
      note: NOTE,
    });
  });
});

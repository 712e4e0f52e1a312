import { describe, expect, it } from 'vitest';
import { checkPublication } from '../../../../index/articles/check-publication.ts';
import type { Publication } from '../../../../index/types.ts';
import { spanOf } from '../../../support/articles.ts';

const PRINTED: Publication = {
  date: '2024-05-23',
  basis: 'date-line',
  status: 'ok',
  note: null,
  inferred: null,
};
const TEXT = 'Rain came down on Tuesday.\nThe vote is set to be held on March 15.';

describe('checkPublication', () => {
  it('keeps a refuted day as it was printed, with the reason and the day that the story gives', () => {
    expect(checkPublication(PRINTED, TEXT, [])).toEqual({
      date: '2024-05-23',
      basis: 'date-line',
      status: 'conflict',
      note: 'The text expects “March 15”, which was over by then.',
      inferred: { date: '2024-03-14', evidence: spanOf(TEXT, 'is set to be held on March 15') },
    });
  });

  it('puts no day in place of one that is only doubted', () => {
    expect(
      checkPublication(PRINTED, 'Rain came down on Tuesday.\nThe vote was held on June 5, 2024.', []),
    ).toMatchObject({
      date: '2024-05-23',
      status: 'conflict',
      inferred: null,
    });
  });

  it('reads nothing in what is not the story', () => {
    const caption = spanOf(TEXT, 'The vote is set to be held on March 15.');
    expect(checkPublication(PRINTED, TEXT, [caption])).toBe(PRINTED);
  });

  it('has nothing to say of a day that stands, nor of one that is missing', () => {
    expect(checkPublication(PRINTED, 'Rain came down.', [])).toBe(PRINTED);
    const missing = { ...PRINTED, date: null, basis: 'none', status: 'missing' } as const;
    expect(checkPublication(missing, TEXT, [])).toBe(missing);
  });
});

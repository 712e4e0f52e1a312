import { describe, expect, it } from 'vitest';
import { answerClaim } from '../../../../../index/answers/claims/answer-claim.ts';
import { createLibrary } from '../../../../support/library.ts';
import { DATED, OTHERS, UNDATED } from '../suggestions/raid.ts';

describe('answerClaim', () => {
  it('puts beside the unanchored days of a passage what another article suggests', async () => {
    const library = await createLibrary([UNDATED, DATED, ...OTHERS]);
    const names = [{ name: 'Otter Corps', asked: 'Otter Corps', terms: ['otter', 'corp'], rivals: [] }];
    const answers = await answerClaim(library, { names, numbers: [], days: [] }, true, 5);
    const answer = answers.find(({ passage }) => passage.articleId === 'undated');
    expect(answer?.suggested.map(({ value, articleId }) => [value, articleId])).toContainEqual([
      '2019-05-07TMO',
      'dated',
    ]);
  });
});

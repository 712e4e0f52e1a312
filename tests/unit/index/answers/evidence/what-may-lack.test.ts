import { describe, expect, it } from 'vitest';
import { allowanceFor } from '../../../../../index/answers/evidence/what-may-lack.ts';
import { createTerms } from '../../../../support/terms.ts';

const FEW = 13;
const MANY = 400;

function allow(words: number, articles: number, isStatement = false) {
  const terms = createTerms(...new Array<number>(words).fill(1)).map((term) => ({ ...term, articles }));
  return allowanceFor(terms, isStatement);
}

describe('allowanceFor', () => {
  it('lets a question of three words lack none of them, however many articles there are', () => {
    expect(allow(3, FEW)).toMatchObject({ lacking: 0, unknown: 0 });
    expect(allow(3, MANY)).toMatchObject({ lacking: 0, unknown: 0 });
  });

  it('lets a question lack the more the longer it is', () => {
    for (const articles of [FEW, MANY]) {
      const lacking = [1, 3, 5, 8, 20].map((words) => allow(words, articles).lacking);
      expect(lacking).toEqual([...lacking].sort((a, b) => a - b));
      expect(lacking.at(-1)).toBeGreaterThan(lacking[0] ?? 0);
    }
  });

  it('is stricter where few articles tell nothing of how rare a word is', () => {
    expect(allow(5, FEW).lacking).toBeLessThan(allow(5, MANY).lacking);
    expect(allow(12, FEW).minConfidence).toBeGreaterThan(allow(12, MANY).minConfidence);
  });

  it('takes a pasted headline for a long question', () => {
    expect(allow(4, FEW, true)).toEqual({ ...allow(12, FEW), lacking: 2 });
    expect(allow(4, MANY, true)).toEqual(allow(12, MANY));
  });

  it('asks something of a question without a required word, too', () => {
    expect(allow(0, FEW).lacking).toBe(0);
  });
});

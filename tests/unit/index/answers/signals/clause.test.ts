import { describe, expect, it } from 'vitest';
import { clause } from '../../../../../index/answers/signals/clause.ts';
import { createTerms } from '../../../../support/terms.ts';

const TERMS = createTerms(3, 1, 4);
const asked = (...places: number[]) => new Set(places.flatMap((at) => TERMS[at]?.term ?? []));

describe('clause', () => {
  it.each([
    ['is 1 where all is held that is asked of the source', [1, 1, 0], asked(0, 1), 1],
    ['is 0 where only is held what is asked of another', [0, 0, 1], asked(0, 1), 0],
    ['counts a term by its rarity', [1, 0, 1], asked(0, 1), 0.75],
    ['is 0 where nothing is asked of it', [1, 1, 1], asked(), 0],
    ['is 0 where no source is', [1, 1, 1], undefined, 0],
  ])('%s', (_rule, counts, terms, value) => {
    expect(clause(counts, TERMS, terms)).toBe(value);
  });
});

import { describe, expect, it } from 'vitest';
import { reasonGiven } from '../../../../index/passages/gives-reason.ts';

describe('reasonGiven', () => {
  it.each([
    ['surely', 'The bridge closed because it leaned.', 2],
    ['surely', 'The move came after two boats sank.', 2],
    ['perhaps', 'The bridge closed after two boats sank.', 1],
    ['not', 'The bridge closed on Monday.', 0],
  ])('says that a reason is %s told', (_how, sentence, grade) => {
    expect(reasonGiven(sentence)).toBe(grade);
  });
});

import { describe, expect, it } from 'vitest';
import { lead } from '../../../../../index/answers/signals/lead.ts';

describe('lead', () => {
  it.each([
    ['is 1 at the head', 0, 1],
    ['is halved three sentences on', 3, 0.5],
    ['falls on', 9, 0.25],
  ])('%s', (_rule, sentence, value) => {
    expect(lead(sentence)).toBe(value);
  });

  it('never reaches 0', () => {
    expect(lead(100_000)).toBeGreaterThan(0);
  });
});

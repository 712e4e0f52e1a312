import { describe, expect, it } from 'vitest';
import { PARTS, readBenchArguments } from '../../../../measure/bench/bench-arguments.ts';
import { STATUS } from '../../../../src/status.ts';

describe('what is typed behind npm run bench', () => {
  it('may be nothing', () => {
    expect(readBenchArguments([])).toEqual({
      parts: PARTS,
      sizes: [5_000],
      among: 10_000,
      seed: 1,
      clock: 'wall',
    });
  });

  it('says what is measured, and of how many articles', () => {
    const words = '--only reload,corpus --articles 50,5000 --among 20 --seed 9 --cpu'.split(' ');
    expect(readBenchArguments(words)).toEqual({
      parts: ['reload', 'corpus'],
      sizes: [50, 5_000],
      among: 20,
      seed: 9,
      clock: 'cpu',
    });
  });

  it.each([
    [['--only', 'tide'], /^--only: "tide" is no part of the bench\.\nusage: npm run bench/],
    [['--articles', '5000,'], /^--articles is ""\. Write a whole number from 1 to 1000000\./],
    [['--articles', '-1'], /--articles/],
    [['--articles', '5e3'], /^--articles is "5e3"\./],
    [['--among', '0'], /^--among is "0"\./],
    [['--seed', '2147483648'], /^--seed is "2147483648"\./],
    [['corpus'], /Unexpected argument 'corpus'[\s\S]*usage: npm run bench/],
    [['--speed'], /Unknown option '--speed'/],
  ])('is refused in a sentence where it cannot be meant: %j', (words, sentence) => {
    expect(() => readBenchArguments(words)).toThrow(sentence);
    expect(() => readBenchArguments(words)).toThrow(expect.objectContaining({ status: STATUS.usage }));
  });
});

import { describe, expect, it } from 'vitest';
import { readWord, type Word } from '../../../../../index/names/chunks/words.ts';

/** Words of letters, so many that none before them is remembered. */
function floodWith(count: number): void {
  for (let at = 0; at < count; at++)
    readWord(`Q${at.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}`);
}

/** Without what is looked up when it is first asked for. */
function fixedOf({ text, shape, plain, parts }: Word): unknown {
  return { text, shape, plain, parts: parts?.map(fixedOf) };
}

describe('readWord', () => {
  it('is the same object for the same word', () => {
    expect(readWord('Veldt')).toBe(readWord('Veldt'));
  });

  it('says the same of a word that was forgotten in between', () => {
    const before = readWord("Veldt's");
    floodWith(60_000);
    const after = readWord("Veldt's");
    expect(after).not.toBe(before);
    expect(fixedOf(after)).toEqual(fixedOf(before));
  });

  it.each([
    ['parts a possessive', 'Bell’s', ['Bell', '’s']],
    ['leaves a possessive without an owner whole', "'s", undefined],
    ['leaves a plain word whole', 'Bells', undefined],
  ])('%s', (_rule, written, parts) => {
    expect(readWord(written).parts?.map(({ text }) => text)).toEqual(parts);
  });

  it('knows an abbreviation with its dot, but not a small word', () => {
    expect(readWord('Inc').dotted?.text).toBe('Inc.');
    expect(readWord('inc').dotted).toBeNull();
  });

  it('leaves out what has no width', () => {
    expect(readWord('Vel\u00ADdt').text).toBe('Veldt');
  });
});

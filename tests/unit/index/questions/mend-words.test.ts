import { describe, expect, it } from 'vitest';
import { mendWords } from '../../../../index/questions/mend-words.ts';
import misspeltWords from '../../../../index/questions/misspelt-words.json' with { type: 'json' };

describe('mendWords', () => {
  it.each([
    ['mends a word', 'waht happened abot noon?', 'what happened about noon?'],
    ['keeps capitals', 'Waht did TEH mayor say', 'What did THE mayor say'],
    ['leaves other words alone', 'who sold the wether to them', 'who sold the wether to them'],
    ['reads an empty text', '', ''],
  ])('%s', (_rule, text, mended) => {
    expect(mendWords(text)).toBe(mended);
  });

  it('mends no word into one that it would mend again', () => {
    expect(Object.values(misspeltWords).filter((word) => word in misspeltWords)).toEqual([]);
  });

  it('leaves what the archive knows as a name', () => {
    expect(mendWords('who is Teh', (word) => word === 'Teh')).toBe('who is Teh');
    expect(mendWords('who is teh mayor', (word) => word === 'Teh')).toBe('who is the mayor');
  });
});

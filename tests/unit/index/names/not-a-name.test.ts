import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../index/names/mentions.ts';

describe('what is not a name', () => {
  it.each([
    ['a word that opens a sentence and is written small elsewhere', 'Bridges fell. Nobody likes bridges.'],
    [
      'a word that opens a quotation and is written small elsewhere',
      'He said: “Bridges fall.” And bridges did.',
    ],
    ['a word that opens a bullet and is written small elsewhere', '• Bridges, the old bridges'],
    ['an article', 'The'],
    ['a pronoun', 'He said that I left.'],
    ['a weekday', 'It rained on Monday.'],
    ['a month', 'It rained in June.'],
    ['a title of address without a name', 'They met the President.'],
    ['a way to open a sentence', 'However, it rained. Meanwhile, it rained.'],
    ['a request', 'Tell me more. Describe it. Show it. List them.'],
    ['a filler of talk', 'Well, it rained. Okay, it rained.'],
    ['a single letter', 'It was plan X.'],
    ['a headline in capitals of more than six words', 'OLD RIVER BRIDGE FALLS DURING HEAVY RAIN'],
    ['a number', 'It was 2014.'],
  ])('%s', (_what, text) => {
    expect(findMentions(text)).toEqual([]);
  });
});

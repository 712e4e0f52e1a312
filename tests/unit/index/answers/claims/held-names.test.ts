import { describe, expect, it } from 'vitest';
import { findHeldNames } from '../../../../../index/answers/claims/held-names.ts';
import { termsOf } from '../../../../../index/language/terms.ts';
import { analyse } from '../../../../../index/passages/analysis.ts';
import { createArticle } from '../../../../support/articles.ts';

const nameOf = (name: string) => ({ name, asked: name, terms: termsOf(name), rivals: [] });

/** How much of a name the last sentence of a text holds. */
function shareIn(text: string, name: string): number {
  const analysis = analyse(createArticle({ text }));
  const sentence = analysis.sentences.at(-1);
  if (!sentence) throw new Error('There is no sentence.');
  return findHeldNames(analysis).shareIn(sentence, nameOf(name));
}

function marked(text: string, name: string): readonly string[] {
  const spans = findHeldNames(analyse(createArticle({ text }))).mark(
    { start: 0, end: text.length },
    nameOf(name),
  );
  return spans.map(({ start, end }) => text.slice(start, end));
}

describe('the share of a name in a sentence', () => {
  it.each([
    ['is 1 for the whole of it', 'They met Viktor Lund there.', 'Viktor Lund', 1],
    ['is 1 with a possessive', 'It is Viktor Lund’s mill.', 'Viktor Lund', 1],
    ['is 1 for it within a longer name', 'They met General Viktor Lund of Veldt.', 'Viktor Lund', 1],
    ['is 1 for a single word with a capital', 'They left Veldt-on-Sea.', 'Veldt', 1],
    ['is 1 with the words between that say nothing', 'They met the Bank of Veldt there.', 'Bank of Veldt', 1],
    [
      'is 1 for several words in lower case',
      'They met the freedom of Veldt legion.',
      'Freedom of Veldt Legion',
      1,
    ],
    ['is 0 for a single word in lower case', 'They saw an apple there.', 'Apple', 0],
    ['is 0 for other names', 'They met Maria Berg there.', 'Viktor Lund', 0],
    ['is 0 for its words apart', 'Viktor Berg met Anna Lund there.', 'Viktor Lund', 0],
    ['is less for the last word', 'Then Lund came.', 'Viktor Lund', 0.75],
    ['is less for it after a title', 'They met President Lund there.', 'Viktor Lund', 0.75],
    ['is 0 where the article names another so', 'Maria Lund rode. Then Lund came.', 'Viktor Lund', 0],
    ['is less for the first word of two', 'The Storm Group rose. They met Storm there.', 'Storm Group', 0.75],
    ['is 0 for the first word where the whole is nowhere', 'They met Storm there.', 'Storm Group', 0],
    ['is 0 for a word of a country', 'The Veldtish Corps rose. It was a Veldtish mill.', 'Veldtish Corps', 0],
    ['is 0 for the first of three', 'The Red Storm Group rose. They met Red there.', 'Red Storm Group', 0],
    ['is 0 for what a name is of', 'The Bank of Veldt rose. They left Veldt.', 'Bank of Veldt', 0],
  ])('%s', (_rule, text, name, share) => {
    expect(shareIn(text, name)).toBe(share);
  });
});

describe('the words of a name', () => {
  it.each([
    [
      'are those of the whole and of a part',
      'Viktor Lund came, and Lund left.',
      'Viktor Lund',
      ['Viktor', 'Lund', 'Lund'],
    ],
    ['are not those of other names', 'Viktor Lund met Viktor Berg.', 'Viktor Lund', ['Viktor', 'Lund']],
  ])('%s', (_rule, text, name, words) => {
    expect(marked(text, name)).toEqual(words);
  });
});

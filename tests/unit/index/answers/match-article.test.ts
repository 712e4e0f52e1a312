import { describe, expect, it } from 'vitest';
import { countOccurrences, matchArticle } from '../../../../index/answers/match-article.ts';
import type { WeightedTerm } from '../../../../index/answers/term-weights.ts';
import { analyse } from '../../../../index/passages/analysis.ts';
import { createArticle } from '../../../support/articles.ts';
import { weighFor } from '../../../support/library.ts';
import { createQuestion } from '../../../support/questions.ts';

const PAGE = createArticle({
  title: 'The bridge',
  text: 'By Mayor Bell\n\nThe mayor took bridges. It rained on the bridge.\nREAD of a bridge',
  boilerplate: ['READ of a bridge'],
  bylines: ['By Mayor Bell'],
});
const match = matchArticle(analyse(PAGE), weighFor([PAGE], createQuestion('bridge mayor tower')));

describe('matchArticle', () => {
  it('says for each sentence which term stands where, counted over the article', () => {
    expect(match.sentences).toEqual([
      { length: 2, occurrences: [{ term: 1, position: 0 }] },
      {
        length: 3,
        occurrences: [
          { term: 1, position: 2 },
          { term: 0, position: 4 },
        ],
      },
      { length: 2, occurrences: [{ term: 0, position: 6 }] },
      { length: 2, occurrences: [{ term: 0, position: 8 }] },
    ]);
  });

  it('counts the title by itself', () => {
    expect(match.titleCounts).toEqual([1, 0, 0]);
  });

  it('counts title and text without the page around', () => {
    expect(match.counts).toEqual([3, 2, 0]);
  });

  it('counts nothing for a question without terms', () => {
    const empty = matchArticle(analyse(PAGE), []);
    expect(empty.counts).toEqual([]);
    expect(empty.sentences.every(({ occurrences }) => occurrences.length === 0)).toBe(true);
  });

  it('takes what every object knows for a word', () => {
    const article = createArticle({ text: 'The constructor came.' });
    const terms = weighFor([article], createQuestion('constructor'));
    expect(matchArticle(analyse(article), terms).counts).toEqual([2]);
  });
});

describe('matchArticle, of a name that articles write in another way', () => {
  const TEXT = 'The Harlow Guild met. The HG voted. Harlow slept. A guild of Harlow sang.';
  const article = createArticle({ text: TEXT });
  const [harlow, guild] = weighFor([article], createQuestion('Harlow Guild'));
  const [short] = weighFor([article], createQuestion('HG'));
  const sentencesOf = (terms: readonly WeightedTerm[]) =>
    matchArticle(analyse(article), terms).sentences.map(({ occurrences }) =>
      occurrences.map(({ term }) => term),
    );

  it('takes an acronym for each word that it is short for', () => {
    const terms = [harlow, guild].flatMap((term) => (term ? { ...term, substitutes: [['hg']] } : []));
    expect(sentencesOf(terms)).toEqual([[0, 1], [0, 1], [0], [1, 0]]);
  });

  it('takes a run of words for what it stands for only where they stand side by side', () => {
    const terms = short ? [{ ...short, substitutes: [['harlow', 'guild']] }] : [];
    expect(sentencesOf(terms)).toEqual([[0], [0], [], []]);
  });

  it('counts a word once where what is written in place of it stands beside it', () => {
    const terms = [harlow, guild].flatMap((term, at) =>
      term ? { ...term, substitutes: at === 0 ? [['guild']] : [] } : [],
    );
    expect(sentencesOf(terms)).toEqual([[0, 1], [], [0], [1, 0]]);
  });
});

describe('matchArticle, of words that mean nearly the same', () => {
  const text =
    'Lund assisted. It assisted them. The mayor helped Lund, and he assisted. Lund was aided and assisted.';
  const article = createArticle({ title: 'At the pergola', text });
  const terms = weighFor([article], createQuestion('Lund helped')).map((term, at) =>
    at === 0 ? term : { ...term, nearWords: ['assist', 'aid'] },
  );
  const match = matchArticle(analyse(article), terms);

  it('takes them for the word beside another word of the question, and not by themselves', () => {
    expect(match.sentences.map(({ occurrences }) => occurrences.map(({ term }) => term))).toEqual([
      [0, 1],
      [],
      [1, 0, 1],
      [0, 1, 1],
    ]);
  });

  it('counts one half for them, however many, and nothing beside the word itself', () => {
    expect(match.sentences.map(({ occurrences }) => countOccurrences(occurrences, 2)[1])).toEqual([
      ...[0.5, 0, 1, 0.5],
    ]);
    expect(match.counts).toEqual([3, 1]);
  });

  it('lets no word that is asked for answer for another one', () => {
    const both = terms.map((term, at) => (at === 0 ? { ...term, nearWords: ['help'] } : term));
    const other = createArticle({ title: 'At the pergola', text: 'The mayor helped.' });
    expect(matchArticle(analyse(other), both).counts).toEqual([0, 1]);
  });
});

describe('countOccurrences', () => {
  it('counts each term, and none that does not occur', () => {
    const places = [2, 0, 2].map((term, position) => ({ term, position }));
    expect(countOccurrences(places, 4)).toEqual([1, 0, 2, 0]);
  });
});

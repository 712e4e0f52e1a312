import { describe, expect, it } from 'vitest';
import { findQuestionNames } from '../../../../index/questions/question-names.ts';
import { createArticle } from '../../../support/articles.ts';
import { knowNames } from '../../../support/library.ts';
import { createNames } from '../../../support/questions.ts';

const KNOWN = createNames('Ada Bell', 'Bell', 'Riverton Harbour Guild', 'May', 'US', 'News');
const namesIn = (question: string) => findQuestionNames(question, KNOWN).map(({ name }) => name);

describe('findQuestionNames', () => {
  it.each([
    ['finds a known name as the corpus writes it', 'who is ada bell?', ['Ada Bell']],
    ['takes the longest known name', 'who leads the riverton harbour guild', ['Riverton Harbour Guild']],
    ['finds a known name with a possessive', 'What is ada bell’s age?', ['Ada Bell']],
    ['finds a name that only the question knows', 'Who is Ben Okoro?', ['Ben Okoro']],
    ['finds names in the order of the question', 'Did Ben Okoro meet ada bell?', ['Ben Okoro', 'Ada Bell']],
    ['finds a name behind a request', 'Tell me about Ben Okoro', ['Ben Okoro']],
    ['takes a request for no name', 'Describe the bridge', []],
    ['takes a filler for no name', 'Well, who was it?', []],
    ['tells nothing by capitals on every word', 'Did Ben Okoro Build Every Bridge', []],
    ['finds known names with capitals on every word', 'DID ADA BELL BUILD EVERY BRIDGE', ['Ada Bell']],
    ['takes a stop word for no name', 'what may happen to us', []],
    ['takes a light word in small letters for no name', 'what is the news', []],
    ['finds none in a question without names', 'which bridge fell?', []],
    ['finds none in nothing', '', []],
  ])('%s', (_rule, question, names) => {
    expect(namesIn(question)).toEqual(names);
  });

  it('finds the surname of somebody who is never called by it alone, where nothing else is asked', () => {
    const names = knowNames([createArticle({ text: 'On Monday Vasily Okoro, a judge, spoke in Lund.' })]);
    const found = (question: string) => findQuestionNames(question, names).map(({ name }) => name);
    expect(found('okoro')).toEqual(['Vasily Okoro']);
    expect(found('judge')).toEqual([]);
  });

  it('tells the words that it was read from, and their terms', () => {
    expect(findQuestionNames('is ADA BELL’s bridge open?', KNOWN)).toEqual([
      { name: 'Ada Bell', asked: 'ADA BELL', terms: ['ada', 'bell'], rivals: [] },
    ]);
  });
});

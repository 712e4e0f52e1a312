import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../../../index/questions/parse-question.ts';
import { createArticle } from '../../../support/articles.ts';
import { knowNames } from '../../../support/library.ts';
import { createContext } from '../../../support/questions.ts';

const names = knowNames([
  createArticle({
    id: 'a',
    text: 'The Harlow Farmers Alliance (HFA) met on Monday. The HFA elected Viktor Lund. Lund smiled at Viktor Lund.',
  }),
]);
const substitutesOf = (question: string) =>
  Object.fromEntries(
    parseQuestion(question, createContext({ names })).terms.map(({ term, substitutes }) => [
      term,
      substitutes,
    ]),
  );

describe('addSubstitutes', () => {
  it('lets a surname stand for the first name before it', () => {
    expect(substitutesOf('Who is Viktor Lund?')).toEqual({ viktor: [['lund']], lund: [] });
  });

  it('lets an acronym stand for each word of what it is short for', () => {
    expect(substitutesOf('What is the Harlow Farmers Alliance?')).toEqual({
      harlow: [['hfa']],
      farmer: [['hfa']],
      allianc: [['hfa']],
    });
  });

  it('lets the long form, as a run, stand for an acronym', () => {
    expect(substitutesOf('What is the HFA?')).toEqual({ hfa: [['harlow', 'farmer', 'allianc']] });
  });

  it('puts nothing in place of a form that all others hold', () => {
    expect(substitutesOf('Who is Lund?')).toEqual({ lund: [] });
  });

  it('puts nothing in place of a word without relatives that is no name', () => {
    expect(substitutesOf('Who mended the pergola?')).toEqual({ mend: [], pergola: [] });
  });

  it('lets another form of a word stand for it, but not in a name', () => {
    expect(substitutesOf('Who survived?')).toEqual({ surviv: [['survivor']] });
    expect(substitutesOf('Did the Harlow Farmers Alliance survive?')).toMatchObject({ farmer: [['hfa']] });
  });
});

describe('near words', () => {
  const nearWordsOf = (question: string) =>
    parseQuestion(question, createContext({ names })).terms.flatMap(({ nearWords }) => nearWords);

  it('come with a word that an answer must hold', () => {
    expect(nearWordsOf('Who helped Lund?')).toContain('assist');
  });

  it('are all relatives of a word that says little, so that it finds what tells the same in another way', () => {
    expect(nearWordsOf('Who started the choir?')).toContain('creat');
  });

  it('are left out of a long question', () => {
    const long =
      'Who helped the mayor mend the roof of the pergola, the fence, the bench and the lantern at dawn?';
    expect(nearWordsOf(long)).toEqual([]);
  });
});

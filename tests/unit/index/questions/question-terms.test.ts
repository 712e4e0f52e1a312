import { describe, expect, it } from 'vitest';
import { termsOfQuestion } from '../../../../index/questions/question-terms.ts';

const required = (question: string, honoured?: readonly string[]) =>
  termsOfQuestion(question, honoured).flatMap(({ term, isRequired }) => (isRequired ? term : []));

describe('termsOfQuestion', () => {
  it('takes each word that says something, in order, as it was written', () => {
    expect(termsOfQuestion('Who opened the Bridges?')).toEqual([
      { term: 'open', word: 'opened', weight: 1, isRequired: true, substitutes: [], nearWords: [] },
      { term: 'bridg', word: 'Bridges', weight: 1, isRequired: true, substitutes: [], nearWords: [] },
    ]);
  });

  it('takes a term once, and half more for each repetition', () => {
    expect(termsOfQuestion('bridge, bridges, BRIDGE')).toEqual([
      { term: 'bridg', word: 'bridge', weight: 2, isRequired: true, substitutes: [], nearWords: [] },
    ]);
  });

  it.each([
    ['a word that says little', 'What happened to the bridge?', ['bridg']],
    ['the noun behind "which"', 'Which city did the bridge fall in?', ['bridg', 'fall']],
    [
      'the noun behind "which" and more',
      'What large northern company built it?',
      ['larg', 'northern', 'build'],
    ],
    ['no noun that stands elsewhere', 'Which bridge did the company build?', ['bridg', 'compani', 'build']],
    ['a day that is honoured', 'What fell in June 2023?', ['fall'], ['June 2023']],
  ])('does not require %s', (_what, question, terms, honoured: readonly string[] = []) => {
    expect(required(question, honoured)).toEqual(terms);
  });

  it.each([
    ['stop words alone', 'Who is it?'],
    ['marks alone', '?! …'],
    ['nothing', ''],
  ])('finds none in %s', (_what, question) => {
    expect(termsOfQuestion(question)).toEqual([]);
  });

  it('takes 64 terms at most, and still counts the repetitions of those', () => {
    const words = Array.from({ length: 100 }, (_, at) => `word${at}`).join(' ');
    const terms = termsOfQuestion(`${words} ${words}`);
    expect(terms).toHaveLength(64);
    expect(terms.every(({ weight }) => weight === 1.5)).toBe(true);
  });

  it('takes what every object knows for a word', () => {
    expect(required('__proto__ constructor')).toEqual(['proto', 'constructor']);
  });
});

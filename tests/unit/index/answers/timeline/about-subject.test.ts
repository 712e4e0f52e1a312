import { describe, expect, it } from 'vitest';
import { aboutSubject, BY_HEAD_ALONE } from '../../../../../index/answers/timeline/about-subject.ts';
import { analyse } from '../../../../../index/passages/analysis.ts';
import { createArticle } from '../../../../support/articles.ts';
import { weighFor } from '../../../../support/library.ts';
import { createNames, createQuestion } from '../../../../support/questions.ts';

const names = createNames('Mira Holt', 'Harbour Guild', 'Brill');

function aboutIn(subject: string, text: string, title: string | null = null) {
  const article = createArticle({ title, text });
  const question = createQuestion(subject, { names, kind: 'when' });
  const analysis = analyse(article);
  const about = aboutSubject(question, weighFor([article], question))(analysis);
  return { values: analysis.sentences.map((_sentence, at) => about.of(at)), about, text };
}

describe('aboutSubject', () => {
  it('counts a name in full more than one in short, and both more than none', () => {
    const { values } = aboutIn('Mira Holt', 'Mira Holt sailed. Holt came back. Rain fell on the quay.');
    const [full = 0, short = 0, none] = values;
    expect(full).toBeGreaterThan(short);
    expect(short).toBeGreaterThan(0);
    expect(none).toBe(0);
  });

  it('takes a pronoun for the one whom the sentence before names first', () => {
    const [named = 0, meant = 0] = aboutIn('Mira Holt', 'Mira Holt sailed. She came back in 2019.').values;
    expect(meant).toBeGreaterThan(0);
    expect(meant).toBeLessThan(named);
  });

  it('takes no pronoun for whom the sentence before names behind another', () => {
    const { values } = aboutIn('Mira Holt', 'Rain fell. Piet Aalders met Mira Holt. He came back in 2019.');
    expect(values[2]).toBe(0);
  });

  it('takes a thing for what the sentence before names', () => {
    const text = 'Rain fell. Piet Aalders led the Harbour Guild. The group was founded in 2014.';
    expect(aboutIn('Harbour Guild', text).values[2]).toBeGreaterThan(0);
  });

  it('lets the title say what a group is, for little', () => {
    const text = 'Rain fell. Winds rose. The group was founded in 2014. Snow fell in 2015.';
    const { values } = aboutIn('Harbour Guild', text, 'The Harbour Guild meets');
    expect(values.slice(2)).toEqual([BY_HEAD_ALONE, 0]);
  });

  it('asks for every name, one of them in the sentence', () => {
    const text = 'Mira Holt sailed. Brill was flooded. Mira Holt came to Brill.';
    const { values } = aboutIn('Mira Holt in Brill', `Rain fell. ${text}`);
    expect(values.map((value) => value > 0)).toEqual([false, false, false, true]);
  });

  it('asks for most of the words where there is no name', () => {
    const { values } = aboutIn('grain prices', 'Rain fell. Grain prices rose. Prices fell.');
    expect(values.map((value) => value > 0)).toEqual([false, true, false]);
  });

  it('marks the words of the subject', () => {
    const { about, text } = aboutIn('Mira Holt', 'On the quay Mira Holt sailed, and Holt came back.');
    const marked = about.mark({ start: 0, end: text.length });
    expect(marked.map(({ start, end }) => text.slice(start, end))).toEqual(['Mira', 'Holt', 'Holt']);
  });

  it('is about everything where there is no subject', () => {
    const article = createArticle({ text: 'Rain fell. Winds rose.' });
    const about = aboutSubject(createQuestion('rain'), [])(analyse(article));
    expect([about.of(0), about.of(1), about.mark({ start: 0, end: 9 })]).toEqual([1, 1, []]);
  });
});

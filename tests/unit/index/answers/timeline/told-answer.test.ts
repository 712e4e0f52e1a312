import { describe, expect, it } from 'vitest';
import { aboutSubject } from '../../../../../index/answers/timeline/about-subject.ts';
import { weighTelling } from '../../../../../index/answers/timeline/telling.ts';
import { toldAnswer } from '../../../../../index/answers/timeline/told-answer.ts';
import { findToldDays } from '../../../../../index/answers/timeline/told-days.ts';
import { analyse } from '../../../../../index/passages/analysis.ts';
import { createArticle } from '../../../../support/articles.ts';
import { weighFor } from '../../../../support/library.ts';
import { createNames, createQuestion } from '../../../../support/questions.ts';

const FILLER =
  'while the baker, the miller and the smith of the upper town stood by and said nothing about it, ';

function answerOf(text: string) {
  const article = createArticle({ text: `Rain fell. ${text}`, published: '2021-03-17' });
  const question = createQuestion('Mira Holt', { names: createNames('Mira Holt') });
  const analysis = analyse(article);
  const aboutness = aboutSubject(question, weighFor([article], question))(analysis);
  const [day] = findToldDays(analysis).told;
  if (!day) throw new Error('No day is told.');
  const answer = toldAnswer(weighTelling(day, aboutness, 1), ['copy.md']);
  const words = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
  return { answer, shown: words(answer.shown), exact: answer.exact && words(answer.exact), words };
}

describe('toldAnswer', () => {
  it('is the sentence, its day and the articles with the same words', () => {
    const { answer, shown, exact, words } = answerOf('Mira Holt sailed to Brill on 2 May 2019.');
    expect(answer.excerpt).toBe('Mira Holt sailed to Brill on 2 May 2019.');
    expect([shown, exact, answer.also]).toEqual([answer.excerpt, '2 May 2019', ['copy.md']]);
    expect(answer.highlights.map(words)).toEqual(['Mira', 'Holt']);
    expect(answer.dates.map(({ value }) => value)).toEqual(['2019-05-02']);
  });

  it.each([
    ['at the beginning', `On 2 May 2019 Mira Holt sailed to Brill, ${FILLER.repeat(4)}and that was that.`],
    ['at the end', `It is said, ${FILLER.repeat(4)}that Mira Holt sailed to Brill on 2 May 2019.`],
    [
      'in the middle',
      `It is said, ${FILLER.repeat(3)}that Mira Holt sailed on 2 May 2019, ${FILLER.repeat(3)}so.`,
    ],
  ])('cuts a long sentence to the day and the subject %s', (_place, text) => {
    const { answer, shown } = answerOf(text);
    expect(shown.length).toBeLessThanOrEqual(200);
    expect(shown).toContain('Mira Holt');
    expect(shown).toContain('2 May 2019');
    expect(` ${answer.excerpt} `).toMatch(new RegExp(`\\s${shown}[\\s,.]`));
  });

  it('keeps the day where the subject stands too far from it', () => {
    const { shown } = answerOf(`Mira Holt is said, ${FILLER.repeat(4)}to have sailed on 2 May 2019.`);
    expect(shown).toContain('2 May 2019');
    expect(shown.length).toBeLessThanOrEqual(200);
  });

  it('keeps both ends of a range', () => {
    const { answer, words } = answerOf('Mira Holt sailed from 2014 to 2016.');
    expect([answer.exact, answer.rangeEnd].map((span) => span && words(span))).toEqual(['2014', '2016']);
  });
});

import { describe, expect, it } from 'vitest';
import { aboutSubject } from '../../../../../index/answers/timeline/about-subject.ts';
import { foldDays } from '../../../../../index/answers/timeline/fold-days.ts';
import { weighTelling } from '../../../../../index/answers/timeline/telling.ts';
import { findToldDays, keyOfInterval } from '../../../../../index/answers/timeline/told-days.ts';
import { analyse } from '../../../../../index/passages/analysis.ts';
import { createArticle } from '../../../../support/articles.ts';
import { createQuestion } from '../../../../support/questions.ts';

const STORM = 'The storm of the century tore the roof off the old grain hall at Tarn on 14 March 2021.';

/** The days of articles, each with its best sentence, its echoes and its copies; in order of time. */
function fold(...articles: readonly (readonly [id: string, published: string, text: string])[]) {
  const tellings = articles.flatMap(([id, published, text]) => {
    const analysis = analyse(createArticle({ id, published, text }));
    const aboutness = aboutSubject(createQuestion('storm'), [])(analysis);
    return findToldDays(analysis).told.map((day) => weighTelling(day, aboutness, 1));
  });
  return foldDays(tellings)
    .map(({ interval, best, echoes, copies, more }) => ({
      day: keyOfInterval(interval),
      id: best.analysis.article.id,
      words: wordsOf(best),
      more,
      echoes: echoes.map(({ analysis }) => analysis.article.id),
      copies,
    }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

function wordsOf({ analysis, sentence }: ReturnType<typeof weighTelling>): string {
  const { start, end } = analysis.sentences[sentence] ?? { start: 0, end: 0 };
  return analysis.article.text.slice(start, end);
}

describe('foldDays', () => {
  it('makes one of what several articles tell of a day', () => {
    const days = fold(['a', '2021-03-15', STORM], ['b', '2021-03-16', 'It fell on Sunday.']);
    expect(days).toMatchObject([{ day: '2021-03-14/2021-03-14', id: 'a', echoes: ['b'], copies: [] }]);
  });

  it('takes the most telling sentence and not the first', () => {
    const days = fold([
      'a',
      '2021-03-15',
      `It was wet on 14 March 2021. ${STORM} And that, they say, was 14 March 2021.`,
    ]);
    expect(days.map(({ words }) => words)).toEqual([STORM]);
  });

  it('takes what the other articles tell, too', () => {
    const days = fold(
      ['a', '2021-03-20', 'The mayor of Tarn ate a good breakfast of eggs and ham on 14 March 2021.'],
      ['b', '2021-03-20', 'The storm tore the roof off the grain hall of Tarn on 14 March 2021.'],
      ['c', '2021-03-20', 'A storm took the roof off the grain hall at Tarn on 14 March 2021.'],
    );
    expect(days[0]?.id).not.toBe('a');
    expect(days[0]?.echoes).toHaveLength(2);
  });

  it('names articles that carry the very words', () => {
    const days = fold(['a', '2021-03-15', STORM], ['b', '2021-03-15', STORM]);
    expect(days).toMatchObject([{ id: 'a', copies: ['b'], echoes: [] }]);
  });

  it('does not let a copy that was printed later move "yesterday"', () => {
    const text = 'The storm of the century tore the roof off the old grain hall at Tarn yesterday.';
    const days = fold(['late', '2021-03-17', text], ['first', '2021-03-15', text]);
    expect(days).toMatchObject([{ day: '2021-03-14/2021-03-14', id: 'first', copies: ['late'] }]);
  });

  it('counts such a copy of what is only an echo', () => {
    const long =
      'It was in the evening yesterday that a gust of wind took slates and tiles off the hall of Tarn.';
    const [day, ...others] = fold(
      ['a', '2021-03-20', STORM],
      ['first', '2021-03-15', long],
      ['late', '2021-03-16', long],
    );
    expect(others).toEqual([]);
    expect(day).toMatchObject({ id: 'a', echoes: ['first'], copies: [], more: 1 });
  });

  it('keeps the days of the same words in the reports of several weeks', () => {
    const text = 'The council of Tarn met on Tuesday in the old hall to speak about the mill.';
    const days = fold(['a', '2021-03-17', text], ['b', '2021-03-24', text], ['c', '2021-03-31', text]);
    expect(days.map(({ day, copies }) => [day.slice(0, 10), copies])).toEqual([
      ['2021-03-16', []],
      ['2021-03-23', []],
      ['2021-03-30', []],
    ]);
  });

  it('keeps the day of the same words in another story of the next day', () => {
    const text = 'The council of Tarn met yesterday in the old hall to speak about the mill.';
    const days = fold(
      ['a', '2021-03-17', `${text} It chose a miller. The miller is Ada Bell.`],
      ['b', '2021-03-18', `${text} It sold a boat. Nobody wanted it. Rain fell.`],
    );
    expect(days.map(({ day }) => day.slice(0, 10))).toEqual(['2021-03-16', '2021-03-17']);
  });

  it('does not quote one sentence for two days where another tells one of them', () => {
    const both = 'The hall of Tarn was built in 1987 and lost its roof to the great storm in 2021.';
    const days = fold(
      ['a', '2022-01-01', both],
      ['b', '2022-01-01', 'Workers built the hall of Tarn in 1987 with stones from the old mill.'],
    );
    expect(days.map(({ words }) => words === both)).toEqual([false, true]);
  });

  it('quotes it twice rather than leave a day out', () => {
    const both = 'The hall of Tarn was built in 1987 and lost its roof to the great storm in 2021.';
    expect(fold(['a', '2022-01-01', both]).map(({ words }) => words)).toEqual([both, both]);
  });

  it('folds nothing where nothing is told', () => {
    expect(foldDays([])).toEqual([]);
  });
});

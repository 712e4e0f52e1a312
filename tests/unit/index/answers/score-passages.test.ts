import { describe, expect, it } from 'vitest';
import { matchArticle } from '../../../../index/answers/match-article.ts';
import { signalsOf } from '../../../../index/answers/rank-passages.ts';
import { scorePassages } from '../../../../index/answers/score-passages.ts';
import { signalValue, WEIGHTS } from '../../../../index/answers/weights.ts';
import { analyse } from '../../../../index/passages/analysis.ts';
import { createArticle } from '../../../support/articles.ts';
import { passagesFor, weighFor } from '../../../support/library.ts';
import { createQuestion } from '../../../support/questions.ts';

const RAIN = 'Rain came down all day.';
const fill = (count: number) => Array.from({ length: count }, () => RAIN).join(' ');
const question = createQuestion('Who opened the bridge?');

describe('scorePassages', () => {
  it('cuts the passages that hold a term of the question, in the order of the text', () => {
    const article = createArticle({
      title: 'News',
      text: `The mayor opened it. ${fill(12)} The bridge held. ${fill(4)}`,
    });
    const found = passagesFor([article], question);
    const firsts = found.map(({ window }) => window.first);
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    expect(found.map(({ bestSentence }) => bestSentence)).toEqual(
      firsts.map((first) => (first === 0 ? 0 : 13)),
    );
  });

  it('finds none in an article that holds no term', () => {
    expect(passagesFor([createArticle({ text: fill(3) })], question)).toEqual([]);
  });

  it('finds none where only the page around the story holds a term', () => {
    const text = `${RAIN} READ of the bridge`;
    expect(passagesFor([createArticle({ text, boilerplate: ['READ of the bridge'] })], question)).toEqual([]);
  });

  it('takes the sentence that holds the most of the question for the best, the first of equals', () => {
    const [passage] = passagesFor(
      [createArticle({ text: 'The bridge held. She opened the bridge. He opened a bridge.' })],
      question,
    );
    expect(passage?.bestSentence).toBe(1);
    expect(passage?.counts).toEqual([2, 3]);
  });

  it('gives every signal in [0, 1], with its weight, and their sum', () => {
    const article = createArticle({ text: `${fill(6)} She opened the bridge. ${fill(6)}` });
    for (const passage of passagesFor([article], question)) {
      const signals = signalsOf(passage);
      expect(signals.map(({ name }) => name)).toEqual(Object.keys(WEIGHTS));
      for (const { value } of signals) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
      expect(passage.score).toBeCloseTo(signals.reduce((sum, { value, weight }) => sum + value * weight, 0));
    }
  });

  it('prefers of equal sentences the one with a number where one is asked for', () => {
    const article = createArticle({ text: 'The bridge opened. The bridge opened to 40 carts.' });
    const terms = weighFor([article], question);
    const best = (number: boolean) =>
      scorePassages(
        matchArticle(analyse(article), terms),
        terms,
        { article: 0, title: 0, day: 0, source: 0 },
        { introduction: false, descriptions: [], number },
      )[0]?.bestSentence;
    expect([best(false), best(true)]).toEqual([0, 1]);
  });

  it('looks for where a name is introduced only where one is asked for', () => {
    const article = createArticle({ text: 'Ada Bell, a judge, came. Ada Bell left.' });
    const about = createQuestion('Who is Ada Bell?');
    const terms = weighFor([article], about);
    const shared = { article: 0, title: 0, day: 0, source: 0 };
    const introduced = (isAboutOneName: boolean) =>
      scorePassages(matchArticle(analyse(article), terms), terms, shared, {
        introduction: isAboutOneName,
        descriptions: [],
        number: false,
      }).map(({ values }) => signalValue(values, 'introduction'))[0];
    expect(introduced(true)).toBe(1);
    expect(introduced(false)).toBe(0);
  });
});

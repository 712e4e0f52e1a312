import { describe, expect, it } from 'vitest';
import { matchArticle } from '../../../../index/answers/match-article.ts';
import { scoreArticle } from '../../../../index/answers/score-article.ts';
import type { Question } from '../../../../index/findings.ts';
import { analyse } from '../../../../index/passages/analysis.ts';
import { createSourceNames } from '../../../../index/questions/source-names.ts';
import type { Article } from '../../../../index/types.ts';
import { createArticle } from '../../../support/articles.ts';
import { weighFor } from '../../../support/library.ts';
import { createQuestion } from '../../../support/questions.ts';

const sources = createSourceNames(['Evening Post', 'Gazette']);
const ask = (text: string) => createQuestion(text, { sources });

function score(article: Article, question: Question, asOf: string | null = null) {
  const terms = weighFor([article], question);
  return scoreArticle(matchArticle(analyse(article), terms), terms, question, 100, asOf);
}

const ARTICLE = createArticle({
  title: 'The bridge',
  source: 'Evening Post',
  published: '2023-06-24',
  text: 'The mayor opened the bridge.',
});

describe('scoreArticle', () => {
  it('counts the words of the article and of its title', () => {
    const { article, title } = score(ARTICLE, ask('bridge mayor'));
    expect(article).toBeGreaterThan(0);
    expect(article).toBeLessThan(1);
    expect(title).toBeGreaterThan(0);
    expect(title).toBeLessThan(1);
  });

  it('counts nothing where no word is held', () => {
    expect(score(ARTICLE, ask('tower'))).toEqual({ article: 0, title: 0, day: 0, source: 0 });
  });

  it.each([
    ['is 1 where the question names the day of print', 'bridge on 24 June 2023', null, 1],
    ['is 0 where it names another day', 'bridge on 24 May 2023', null, 0],
    ['looks at the day named and not at the day of the question', 'bridge on 24 May 2023', '2023-06-24', 0],
    ['is 0 where no day matters', 'bridge', null, 0],
    ['is how fresh it is on the day of the question', 'bridge', '2023-06-24', 1],
  ])('the day %s', (_rule, text, asOf, value) => {
    expect(score(ARTICLE, ask(text), asOf).day).toBe(value);
  });

  it.each([
    ['is 1 where the question names its source', 'the bridge in the evening post', 1],
    ['is 0 where it names another', 'the bridge in the Gazette', 0],
    ['is 0 where it names none', 'the bridge', 0],
  ])('the source %s', (_rule, text, value) => {
    expect(score(ARTICLE, ask(text)).source).toBe(value);
  });

  it('is 0 for the source of an article that names none', () => {
    expect(score({ ...ARTICLE, source: null }, ask('the bridge in the Gazette')).source).toBe(0);
  });

  it('takes an archive without a word', () => {
    const empty = createArticle({ text: '' });
    const { article } = scoreArticle(matchArticle(analyse(empty), []), [], ask('bridge'), 0, null);
    expect(article).toBe(0);
  });
});

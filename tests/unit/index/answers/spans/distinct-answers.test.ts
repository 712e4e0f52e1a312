import { describe, expect, it } from 'vitest';
import { distinctAnswers } from '../../../../../index/answers/spans/distinct-answers.ts';
import type { Answer } from '../../../../../index/findings.ts';
import { createArticle } from '../../../../support/articles.ts';
import { askArticles } from '../../../../support/library.ts';
import { createQuestion } from '../../../../support/questions.ts';

const TEXTS = ['Ann Brook opened the bridge.', 'The bridge was opened by Robert Hale.'];
const ARTICLES = TEXTS.map((text, at) => createArticle({ id: `a${at}`, title: 'News', text }));
const distinct = (answers: readonly Answer[], limit: number) =>
  distinctAnswers(answers, limit, (answer) => answer);

describe('distinct answers', () => {
  it('are the first of those that answer with the same words of an article', async () => {
    const { passages } = await askArticles(ARTICLES, createQuestion('Who opened the bridge?'));
    expect(distinct([...passages, ...passages], 10)).toEqual(passages);
    expect(passages).toHaveLength(2);
  });

  it('are all that have no exact part', async () => {
    const { passages } = await askArticles(ARTICLES, createQuestion('Why was the bridge opened?'));
    expect(distinct([...passages, ...passages], 10)).toHaveLength(2 * passages.length);
  });

  it('are as many as are wanted, whatever is repeated before them', async () => {
    const { passages } = await askArticles(ARTICLES, createQuestion('Who opened the bridge?'));
    const [first, second] = passages;
    expect(
      distinct(
        [first, first, second].flatMap((answer) => answer ?? []),
        2,
      ),
    ).toEqual(passages);
  });

  it('are no more than are wanted, and no more are read', async () => {
    const { passages } = await askArticles(ARTICLES, createQuestion('Who opened the bridge?'));
    const read: Answer[] = [];
    const answers = distinctAnswers(passages, 1, (answer) => {
      read.push(answer);
      return answer;
    });
    expect([answers.length, read.length]).toEqual([1, 1]);
  });
});

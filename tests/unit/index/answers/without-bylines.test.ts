import { describe, expect, it } from 'vitest';
import { withoutBylines } from '../../../../index/answers/without-bylines.ts';
import { createArticle } from '../../../support/articles.ts';
import { passagesFor, weighFor } from '../../../support/library.ts';
import { createQuestion } from '../../../support/questions.ts';

const articles = [
  createArticle({ text: 'By Ada Bell\n\nAda Bell left the bridge.', bylines: ['By Ada Bell'] }),
];

function firstsOf(asked: string): number[] {
  const question = createQuestion(asked);
  const kept = withoutBylines(passagesFor(articles, question), question, weighFor(articles, question));
  return kept.map(({ window }) => window.first);
}

describe('withoutBylines', () => {
  it.each([
    ['keeps a byline that holds all that a who-question asks', 'Who is Ada Bell?', [0, 1]],
    ['drops one that holds a part of it', 'Who saw Ada Bell on the bridge?', [1]],
    ['drops one where nobody is asked for', 'Where is Ada Bell?', [1]],
  ])('%s', (_rule, asked, firsts) => {
    expect(firstsOf(asked)).toEqual(firsts);
  });
});

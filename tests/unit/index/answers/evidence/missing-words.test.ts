import { describe, expect, it } from 'vitest';
import { missingWords } from '../../../../../index/answers/evidence/missing-words.ts';
import { createArticle } from '../../../../support/articles.ts';
import { passagesFor, weighFor } from '../../../../support/library.ts';
import { createNames, createQuestion } from '../../../../support/questions.ts';

function missingOver(asked: string, ...texts: string[]): readonly string[] {
  const articles = texts.map((text, at) => createArticle({ id: `a${at}`, title: 'News', text }));
  const question = createQuestion(asked, { names: createNames('Ada Bell') });
  const terms = weighFor(articles, question);
  const required = terms.filter(({ isRequired }) => isRequired);
  const names = new Set(question.names.flatMap(({ terms: own }) => own));
  return missingWords(required, terms, passagesFor(articles, question), names).map(({ word }) => word);
}

describe('missingWords', () => {
  it('are those that the article lacks which holds most of the question', () => {
    expect(missingOver('Who sold the old bridge?', 'The old bridge.', 'She sold it.')).toEqual(['sold']);
  });

  it('are rather two other words than a name', () => {
    const asked = 'Did Ada Bell sell the bridge?';
    expect(missingOver(asked, 'Ada Bell left.', 'She sold the bridge.')).toEqual(['sell', 'bridge']);
  });

  it('are all of them where nothing was found', () => {
    expect(missingOver('Who sold the bridge?', 'Rain.')).toEqual(['sold', 'bridge']);
  });
});

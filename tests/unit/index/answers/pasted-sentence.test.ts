import { describe, expect, it } from 'vitest';
import { withoutChangedWords } from '../../../../index/answers/pasted-sentence.ts';
import { createArticle } from '../../../support/articles.ts';
import { askArticles, knowNames } from '../../../support/library.ts';
import { createQuestion } from '../../../support/questions.ts';

const ARTICLES = [
  createArticle({
    id: 'mill',
    text: 'Olaf Brandvold sold the old mill to a farmer. The farmer keeps goats there.',
  }),
  createArticle({ id: 'ferry', text: 'Ada Marlowe steered the ferry through the storm.' }),
];

async function optionalIn(sentence: string): Promise<readonly string[] | null> {
  const question = createQuestion(sentence, { names: knowNames(ARTICLES) });
  const { passages } = await askArticles(ARTICLES, question);
  const without = withoutChangedWords(question, passages);
  const needed = new Set(question.terms.filter(({ isRequired }) => isRequired).map(({ word }) => word));
  if (without === null) return null;
  return without.terms
    .filter(({ isRequired, word }) => !isRequired && needed.has(word))
    .map(({ word }) => word);
}

describe('withoutChangedWords', () => {
  it('leaves out the word in which a pasted sentence differs', async () => {
    expect(await optionalIn('Olaf Brandvold sold the old mill to a baker.')).toEqual(['baker']);
  });

  it.each([
    ['a sentence that differs in nothing', 'Olaf Brandvold sold the old mill to a farmer.'],
    ['a sentence that differs in a name', 'Olaf Lindqvist sold the old mill to a farmer.'],
    ['a sentence that differs in much', 'Olaf Brandvold burnt the new barn of a baker.'],
    ['a sentence that shares nothing but names', 'Olaf Brandvold and Ada Marlowe opened the bridge.'],
    ['a sentence about something else', 'Parliament voted on the new harbour tax yesterday.'],
    ['a question', 'Did Olaf Brandvold sell the old mill to a baker?'],
  ])('leaves nothing out of %s', async (_what, sentence) => {
    expect(await optionalIn(sentence)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { openFiles } from '../../../support/archive.ts';

const archive = await openFiles({
  'a.md':
    'Ingrid Halvorsen, a judge, opened the court on Monday. Ingrid Halvorsen has been a judge for years.',
  'b.md': 'Erik Halvorsen, a baker, sold the shop on Tuesday. Erik Halvorsen kept the oven.',
  'c.md': 'Paris Lowell, a singer, gave a concert in Leeds. Paris Lowell sang.',
  'd.md': 'Rain fell in Paris on Friday. The river in Paris rose.',
});
const shownTo = async (question: string) => {
  const options = {
    kind: 'who' as const,
    filters: {},
    today: '2030-01-15',
    asOf: null,
    previous: null,
    limit: 9,
  };
  const { answers } = await archive.ask(question, options);
  return answers.map(({ citation }) => citation.articleId);
};

describe('a question about one name', () => {
  it('is answered by what mentions that name, and no namesake', async () => {
    expect(new Set(await shownTo('Ingrid Halvorsen'))).toEqual(new Set(['a.md']));
    expect(new Set(await shownTo('Erik Halvorsen'))).toEqual(new Set(['b.md']));
  });

  it('does not take a first name for a place', async () => {
    expect(new Set(await shownTo('Paris'))).toEqual(new Set(['d.md']));
  });
});

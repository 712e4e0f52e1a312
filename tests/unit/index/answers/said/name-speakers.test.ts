import { describe, expect, it } from 'vitest';
import { openFiles } from '../../../../support/archive.ts';

const archive = await openFiles({
  'toll.md': `Mayor Viktor Lund spoke on Tuesday. “Every toll is a debt to the town,” he said.

Councillor Ada Bell disagreed. “A toll is plain theft,” Bell said.`,
});
const ask = async (question: string) => {
  const [first] = (
    await archive.ask(question, {
      kind: null,
      filters: {},
      today: '2030-01-15',
      asOf: null,
      previous: null,
      limit: 3,
    })
  ).answers;
  const { exact = null, passage, excerpt = '' } = first ?? {};
  const start = passage?.span.start ?? 0;
  return {
    speaker: first?.speaker?.name,
    exact: exact && excerpt.slice(exact.start - start, exact.end - start),
  };
};

describe('"who said …?"', () => {
  it('is answered with the speaker of the quote', async () => {
    expect(await ask('Who said that a toll is theft?')).toEqual({ speaker: 'Ada Bell', exact: 'Bell' });
  });

  it('names whom a pronoun means, and marks no pronoun', async () => {
    const { speaker, exact } = await ask('Who said that a toll is a debt to the town?');
    expect(speaker).toBe('Viktor Lund');
    expect(exact).not.toBe('he');
  });
});

describe('"what did … say?"', () => {
  it('is answered with quotes of that speaker first', async () => {
    expect(await ask('What did Bell say about the toll?')).toEqual({
      speaker: 'Ada Bell',
      exact: 'A toll is plain theft,',
    });
  });

  it('is not answered by what somebody did', async () => {
    const silent = await openFiles({ 'dorn.md': 'Karl Dorn spoke in Lindau. Dorn, 54, left.' });
    const options = { kind: null, filters: {}, today: '2030-01-15', asOf: null, previous: null, limit: 3 };
    const { outcome, answers } = await silent.ask('What did Karl Dorn say?', options);
    expect(outcome).toBe('low-confidence');
    expect(answers).toEqual([]);
  });

  it('finds what else is told where nothing is quoted', async () => {
    expect((await ask('What did the mayor say on Tuesday?')).speaker ?? null).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { rateConversations } from '../../../../measure/tables/conversations.ts';
import { openFiles } from '../../../support/archive.ts';
import { FERRIES } from '../../../support/ferries.ts';

const strike = {
  question: 'who called a strike?',
  gold: { article: 'strike', mustContain: 'Marta Lindholm' },
};
const wrong = { question: 'who called a strike?', gold: { article: 'march' } };
const misunderstood = { ...wrong, understood: 'elephants' };

describe('the table of conversations', () => {
  it.each([
    ['all that are right', [strike, strike], 2, 0],
    ['a turn once, however much is wrong with it', [strike, misunderstood], 1, 2],
    ['turns that go wrong in the same words each', [wrong, wrong, strike], 1, 2],
    ['nothing below none', [misunderstood], 0, 2],
  ])('counts %s', async (_what, turns, right, faults) => {
    const rated = await rateConversations(await openFiles(FERRIES), [{ id: 'quarrel', turns }]);
    expect(rated.rows).toEqual([{ set: 'conversations', turns: turns.length, right }]);
    expect(rated.faults).toHaveLength(faults);
  });

  it('names the turn that went wrong', async () => {
    const { faults } = await rateConversations(await openFiles(FERRIES), [
      { id: 'quarrel', turns: [strike, misunderstood] },
    ]);
    expect(faults[0]).toBe(
      '  quarrel, turn 2: “who called a strike?” was understood as “who called a strike?”',
    );
  });
});

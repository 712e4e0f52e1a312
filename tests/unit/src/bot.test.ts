import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openBot } from '../../../src/bot.ts';
import { folderForTest } from '../../support/folders.ts';

const ASKED = {
  command: 'who',
  options: { name: 'Marta Pryce' },
  page: 0,
  limit: 5,
  asOf: null,
  previous: null,
} as const;

async function open(failures: unknown[]) {
  const corpusPath = folderForTest({ 'a.txt': '2023-06-25\nMarta Pryce opened the mill on Sunday.' });
  const bot = await openBot({
    config: { corpusPath, dataPath: join(folderForTest({}), 'data'), articleText: 'full' },
    onFailure: (_reference, error) => void failures.push(error),
  });
  onTestFinished(bot.end);
  return bot;
}

it('answers until it is given up, and then fails without a word to the operator', async () => {
  const failures: unknown[] = [];
  const { responder, giveUp } = await open(failures);
  expect((await responder.respond(ASKED)).findings?.outcome).toBe('answered');
  giveUp();
  expect((await responder.respond(ASKED)).findings).toBeNull();
  expect(failures).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { ask } from '../../../../../commands/ask.ts';
import { toLetter } from '../../../../../src/discord/answer/desk.ts';
import { openFiles, run } from '../../../../support/archive.ts';

const LAMP = 'Wanda Reed lit the lamp of the lighthouse at dusk.';
const before = await openFiles({ 'a.txt': `${LAMP}\n`, 'b.txt': 'Fog.\n' });

/** The labels of the buttons under an answer from before, where the articles are now these. */
async function labelsOver(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const reply = await run(ask, before, { question: 'who lit the lamp?' });
  const now = await openFiles(files);
  const letter = toLetter(reply, { archive: () => now }, { asker: '1', isPrivate: false });
  return [...JSON.stringify(letter.components).matchAll(/"label":"([^"]+)"/g)].map(([, label = '']) => label);
}

describe('an answer that is sent after its articles were read again', () => {
  it('leads to the article where it says the same', async () => {
    expect(await labelsOver({ 'a.txt': `${LAMP}\n` })).toContain('Context');
    expect(await labelsOver({ 'a.txt': `${LAMP} She went home.\n` })).toContain('Context');
  });

  it('does not lead to one that says something else there, or is gone', async () => {
    expect(await labelsOver({ 'a.txt': `Ulf Thorn slept. ${LAMP}\n` })).not.toContain('Context');
    expect(await labelsOver({ 'b.txt': 'Fog.\n' })).not.toContain('Context');
  });
});

import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../../index/archive.ts';
import { keepSteady } from '../../../../index/live/steady.ts';
import { openFiles } from '../../../support/archive.ts';

const BEFORE = await openFiles({ 'a.txt': '2023-06-24\nMarta Ellwood opened the bridge in Harrow.' });
const AFTER = await openFiles({ 'a.txt': '2023-06-24\nMarta Ellwood closed the ferry in Harrow.' });

/** The archive from before, which may find itself changed. */
function keep(asked: Archive, isSteady: () => boolean, current: Archive | null = AFTER) {
  const steady: Archive = keepSteady(asked, { isSteady, current: async () => current ?? steady });
  return steady;
}

const failing: Archive = {
  ...BEFORE,
  profile: () => Promise.reject(new Error('An article is gone.')),
};

describe('a question to an archive that changes meanwhile', () => {
  it('is answered as it is where nothing changes', async () => {
    expect(await keep(BEFORE, () => true).profile('Marta Ellwood')).toEqual(
      await BEFORE.profile('Marta Ellwood'),
    );
  });

  it.each([
    ['a name', (of: Archive) => of.profile('Marta Ellwood')],
    [
      'words',
      (of: Archive) => of.said('Ellwood', '', { filters: {}, today: '2024-01-01', asOf: null, limit: 3 }),
    ],
    ['a subject', (of: Archive) => of.timeline('Harrow', { filters: {}, today: '2024-01-01', limit: 3 })],
    [
      'accounts',
      (of: Archive) => of.compare('Harrow', { filters: {}, today: '2024-01-01', asOf: null, limit: 3 }),
    ],
    [
      'a message',
      (of: Archive) => of.check('Marta Ellwood opened the bridge.', { today: '2024-01-01', limit: 3 }),
    ],
    [
      'a question',
      (of: Archive) =>
        of.ask('What did Ellwood do?', {
          kind: null,
          filters: {},
          today: '2024-01-01',
          asOf: null,
          previous: null,
          limit: 3,
        }),
    ],
  ])('is answered by the new one: %s', async (_name, ask: (of: Archive) => Promise<unknown>) => {
    expect(await ask(keep(BEFORE, () => false))).toEqual(await ask(AFTER));
  });

  it('is answered by the new one even where the old one could not', async () => {
    expect(await keep(failing, () => false).profile('Marta Ellwood')).toEqual(
      await AFTER.profile('Marta Ellwood'),
    );
  });

  it('fails where nothing has changed, or nothing has come in its place', async () => {
    await expect(keep(failing, () => true).profile('Ellwood')).rejects.toThrow('gone');
    await expect(keep(failing, () => false, null).profile('Ellwood')).rejects.toThrow('gone');
  });
});

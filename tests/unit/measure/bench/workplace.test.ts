import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inWorkplace } from '../../../../measure/bench/workplace.ts';

describe('the workplace of the bench', () => {
  it('is cleared away when the work is done', async () => {
    const folder = await inWorkplace(async (place) => {
      writeFileSync(join(place.folder, 'a.txt'), '');
      return place.folder;
    });
    expect(existsSync(folder)).toBe(false);
  });

  it('is cleared away when the work fails, and leaves no one listening for signals', async () => {
    const listeners = process.listenerCount('SIGINT');
    let folder = '';
    const failed = inWorkplace(async (place) => {
      folder = place.folder;
      throw new Error('no measure');
    });
    await expect(failed).rejects.toThrow('no measure');
    expect(existsSync(folder)).toBe(false);
    expect(process.listenerCount('SIGINT')).toBe(listeners);
  });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withinTime } from '../../../../../src/discord/answer/within-time.ts';

describe('withinTime', () => {
  it('gives what is there in time', async () => {
    expect(await withinTime(Promise.resolve('here'), 1_000)).toBe('here');
    expect(await withinTime(sleep(5, 'soon'), 1_000)).toBe('soon');
  });

  it('gives nothing where it is not, and does not wait for it', async () => {
    expect(await withinTime(new Promise(() => {}), 20)).toBeNull();
  });

  it('fails as the value does in time, and not afterwards', async () => {
    await expect(withinTime(Promise.reject(new Error('broken')), 1_000)).rejects.toThrow('broken');
    const late = sleep(20).then(() => Promise.reject(new Error('broken')));
    expect(await withinTime(late, 5)).toBeNull();
    await sleep(30);
  });
});

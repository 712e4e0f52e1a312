import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { tryAgain } from '../../../../src/discord/try-again.ts';

const OVERLOADED = new HTTPError(503, 'Service Unavailable', 'GET', 'https://discord.test', {});
const FORBIDDEN = new DiscordAPIError(
  { code: 50_013, message: 'Missing Permissions' },
  50_013,
  403,
  'GET',
  'https://discord.test',
  {},
);

/** A call that fails with each of these in turn and then goes well. */
function failing(...errors: readonly unknown[]) {
  const left = [...errors];
  const calls = { count: 0 };
  const call = async () => {
    calls.count += 1;
    if (left.length > 0) throw left.shift();
    return 'done';
  };
  return { calls, call };
}

describe('tryAgain', () => {
  it.each([
    ['calls once where all goes well', [], 1],
    ['calls again after a failure that may pass', [OVERLOADED], 2],
    ['calls as often as there are pauses, and once more', [OVERLOADED, OVERLOADED], 3],
  ])('%s', async (_rule, errors, count) => {
    const { call, calls } = failing(...errors);
    expect(await tryAgain(call, [1, 1])).toBe('done');
    expect(calls.count).toBe(count);
  });

  it('gives up with what the last try failed with', async () => {
    const last = new HTTPError(500, 'Internal Server Error', 'GET', 'https://discord.test', {});
    const { call, calls } = failing(OVERLOADED, OVERLOADED, last);
    await expect(tryAgain(call, [1, 1])).rejects.toBe(last);
    expect(calls.count).toBe(3);
  });

  it.each([
    ['what Discord will say every time', FORBIDDEN],
    ['a bug', new TypeError('boom')],
    ['nothing at all', undefined],
  ])('does not repeat %s', async (_rule, error) => {
    const { call, calls } = failing(error);
    await expect(tryAgain(call, [1, 1])).rejects.toBe(error);
    expect(calls.count).toBe(1);
  });

  it('stops at a failure that will not pass, also later', async () => {
    const { call, calls } = failing(OVERLOADED, FORBIDDEN);
    await expect(tryAgain(call, [1, 1, 1])).rejects.toBe(FORBIDDEN);
    expect(calls.count).toBe(2);
  });

  it('calls once where there is no pause', async () => {
    const { call, calls } = failing(OVERLOADED);
    await expect(tryAgain(call, [])).rejects.toBe(OVERLOADED);
    expect(calls.count).toBe(1);
  });

  it('waits each pause in turn', async () => {
    const startedAt = performance.now();
    await tryAgain(failing(OVERLOADED, OVERLOADED).call, [20, 40, 10_000]);
    // A timer may be early by a millisecond, as it counts whole ones.
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(58);
  });
});

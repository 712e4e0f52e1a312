import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { acknowledge } from '../../../../../src/discord/answer/acknowledge.ts';

const OVERLOADED = new HTTPError(503, 'Service Unavailable', 'POST', 'https://discord.test', {});
const CUT = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });

/** A first word that fails with each of these in turn and then goes well. */
function failing(...errors: readonly unknown[]) {
  const left = [...errors];
  const calls = { count: 0 };
  const call = async () => {
    calls.count += 1;
    if (left.length > 0) throw left.shift();
  };
  return { calls, call };
}

function refusal(status: number, code: number): DiscordAPIError {
  return new DiscordAPIError({ code, message: 'No' }, code, status, 'POST', 'https://discord.test', {});
}

describe('acknowledge', () => {
  it.each([
    ['is "yes" where Discord hears it', [], 'yes', 1],
    ['is said again after a failure that may pass', [OVERLOADED, CUT], 'yes', 3],
    ['is "before" where Discord has heard it already', [refusal(400, 40_060)], 'before', 1],
    ['is "yes" where Discord heard it and lost its own reply', [CUT, refusal(400, 40_060)], 'yes', 2],
    ['is "over" where the interaction is', [refusal(404, 10_062)], 'over', 1],
    ['is "over" where its token has run out', [refusal(401, 50_027)], 'over', 1],
    ['is "over" where its token is not known', [refusal(404, 10_015)], 'over', 1],
    ['is "over" where the message that was to change is gone', [refusal(404, 10_008)], 'over', 1],
    ['is "over" in an archived thread', [refusal(400, 50_083)], 'over', 1],
    ['is "over" in a locked thread', [refusal(403, 160_005)], 'over', 1],
    ['is "unknown" after four tries', Array(9).fill(OVERLOADED), 'unknown', 4],
  ])('%s', async (_rule, errors, heard, count) => {
    const { call, calls } = failing(...errors);
    expect(await acknowledge(call)).toBe(heard);
    expect(calls.count).toBe(count);
  });

  it('is not said again where it would come too late', async () => {
    const { call, calls } = failing(CUT, CUT);
    const slowly = async () => {
      await new Promise((resolve) => setTimeout(resolve, 2_600));
      return call();
    };
    expect(await acknowledge(slowly)).toBe('unknown');
    expect(calls.count).toBe(1);
  });

  it('fails with what Discord refuses for another reason', async () => {
    const invalid = refusal(400, 50_035);
    const { call, calls } = failing(invalid);
    await expect(acknowledge(call)).rejects.toBe(invalid);
    expect(calls.count).toBe(1);
  });
});

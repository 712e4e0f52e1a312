import { describe, expect, it } from 'vitest';
import { createCooldown } from '../../../../../src/discord/answer/cooldown.ts';
import { isAllowed, refuseAsker, refusePlace } from '../../../../../src/discord/answer/gate.ts';

const NEWS = '900000000000000001';
const OTHER = '900000000000000002';

/** What the gate looks at, with a clock that the test turns. */
function create(allowedGuilds: readonly string[] = []) {
  const clock = { now: 1_000 };
  const limits = { member: 2, server: 100, perMs: 4_000 };
  const settings = { allowedGuilds, operatorIds: [], readsMessages: false, audience: 'public' } as const;
  return { clock, desk: { settings, cooldown: createCooldown(limits, () => clock.now) } };
}

const KEPT = 'This archive is kept for the servers that its operator has named.';

describe('isAllowed', () => {
  it.each([
    ['any server where none is named', [], NEWS, true],
    ['direct messages where none is named', [], null, true],
    ['a server that is named', [OTHER, NEWS], NEWS, true],
    ['no other server', [OTHER], NEWS, false],
    ['no direct messages where servers are named', [NEWS], null, false],
    ['no server of which the id is only a part', [`${NEWS}1`], NEWS, false],
  ])('lets in %s', (_rule, allowed, guildId, expected) => {
    const { desk } = create(allowed);
    expect(isAllowed(desk, guildId)).toBe(expected);
    expect(refusePlace(desk, guildId)).toBe(expected ? null : KEPT);
  });
});

describe('refuseAsker', () => {
  it('lets questions pass, and says after too many when one may ask again', () => {
    const { desk, clock } = create();
    expect([1, 2].map(() => refuseAsker(desk, 'anna', NEWS))).toEqual([null, null]);
    expect(refuseAsker(desk, 'anna', NEWS)).toBe('One moment: you can ask again in 4 seconds.');
    clock.now += 3_500;
    expect(refuseAsker(desk, 'anna', NEWS)).toBe('One moment: you can ask again in 1 second.');
    clock.now += 500;
    expect(refuseAsker(desk, 'anna', NEWS)).toBeNull();
  });

  it('refuses the same where it does not count, but then nothing is counted', () => {
    const { desk } = create([NEWS]);
    for (let at = 0; at < 5; at += 1) expect(refuseAsker(desk, 'anna', NEWS, false)).toBeNull();
    for (let at = 0; at < 2; at += 1) refuseAsker(desk, 'anna', NEWS);
    expect(refuseAsker(desk, 'anna', NEWS, false)).toBe('One moment: you can ask again in 4 seconds.');
    expect(refuseAsker(desk, 'anna', OTHER, false)).toBe(KEPT);
  });

  it.each([
    ['another server', OTHER],
    ['a direct message', null],
  ])('refuses %s where others are named, and never counts it', (_rule, guildId) => {
    const { desk } = create([NEWS]);
    for (let at = 0; at < 5; at += 1) expect(refuseAsker(desk, 'anna', guildId)).toBe(KEPT);
    expect(refuseAsker(desk, 'anna', NEWS)).toBeNull();
  });

  it('names no server to those who are kept out', () => {
    expect(refuseAsker(create([NEWS]).desk, 'anna', OTHER)).not.toMatch(/\d/);
  });
});

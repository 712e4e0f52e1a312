import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COOLDOWN_LIMITS, createCooldown } from '../../../../../src/discord/answer/cooldown.ts';

const LIMITS = { member: 3, server: 5, perMs: 10_000 };

type Asker = readonly [member: string, server: string | null];

/** A cooldown with a clock that the test turns. */
function create(limits = LIMITS) {
  const clock = { now: 1_000_000 };
  return { clock, ...createCooldown(limits, () => clock.now) };
}

describe('a cooldown', () => {
  it('lets a member ask eight questions in fifteen seconds, and a server sixty', () => {
    expect(COOLDOWN_LIMITS).toEqual({ member: 8, server: 60, perMs: 15_000 });
    const { take } = createCooldown(undefined, () => 0);
    const answers = Array.from({ length: 9 }, () => take('anna', 'news'));
    expect(answers).toEqual([...Array(8).fill(null), 15]);
  });

  it('refuses the one question too many, with the seconds left', () => {
    const { take, clock } = create();
    for (const at of [0, 2_000, 4_000]) {
      clock.now = 1_000_000 + at;
      expect(take('anna', 'news')).toBeNull();
    }
    expect(take('anna', 'news')).toBe(6);
    clock.now = 1_000_000 + 9_001;
    expect(take('anna', 'news')).toBe(1);
    clock.now = 1_000_000 + 9_999;
    expect(take('anna', 'news')).toBe(1);
  });

  it('can be looked at without counting, however often', () => {
    const { take, wait, clock } = create();
    for (let at = 0; at < 9; at += 1) expect(wait('anna', 'news')).toBeNull();
    for (let at = 0; at < 3; at += 1) expect(take('anna', 'news')).toBeNull();
    expect(wait('anna', 'news')).toBe(10);
    expect(wait('anna', null)).toBeNull();
    clock.now += 10_000;
    expect(wait('anna', 'news')).toBeNull();
  });

  it('lets a member ask again as soon as the oldest question is old enough, and no sooner', () => {
    const { take, clock } = create();
    for (const at of [0, 2_000, 4_000]) {
      clock.now = 1_000_000 + at;
      take('anna', 'news');
    }
    clock.now = 1_010_000;
    expect(take('anna', 'news')).toBeNull();
    expect(take('anna', 'news')).toBe(2);
  });

  it('does not count what it refuses, so that asking on makes nobody wait longer', () => {
    const { take, clock } = create();
    for (let at = 0; at < 3; at += 1) take('anna', 'news');
    for (clock.now = 1_000_100; clock.now < 1_010_000; clock.now += 100) take('anna', 'news');
    expect(take('anna', 'news')).toBeNull();
  });

  it.each<readonly [string, Asker, Asker]>([
    ['members of one server', ['anna', 'news'], ['bert', 'news']],
    ['one member in two servers', ['anna', 'news'], ['anna', 'harbour']],
    ['a server and direct messages', ['anna', 'news'], ['anna', null]],
    ['direct messages of two members', ['anna', null], ['bert', null]],
  ])('keeps apart %s', (_rule, first, second) => {
    const { take } = create({ ...LIMITS, server: 100 });
    for (let at = 0; at < 3; at += 1) take(...first);
    expect(take(...first)).toBe(10);
    expect(take(...second)).toBeNull();
  });

  it('counts a server over all its members, and no other server', () => {
    const { take } = create();
    const askers = ['a', 'b', 'c', 'd', 'e'];
    expect(askers.map((asker) => take(asker, 'news'))).toEqual(askers.map(() => null));
    expect(take('f', 'news')).toBe(10);
    expect(take('f', 'harbour')).toBeNull();
  });

  it('charges a member nothing for a question that the server refuses', () => {
    const { take, clock } = create();
    for (const asker of ['a', 'b', 'c', 'd', 'e']) take(asker, 'news');
    for (let at = 0; at < 9; at += 1) take('f', 'news');
    clock.now += LIMITS.perMs;
    expect([1, 2, 3].map(() => take('f', 'news'))).toEqual([null, null, null]);
  });

  it('counts direct messages of all members to no server', () => {
    const { take } = create();
    const askers = Array.from({ length: 50 }, (_, at) => `member ${at}`);
    for (const asker of askers) expect(take(asker, null)).toBeNull();
  });

  it('tells of two waits the longer one', () => {
    const { take, clock } = create();
    for (const asker of ['b', 'c']) take(asker, 'news');
    clock.now += 4_000;
    for (let at = 0; at < 3; at += 1) take('a', 'news');
    expect(take('a', 'news')).toBe(10);
    expect(take('d', 'news')).toBe(6);
  });

  it('never lets more through in any window, and keeps its word on the wait', () => {
    const asking = fc.tuple(fc.integer({ min: 0, max: 4_000 }), fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(fc.array(asking, { maxLength: 20 }), (asked) => {
        const { take, clock } = create();
        const answered: { readonly asker: string; readonly at: number }[] = [];
        for (const [waitMs, asker] of asked) {
          clock.now += waitMs;
          const seconds = take(asker, 'news');
          if (seconds === null) answered.push({ asker, at: clock.now });
          else {
            expect(seconds).toBeGreaterThanOrEqual(1);
            expect(seconds).toBeLessThanOrEqual(10);
            clock.now += seconds * 1_000;
            expect(take(asker, 'news')).toBeNull();
            answered.push({ asker, at: clock.now });
          }
          const recent = answered.filter(({ at }) => at > clock.now - LIMITS.perMs);
          expect(recent.length).toBeLessThanOrEqual(LIMITS.server);
          expect(recent.filter((one) => one.asker === asker).length).toBeLessThanOrEqual(LIMITS.member);
        }
      }),
    );
  });

  it('forgets members before it remembers more than 20,000', () => {
    const { take } = create();
    for (let at = 0; at < 3; at += 1) take('anna', null);
    for (let at = 0; at < 19_999; at += 1) take(`member ${at}`, null);
    expect(take('anna', null)).toBe(10);
    for (let at = 0; at < 20_000; at += 1) take(`another ${at}`, null);
    expect(take('anna', null)).toBeNull();
  });

  it('does not forget a server that is being asked in, however many members ask elsewhere', () => {
    const { take } = create({ ...LIMITS, server: 3 });
    for (const asker of ['a', 'b', 'c']) take(asker, 'news');
    for (let at = 0; at < 40_000; at += 1) {
      take(`member ${at}`, null);
      if (at % 1_000 === 0) expect(take('d', 'news')).toBe(10);
    }
  });
});

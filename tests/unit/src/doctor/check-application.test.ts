import { describe, expect, it } from 'vitest';
import {
  describeApplication,
  describeIntents,
  describeLogins,
} from '../../../../src/doctor/check-application.ts';

const PORTAL = {
  id: '7',
  name: 'Dateline',
  isPublic: false,
  needsCodeGrant: false,
  sendsElsewhere: false,
  readsMessages: false,
  invite: 'https://discord.com/invite',
};
const BUDGET = { remaining: 990, total: 1_000, resetMs: 90_000, perTurn: 1, recommended: 1 };
const ALL = { allowedGuilds: [] };

describe('describeApplication', () => {
  it('names the bot, and nothing else where all is in order', () => {
    expect(describeApplication(PORTAL, ALL)).toEqual([
      { verdict: 'ok', subject: 'Token', words: 'it is that of "Dateline" (7)' },
    ]);
  });

  it.each([
    ['isPublic', 'note', 'switch off Public Bot'],
    ['needsCodeGrant', 'mend', 'switch off Requires OAuth2 Code Grant'],
    ['sendsElsewhere', 'mend', 'empty Interactions Endpoint URL'],
  ] as const)('says of %s, as a %s: %s', (key, verdict, words) => {
    const [, finding] = describeApplication({ ...PORTAL, [key]: true }, ALL);
    expect(finding).toMatchObject({ verdict, words: expect.stringContaining(words) });
  });

  it('says nothing of a bot that anybody may add where it answers few servers alone', () => {
    expect(describeApplication({ ...PORTAL, isPublic: true }, { allowedGuilds: ['1'] })).toHaveLength(1);
  });
});

describe('describeIntents', () => {
  it.each([
    [false, false, 'ok', 'none is needed that must be granted'],
    [true, true, 'ok', 'Message Content is switched on, as MESSAGE_CONTENT=true asks for'],
    [true, false, 'mend', 'Switch on Message Content in the developer portal'],
    [false, true, 'note', 'Message Content is switched on in the developer portal and not used.'],
  ])('where it is asked for: %s, and granted: %s, it is %s: %s', (isAsked, isGranted, verdict, words) => {
    const finding = describeIntents({ readsMessages: isGranted }, { readsMessages: isAsked });
    expect(finding).toMatchObject({ verdict, words: expect.stringContaining(words) });
  });
});

describe('describeLogins', () => {
  it('says how many are left', () => {
    expect(describeLogins(BUDGET, { shards: 'auto' })).toEqual([
      { verdict: 'ok', subject: 'Logins', words: '990 of 1000 are left today' },
    ]);
  });

  it.each([
    [21, 1, 'auto', 'ok'],
    [20, 1, 'auto', 'mend'],
    [21, 2, 'auto', 'mend'],
    [22, 1, 2, 'ok'],
    [21, 1, 2, 'mend'],
  ] as const)(
    '%i left, with %i shards recommended and SHARDS %s: %s',
    (remaining, recommended, shards, verdict) => {
      const [logins] = describeLogins({ ...BUDGET, remaining, recommended }, { shards });
      expect(logins?.verdict).toBe(verdict);
      if (verdict === 'mend') expect(logins?.words).toContain('a start waits 2 min');
    },
  );

  it('asks for fewer shards where those of a whole day would not do', () => {
    const [logins] = describeLogins({ ...BUDGET, remaining: 1_000 }, { shards: 982 });
    expect(logins).toMatchObject({ verdict: 'mend', words: expect.stringContaining('Set SHARDS to 980 or') });
  });

  it('notes fewer shards than Discord recommends', () => {
    const [, shards] = describeLogins({ ...BUDGET, recommended: 3 }, { shards: 1 });
    expect(shards).toMatchObject({
      verdict: 'note',
      words: expect.stringContaining('SHARDS is 1, and Discord recommends 3'),
    });
  });
});

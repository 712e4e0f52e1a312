import { PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  inviteLinks,
  listMissing,
  listNeeded,
  REQUIRED_PERMISSIONS,
  writeMissing,
} from '../../../../src/discord/permissions.ts';

const ALL = [
  'ViewChannel',
  'SendMessages',
  'ReadMessageHistory',
  'CreatePublicThreads',
  'SendMessagesInThreads',
  'AttachFiles',
] as const;

const { Flags } = PermissionsBitField;

describe('the rights that are asked for', () => {
  it('are these six and no others', () => {
    expect(REQUIRED_PERMISSIONS).toBe(309_237_746_688n);
    expect(new PermissionsBitField(REQUIRED_PERMISSIONS).toArray().toSorted()).toEqual(ALL.toSorted());
  });

  it('stand in the link that invites the bot, with both scopes', () => {
    const link = new URL(inviteLinks('18446744073709551615').invite);
    expect(link.origin + link.pathname).toBe('https://discord.com/oauth2/authorize');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      client_id: '18446744073709551615',
      integration_type: '0',
      scope: 'bot applications.commands',
      permissions: '309237746688',
    });
  });

  it('are not asked of someone who adds the bot to their own account', () => {
    const link = new URL(inviteLinks('18446744073709551615').install);
    expect(Object.fromEntries(link.searchParams)).toEqual({
      client_id: '18446744073709551615',
      integration_type: '1',
      scope: 'applications.commands',
    });
  });
});

describe('listMissing', () => {
  it.each([
    ['nothing where all are held', REQUIRED_PERMISSIONS, []],
    ['nothing to an administrator', Flags.Administrator, []],
    ['nothing where more than enough is held', REQUIRED_PERMISSIONS | Flags.BanMembers, []],
    ['all where none is held', 0n, ALL],
    ['all where only others are held', Flags.ManageMessages | Flags.EmbedLinks, ALL],
    ['what is missing', REQUIRED_PERMISSIONS & ~Flags.CreatePublicThreads, ['CreatePublicThreads']],
    [
      'the right to write in threads, which is not the one to write',
      REQUIRED_PERMISSIONS & ~Flags.SendMessagesInThreads,
      ['SendMessagesInThreads'],
    ],
    [
      'the right to open public threads, which is not the one for private ones',
      (REQUIRED_PERMISSIONS & ~Flags.CreatePublicThreads) | Flags.CreatePrivateThreads,
      ['CreatePublicThreads'],
    ],
  ] as const)('names %s', (_rule, held, missing) => {
    expect(listMissing(new PermissionsBitField(held), ALL)).toEqual(missing);
  });

  it('looks only at the rights that are needed, and names them always in one order', () => {
    const nothing = new PermissionsBitField(0n);
    expect(listMissing(nothing, ['SendMessagesInThreads', 'CreatePublicThreads'])).toEqual([
      'CreatePublicThreads',
      'SendMessagesInThreads',
    ]);
    expect(listMissing(nothing, [])).toEqual([]);
  });
});

describe('listNeeded', () => {
  it.each([
    ['all in a channel that has threads', 'with-threads', ALL],
    [
      'the one to write in threads inside one',
      'thread',
      ['ViewChannel', 'SendMessagesInThreads', 'ReadMessageHistory', 'AttachFiles'],
    ],
    [
      'none for threads where there are none',
      'without-threads',
      ['ViewChannel', 'SendMessages', 'ReadMessageHistory', 'AttachFiles'],
    ],
  ] as const)('is %s', (_rule, place, rights) => {
    expect(listNeeded(place)).toEqual(rights);
  });
});

describe('writeMissing', () => {
  it.each([
    [['CreatePublicThreads'], 'news', 'missing: Create Public Threads, in #news'],
    [
      ['ViewChannel', 'SendMessagesInThreads'],
      'news',
      'missing: View Channel, Send Messages in Threads, in #news',
    ],
    [['SendMessages'], null, 'missing: Send Messages, in this channel'],
    [['ReadMessageHistory'], null, 'missing: Read Message History, in this channel'],
  ] as const)('calls %j in %s by the words that Discord shows', (missing, channel, words) => {
    expect(writeMissing(missing, channel)).toBe(words);
  });
});

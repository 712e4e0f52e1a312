import { Client, Events } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { closedKey, reopenChannels } from '../../../../../src/discord/answer/closed-channels.ts';
import { createRecent } from '../../../../../src/discord/recent.ts';

const CHANNEL = '1';

describe('closedKey', () => {
  it('keeps apart what is closed, and where', () => {
    const keys = [
      closedKey('writing', '1'),
      closedKey('threads', '1'),
      closedKey('history', '1'),
      closedKey('writing', '2'),
    ];
    expect(new Set(keys).size).toBe(4);
  });
});

describe('reopenChannels', () => {
  const closedChannels = createRecent(100);
  const acts = ['writing', 'threads', 'history'] as const;
  const closedIn = (id: string) => acts.filter((act) => closedChannels.has(closedKey(act, id)));

  beforeEach(() => {
    for (const id of ['1', '2', '3', '4']) for (const act of acts) closedChannels.note(closedKey(act, id));
  });

  it('reopens a channel that was changed, with its threads', () => {
    const { emit } = create();
    emit(Events.ChannelUpdate, {}, { id: CHANNEL, threads: { cache: new Map([['2', {}]]) } });
    expect(['1', '2', '3'].map(closedIn)).toEqual([[], [], acts]);
  });

  it('reopens a channel that has no threads, and a thread by itself', () => {
    const { emit } = create();
    emit(Events.ChannelUpdate, {}, { id: CHANNEL });
    emit(Events.ThreadUpdate, {}, { id: '3' });
    expect(['1', '2', '3'].map(closedIn)).toEqual([[], acts, []]);
  });

  it('reopens all where the bot itself was changed as a member, and none where another was', () => {
    const { emit } = create();
    emit(Events.GuildMemberUpdate, {}, { id: 'somebody' });
    expect(closedIn('4')).toEqual(acts);
    emit(Events.GuildMemberUpdate, {}, { id: 'bot' });
    expect(closedIn('4')).toEqual([]);
  });

  it('reopens all where a role of the bot was changed, and none where another was', () => {
    const { emit } = create();
    const guild = { members: { me: { roles: { cache: new Map([['role', {}]]) } } } };
    emit(Events.GuildRoleUpdate, { guild, id: 'other' }, {});
    expect(closedIn('4')).toEqual(acts);
    emit(Events.GuildRoleUpdate, { guild, id: 'role' }, {});
    expect(closedIn('4')).toEqual([]);
  });

  /** A client that hears what the test tells it. */
  function create() {
    const client = new Client({ intents: [] });
    Object.assign(client, { user: { id: 'bot' } });
    reopenChannels(client, { closedChannels });
    return { emit: (event: string, ...told: readonly object[]) => client.emit(event, ...told) };
  }
});

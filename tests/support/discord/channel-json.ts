/** Channels, threads, members and guilds as they are handed out. */
import { type Channel, PUBLIC_THREAD, type World } from './nouns.ts';
import { BOT, BOT_ROLE, EVERYONE, HOME, PEOPLE, ROLES, type Role, rolesOf, type User } from './people.ts';

const LONG_AGO = '2020-01-01T00:00:00.000000+00:00';

export function channelJson({ id, type, guildId, name, recipient, denied, thread }: Channel): object {
  if (recipient) return { id, type, recipients: [recipient], last_message_id: null };
  const common = { id, type, guild_id: guildId, name, last_message_id: null, rate_limit_per_user: 0 };
  if (!thread) {
    const overwrite = { id: BOT_ROLE.id, type: 0, allow: '0', deny: String(denied) };
    const overwrites = denied === 0n ? [] : [overwrite];
    return { ...common, position: 0, nsfw: false, parent_id: null, permission_overwrites: overwrites };
  }
  return {
    ...common,
    parent_id: thread.parent.id,
    owner_id: thread.owner.id,
    message_count: 0,
    member_count: 1,
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      auto_archive_duration: thread.autoArchiveMinutes,
      archive_timestamp: thread.startedAt,
      create_timestamp: thread.startedAt,
    },
  };
}

/** Without its user, as in MESSAGE_CREATE. */
export function memberJson(user: User): object {
  const roles = rolesOf(user).map(({ id }) => id);
  return { roles, joined_at: LONG_AGO, nick: null, avatar: null, deaf: false, mute: false, flags: 0 };
}

/** A guild as GUILD_CREATE shows it; archived threads are left out. */
export function guildJson({ channels }: World, id: string): object {
  const here = [...channels.values()].filter(({ guildId }) => guildId === id);
  return {
    id,
    name: id === HOME ? 'Home' : `Server ${id}`,
    owner_id: PEOPLE[0]?.id,
    system_channel_id: here[0]?.id ?? null,
    preferred_locale: 'en-US',
    features: [],
    emojis: [],
    stickers: [],
    member_count: PEOPLE.length + 1,
    joined_at: LONG_AGO,
    large: false,
    // The role of everyone has the id of its guild.
    roles: ROLES.map((role) => (role === EVERYONE ? { ...role, id } : role)).map(roleJson),
    members: [{ ...memberJson(BOT), user: BOT }],
    channels: here.filter(({ thread }) => !thread).map(channelJson),
    threads: here.filter(({ type, thread }) => type === PUBLIC_THREAD && !thread?.archived).map(channelJson),
  };
}

function roleJson({ id, name, permissions, isManaged }: Role, position: number): object {
  return {
    id,
    name,
    position,
    permissions: String(permissions),
    managed: isManaged,
    mentionable: true,
    hoist: false,
    color: 0,
    ...(isManaged && { tags: { bot_id: BOT.id } }),
  };
}

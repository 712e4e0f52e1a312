import type { SettingReader } from './setting-reader.ts';

export interface DiscordConfig {
  /** A function, so that a config that is printed by mistake does not show the token. */
  readonly token: () => string;
  /** The one server that commands are registered in while developing; `null`: everywhere. */
  readonly devGuildId: string | null;
  /** The only servers that are answered; empty: all of them, and direct messages. */
  readonly allowedGuilds: readonly string[];
  /** Who may use what is for operators alone; empty: nobody. */
  readonly operatorIds: readonly string[];
  /** Whether Discord was asked to pass on what members write without a ping. */
  readonly readsMessages: boolean;
  /** How many shards the bot is parted into, all of them in this process; "auto": as many as Discord recommends. */
  readonly shards: number | 'auto';
  /** Who sees an answer: everyone, unless the asker wants it otherwise, or the asker alone. */
  readonly audience: 'public' | 'private';
}

/** Of one process, which would be told of two million servers. */
const MAX_SHARDS = 1_000;

/** `null` without a token. */
export function readDiscord(read: SettingReader): DiscordConfig | null {
  const token = read.text('DISCORD_TOKEN').replace(/^Bot\s+/i, '');
  const settings = {
    token: () => token,
    devGuildId: read.ids('DEV_GUILD_ID', 'server', 1)[0] ?? null,
    allowedGuilds: read.ids('ALLOWED_GUILDS', 'server'),
    operatorIds: read.ids('OPERATOR_IDS', 'user'),
    readsMessages: read.flag('MESSAGE_CONTENT'),
    shards: readShards(read),
    audience: read.choice('ANSWERS', ['public', 'private']),
  };
  if (/[^\w.~+/=-]/.test(token)) {
    // Never the token itself: an error message may end up anywhere.
    read.refuse(
      'DISCORD_TOKEN',
      'DISCORD_TOKEN holds a blank or a character that no token has. Copy it again from the developer portal, under Bot.',
    );
  }
  const { devGuildId, allowedGuilds } = settings;
  if (devGuildId !== null && allowedGuilds.length > 0 && !allowedGuilds.includes(devGuildId)) {
    read.refuse(
      'DEV_GUILD_ID',
      'DEV_GUILD_ID is not among ALLOWED_GUILDS, so nobody there would be answered. Add it there.',
    );
  }
  return token === '' ? null : settings;
}

/** 0 and "auto" mean the same. */
function readShards(read: SettingReader): number | 'auto' {
  if (read.text('SHARDS').toLowerCase() === 'auto') return 'auto';
  return read.whole('SHARDS', MAX_SHARDS, 0) || 'auto';
}

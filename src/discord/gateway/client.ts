import { Client, type ClientOptions, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { DiscordConfig } from '../../discord-config.ts';

export type ClientChoice = Pick<DiscordConfig, 'readsMessages' | 'shards'>;

/** Of each server. One is needed only while a message of theirs is answered, which brings them along. */
const KEPT_MEMBERS = 50;
const KEPT_USERS = 200;
const SWEEP_S = 10 * 60;
const REQUEST_TIMEOUT_MS = 5_000;

/**
 * A client that pings nobody, and that keeps no messages and few members.
 *
 * All its shards are connections of this one process, so that the archive is held once, however many there are.
 *
 * @param readsMessages - whether it asks for the text of messages that do not address it, which the operator must have
 * allowed in the developer portal
 */
export function createClient({ readsMessages, shards }: ClientChoice): Client {
  const intents = [
    GatewayIntentBits.Guilds,
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.DirectMessages,
  ];
  const keepOverLimit = ({ id, client }: { readonly id: string; readonly client: Client }) =>
    id === client.user?.id;
  return new Client({
    ...listShards(shards),
    intents: readsMessages ? [...intents, GatewayIntentBits.MessageContent] : intents,
    // Without it direct messages are dropped silently.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    // The library would repeat every failed call at once, also those that Discord has taken.
    // It also remembers how each interaction was answered, for an hour if it is not told otherwise.
    rest: {
      timeout: REQUEST_TIMEOUT_MS,
      retries: 0,
      handlerSweepInterval: SWEEP_S * 1_000,
      // Where it is not told for how long to wait, the library would ask again at once, and for ever.
      rejectOnRateLimit: ({ retryAfter }) => !(retryAfter > 0),
    },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: { maxSize: KEPT_MEMBERS, keepOverLimit },
      UserManager: { maxSize: KEPT_USERS, keepOverLimit },
    }),
    sweepers: {
      ...Options.DefaultSweeperSettings,
      guildMembers: { interval: SWEEP_S, filter: () => (member) => !keepOverLimit(member) },
      users: { interval: SWEEP_S, filter: () => (user) => !keepOverLimit(user) },
    },
  });
}

/** Each by its number: where none is named, the library takes SHARDS of the environment for the number of one. */
function listShards(shards: ClientChoice['shards']): Pick<ClientOptions, 'shards' | 'shardCount'> {
  if (shards === 'auto') return { shards };
  return { shards: Array.from({ length: shards }, (_, at) => at), shardCount: shards };
}

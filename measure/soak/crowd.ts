/** Who asks, and where: so many that nobody asks too often unless it is meant so. */
import type { Discord } from '../../tests/support/discord/double.ts';
import type { Member, Server } from '../../tests/support/discord/newcomers.ts';
import type { User } from '../../tests/support/discord/people.ts';
import type { Random } from '../bench/corpus/random.ts';

export interface Crowd {
  member(random: Random): Member;
  /** The id of a channel on a server. */
  channel(random: Random): string;
  find(userId: string): User | undefined;
}

const SERVERS = 24;
const MEMBERS = 400;

/** To be made before the bot logs in. */
export function gatherCrowd(discord: Discord): Crowd {
  const servers: readonly Server[] = Array.from({ length: SERVERS }, () =>
    discord.addServer(['news', 'general']),
  );
  const members = Array.from({ length: MEMBERS }, (_, at) => discord.addMember(`Member ${at}`));
  const users = new Map(members.map(({ user }) => [user.id, user]));
  const [anybody] = members;
  const channels = servers.flatMap((server) => server.channels);
  if (!anybody) throw new Error('There is nobody to ask.');
  return {
    member: (random) => members[random.below(members.length)] ?? anybody,
    channel: (random) => channels[random.below(channels.length)] ?? '',
    find: (userId) => users.get(userId),
  };
}

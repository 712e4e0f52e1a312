/** Who and what there is on the double: the same in every test, so that tests can name them. */
import { PermissionFlagsBits } from 'discord.js';
import { nextSnowflake } from './snowflakes.ts';

export interface User {
  readonly id: string;
  readonly username: string;
  readonly global_name: string | null;
  readonly discriminator: string;
  readonly avatar: null;
  readonly public_flags: number;
  readonly bot?: true;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
  /** Whether it is the role that Discord made for the bot. */
  readonly isManaged: boolean;
}

/** Its id is also that of the application. */
export const BOT: User = { ...person('Dateline'), bot: true };
export const ANNA = person('Anna');
/** May manage messages at home. */
export const BORIS = person('Boris');
export const CLARA = person('Clara');
/** May read at home, and not write. */
export const MUTED = person('Mona');
export const OTHER_BOT: User = { ...person('Beeper'), bot: true };
export const WEBHOOK: User = { ...person('Ticker'), bot: true };
export const PEOPLE: readonly User[] = [ANNA, BORIS, CLARA];

/** The guild in which the bot is a member. */
export const HOME = nextSnowflake();
/** A guild to which people bring the bot by their own installation of it. */
export const FOREIGN = nextSnowflake();

/** The two channels at home. */
export const NEWS = nextSnowflake();
export const GENERAL = nextSnowflake();
/** The only channel of the foreign guild. */
export const ABROAD = nextSnowflake();
/** Each person's channel with the bot. */
export const DIRECT: ReadonlyMap<User, string> = new Map(PEOPLE.map((user) => [user, nextSnowflake()]));

const ORDINARY = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.ReadMessageHistory,
  PermissionFlagsBits.CreatePublicThreads,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.UseApplicationCommands,
  PermissionFlagsBits.EmbedLinks,
  PermissionFlagsBits.AttachFiles,
].reduce((sum, bit) => sum | bit, 0n);

/** The rights of a member of a guild, and of anyone in a direct channel. */
export const EVERYONE: Role = { id: HOME, name: '@everyone', permissions: ORDINARY, isManaged: false };
export const BOT_ROLE = role('Dateline', 0n, true);
/** Held by the bot, Anna and Clara. */
export const READERS = role('Readers', 0n);
/** Held by Boris. */
const MODERATORS = role('Moderators', PermissionFlagsBits.ManageMessages);
export const ROLES: readonly Role[] = [EVERYONE, BOT_ROLE, READERS, MODERATORS];

/** The roles of a member of the home guild, but for `@everyone`. */
export function rolesOf(user: User): readonly Role[] {
  if (user === BOT) return [BOT_ROLE, READERS];
  if (user === BORIS) return [MODERATORS];
  return user === ANNA || user === CLARA ? [READERS] : [];
}

/** Whether the bot is a member of a guild: of every one but the foreign one. */
export function isBotMemberOf(guildId: string | null): guildId is string {
  return guildId !== null && guildId !== FOREIGN;
}

/** Anyone by their id. */
export function findUser(id: string): User | undefined {
  return [BOT, OTHER_BOT, WEBHOOK, MUTED, ...PEOPLE].find((user) => user.id === id);
}

export function person(name: string): User {
  return {
    id: nextSnowflake(),
    username: name.toLowerCase(),
    global_name: name,
    discriminator: '0',
    avatar: null,
    public_flags: 0,
  };
}

function role(name: string, permissions: bigint, isManaged = false): Role {
  return { id: nextSnowflake(), name, permissions, isManaged };
}

/** More servers and more members than those that every test can name. */
import { DM, TEXT, type World } from './nouns.ts';
import { person, type User } from './people.ts';
import { nextSnowflake } from './snowflakes.ts';
import { channel } from './world.ts';

export interface Server {
  readonly id: string;
  /** The ids of its channels. */
  readonly channels: readonly string[];
}

export interface Member {
  readonly user: User;
  /** The id of the channel with the bot alone. */
  readonly direct: string;
}

/** They are known to a bot that logs in afterwards. */
export interface Newcomers {
  /** A server that the bot is a member of. */
  addServer(channels: readonly string[]): Server;
  addMember(name: string): Member;
}

export function createNewcomers({ channels }: World): Newcomers {
  return {
    addServer(names) {
      const id = nextSnowflake();
      const added = names.map((name) => channel(nextSnowflake(), TEXT, name, id));
      for (const one of added) channels.set(one.id, one);
      return { id, channels: added.map((one) => one.id) };
    },
    addMember(name) {
      const user = person(name);
      const direct = channel(nextSnowflake(), DM, user.username, null, user);
      channels.set(direct.id, direct);
      return { user, direct: direct.id };
    },
  };
}

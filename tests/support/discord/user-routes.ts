/** Routes of the bot as a user. */
import type { World } from './nouns.ts';
import { BOT, EVERYONE, HOME, rolesOf } from './people.ts';
import type { Route } from './route.ts';
import type { MyGuild, Settings } from './settings.ts';
import { guildsOf } from './world.ts';

const MAX_PAGE = 200;

export function userRoutes(world: World, settings: Settings): readonly Route[] {
  return [
    {
      on: 'GET /users/@me/guilds',
      run({ query }) {
        const guilds = settings.servers ?? guildsOf(world).map(toMyGuild);
        const after = BigInt(query.get('after') ?? 0);
        const limit = Math.min(Number(query.get('limit') ?? MAX_PAGE), MAX_PAGE);
        const ordered = guilds.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
        const page = ordered.filter(({ id }) => BigInt(id) > after).slice(0, limit);
        const rest = { icon: null, banner: null, owner: false, features: [] };
        return { status: 200, body: page.map((guild) => ({ ...guild, ...rest })) };
      },
    },
  ];
}

function toMyGuild(id: string): MyGuild {
  const held = [EVERYONE, ...rolesOf(BOT)].reduce((sum, { permissions }) => sum | permissions, 0n);
  return { id, name: id === HOME ? 'Home' : `Server ${id}`, permissions: String(held) };
}

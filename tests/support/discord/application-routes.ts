/** Routes of the application: the login and its commands. */

import { applicationJson } from './gateway-identify.ts';
import type { CommandBody, World } from './nouns.ts';
import { BOT } from './people.ts';
import { register, withoutLocalizations } from './registered.ts';
import type { Route } from './route.ts';
import type { Settings } from './settings.ts';

/** @param address - the gateway's */
export function applicationRoutes(world: World, settings: Settings, address: () => string): readonly Route[] {
  const application = () => ({
    status: 200,
    body: {
      ...applicationJson(settings),
      name: BOT.global_name,
      description: '',
      bot: BOT,
      bot_public: false,
      bot_require_code_grant: false,
      interactions_endpoint_url: null,
      ...settings.application,
    },
  });
  return [
    {
      on: 'GET /gateway/bot',
      run: () => ({
        status: 200,
        body: { url: address(), shards: settings.shards, session_start_limit: settings.startLimit },
      }),
    },
    { on: 'GET /applications/@me', run: application },
    { on: 'GET /oauth2/applications/@me', run: application },
    ...commandRoutes(world, '/applications/:application/commands'),
    ...commandRoutes(world, '/applications/:application/guilds/:guild/commands'),
  ];
}

function commandRoutes(world: World, path: string): readonly Route[] {
  return [
    {
      on: `GET ${path}`,
      run({ parameters: { guild = 'global' }, query }) {
        const commands = world.commands.get(guild) ?? [];
        const isWhole = query.get('with_localizations') === 'true';
        return { status: 200, body: isWhole ? commands : commands.map(withoutLocalizations) };
      },
    },
    {
      on: `PUT ${path}`,
      run: ({ parameters: { guild = 'global' }, body }) => ({
        status: 200,
        body: register(world, guild, body as CommandBody[]),
      }),
    },
  ];
}

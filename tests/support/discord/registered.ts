/** The commands that the bot has registered. */
import type { CommandBody, RegisteredCommand, World } from './nouns.ts';
import { BOT } from './people.ts';
import { nextSnowflake } from './snowflakes.ts';

/** Replaces all commands of a place; one that keeps its name and type keeps its id. */
export function register(
  { commands }: World,
  place: string,
  bodies: readonly CommandBody[],
): readonly RegisteredCommand[] {
  const before = commands.get(place) ?? [];
  const registered = bodies.map(({ type = 1, ...body }) => ({
    description: '',
    default_member_permissions: null,
    nsfw: false,
    dm_permission: true,
    contexts: null,
    integration_types: [0],
    name_localizations: null,
    description_localizations: null,
    ...body,
    type,
    id: before.find((old) => old.name === body.name && old.type === type)?.id ?? nextSnowflake(),
    application_id: BOT.id,
    version: nextSnowflake(),
    ...(place !== 'global' && { guild_id: place }),
  }));
  commands.set(place, registered);
  return registered;
}

/** A command as it is read without `with_localizations`. */
export function withoutLocalizations(command: RegisteredCommand): object {
  const { options, ...rest } = command;
  return { ...unlocalized(rest), ...(options && { options: options.map(unlocalized) }) };
}

function unlocalized<T extends object>(localized: T): object {
  const isTranslation = (key: string) => key.endsWith('_localizations');
  return Object.fromEntries(Object.entries(localized).filter(([key]) => !isTranslation(key)));
}

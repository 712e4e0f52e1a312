import { randomBytes } from 'node:crypto';
import { channelJson, memberJson } from './channel-json.ts';
import type { Events } from './events.ts';
import { messageJson } from './messages.ts';
import type { Interaction, Message, World } from './nouns.ts';
import { BOT } from './people.ts';
import { appPermissions, permissionsIn } from './permissions.ts';
import type { Posting } from './posting.ts';
import { contextOf, ownersOf, type Place } from './scene.ts';
import type { Settings } from './settings.ts';
import { nextSnowflake } from './snowflakes.ts';

/** Where scenes are played. */
export interface Stage {
  readonly world: World;
  readonly settings: Settings;
  readonly events: Events;
  readonly posting: Posting;
  /** Names of interactions whose first answer did not come in time. */
  readonly missedDeadlines: string[];
  /** Smaller than the id of any message that came since the last scene began. */
  beganAt: string;
}

export interface Happening {
  readonly type: number;
  /** As a member would call it. */
  readonly name: string;
  readonly place: Place;
  readonly source?: Message | null;
  readonly data: object;
}

/** Dispatches an interaction, and looks whether it is answered in time. */
export function begin(stage: Stage, happening: Happening): Interaction {
  const { world, settings, events, missedDeadlines } = stage;
  const { type, name, place, source = null } = happening;
  const interaction: Interaction = {
    id: nextSnowflake(),
    token: randomBytes(48).toString('base64url'),
    type,
    name,
    user: place.user,
    channel: place.channel,
    source,
    editsBefore: source?.edits ?? 0,
    startedAt: performance.now(),
    callback: null,
    original: null,
    followUps: [],
    refused: [],
  };
  stage.beganAt = interaction.id;
  world.interactions.set(interaction.token, interaction);
  events.interaction(payloadOf(world, interaction, happening));
  setTimeout(() => {
    if (!interaction.callback) missedDeadlines.push(name);
  }, settings.deadlineMs).unref();
  return interaction;
}

function payloadOf(world: World, interaction: Interaction, { place, data }: Happening): object {
  const { id, token, type, source } = interaction;
  const { channel, user, locale } = place;
  const permissions = String(permissionsIn(channel, user));
  return {
    id,
    token,
    type,
    data,
    application_id: BOT.id,
    version: 1,
    locale,
    channel_id: channel.id,
    channel: { ...channelJson(channel), permissions },
    app_permissions: String(appPermissions(channel)),
    entitlements: [],
    authorizing_integration_owners: ownersOf(place),
    context: contextOf(channel),
    attachment_size_limit: 10_485_760,
    ...(channel.guildId === null
      ? { user }
      : {
          guild_id: channel.guildId,
          guild: { id: channel.guildId, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: { ...memberJson(user), user, permissions },
        }),
    ...(source && { message: messageJson(world, source, () => true) }),
  };
}

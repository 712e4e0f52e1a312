/** The route of the first answer to an interaction. */

import { AUTOCOMPLETE, ageOf, COMMAND, COMPONENT, isUserInstalled } from './interactions.ts';
import { EPHEMERAL, LOADING, messageJson } from './messages.ts';
import type { CallbackBody, Interaction, MessageBody, World } from './nouns.ts';
import { BOT } from './people.ts';
import { requireAttaching } from './permissions.ts';
import { draftOf, type Posting } from './posting.ts';
import { refuse, refuseBody } from './refusal.ts';
import type { Route } from './route.ts';
import type { Settings } from './settings.ts';

const REPLY_NOW = 4;
const DEFER = 5;
export const DEFER_UPDATE = 6;
export const UPDATE = 7;
export const CHOICES = 8;
export const MODAL = 9;

export function callbackRoutes(world: World, posting: Posting, settings: Settings): readonly Route[] {
  return [
    {
      on: 'POST /interactions/:interaction/:token/callback',
      isOpen: true,
      run({ parameters, query, body }) {
        const interaction = world.interactions.get(parameters.token ?? '') ?? refuse(10062);
        const atMs = ageOf(interaction);
        const { type, data = {} } = body as { type: number; data?: CallbackBody };
        if (interaction.callback) refuse(40060);
        if (interaction.id !== parameters.interaction || atMs > settings.deadlineMs) refuse(10062);
        if (!answersTo(interaction).includes(type)) refuseBody([`type: ${type} does not answer this`]);
        requireAttaching(interaction.channel, data);
        answer(interaction, type, data);
        interaction.callback = { type, body: data, atMs };
        if (query.get('with_response') !== 'true') return { status: 204 };
        return { status: 200, body: responseJson(world, interaction, type) };
      },
    },
  ];

  function answer(interaction: Interaction, type: number, data: CallbackBody): void {
    if (type === REPLY_NOW) interaction.original = posting.post(responseDraft(interaction, data, settings));
    if (type === DEFER) {
      const flags = (data.flags ?? 0) | LOADING;
      interaction.original = posting.post(responseDraft(interaction, { flags }, settings));
    }
    if (type !== DEFER_UPDATE && type !== UPDATE) return;
    interaction.original = interaction.source;
    if (type === UPDATE && interaction.source) posting.edit(interaction.source, data);
  }
}

/** A message that answers an interaction, first or later. */
export function responseDraft(
  interaction: Interaction,
  body: MessageBody,
  { forbidsExternalApps }: Settings,
): Parameters<Posting['post']>[0] {
  const { id, type, user, channel, source } = interaction;
  const draft = draftOf(body, 'interaction');
  const forced = forbidsExternalApps && isUserInstalled(interaction) ? EPHEMERAL : 0;
  const flags = (draft.flags ?? 0) | forced;
  return {
    ...draft,
    channelId: channel.id,
    author: BOT,
    type: type === COMMAND ? 20 : 19,
    flags,
    viewer: (flags & EPHEMERAL) === 0 ? null : user,
    webhookId: BOT.id,
    reference: source,
    interaction: { id, type, user, authorizing_integration_owners: {} },
  };
}

function answersTo({ type, source }: Interaction): readonly number[] {
  if (type === COMMAND) return [REPLY_NOW, DEFER, MODAL];
  if (type === AUTOCOMPLETE) return [CHOICES];
  const always = type === COMPONENT ? [REPLY_NOW, DEFER, MODAL] : [REPLY_NOW, DEFER];
  return source ? [...always, DEFER_UPDATE, UPDATE] : always;
}

function responseJson(world: World, interaction: Interaction, type: number): object {
  const { id, original } = interaction;
  const message = original && messageJson(world, original, () => true);
  return {
    interaction: { id, type: interaction.type, ...(original && { response_message_id: original.id }) },
    resource: { type, ...(message && { message }) },
  };
}

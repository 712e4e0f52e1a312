/** Routes of an interaction's later answers, which its token opens. */

import { responseDraft } from './callback-routes.ts';
import { ageOf, isUserInstalled } from './interactions.ts';
import { messageJson } from './messages.ts';
import type { Interaction, Message, MessageBody, World } from './nouns.ts';
import { requireAttaching } from './permissions.ts';
import type { Posting } from './posting.ts';
import { refuse } from './refusal.ts';
import type { Route } from './route.ts';
import type { Settings } from './settings.ts';

const WEBHOOK = '/webhooks/:application/:token';
const MAX_FOLLOW_UPS_ABROAD = 5;

export function webhookRoutes(world: World, posting: Posting, settings: Settings): readonly Route[] {
  const show = (message: Message) => ({ status: 200, body: messageJson(world, message, () => true) });
  const opened = (token = '') => open(world, token, settings);

  return [
    {
      on: `POST ${WEBHOOK}`,
      isOpen: true,
      run({ parameters, query, body }) {
        const interaction = opened(parameters.token);
        const isFull = interaction.followUps.length >= MAX_FOLLOW_UPS_ABROAD;
        if (isFull && isUserInstalled(interaction)) refuse(40094);
        requireAttaching(interaction.channel, body as MessageBody);
        const message = posting.post(responseDraft(interaction, body as MessageBody, settings));
        interaction.followUps.push(message);
        return query.get('wait') === 'true' ? show(message) : { status: 204 };
      },
    },
    {
      on: `GET ${WEBHOOK}/messages/:message`,
      isOpen: true,
      run: ({ parameters }) => show(answerOf(opened(parameters.token), parameters.message)),
    },
    {
      on: `PATCH ${WEBHOOK}/messages/:message`,
      isOpen: true,
      run({ parameters, body }) {
        const interaction = opened(parameters.token);
        const message = answerOf(interaction, parameters.message);
        requireAttaching(interaction.channel, body as MessageBody);
        posting.edit(message, body as MessageBody);
        return show(message);
      },
    },
    {
      on: `DELETE ${WEBHOOK}/messages/:message`,
      isOpen: true,
      run({ parameters }) {
        posting.remove(answerOf(opened(parameters.token), parameters.message));
        return { status: 204 };
      },
    },
  ];
}

/** @throws Refusal where the token opens nothing: unknown, worn out, or before the first answer */
function open({ interactions }: World, token: string, { tokenLifeMs }: Settings): Interaction {
  const interaction = interactions.get(token) ?? refuse(10015);
  if (ageOf(interaction) > tokenLifeMs) refuse(50027);
  return interaction.callback ? interaction : refuse(10015);
}

/** @throws Refusal where it is none of the answers to the interaction, or was deleted */
function answerOf({ original, followUps }: Interaction, id = ''): Message {
  const found = id === '@original' ? original : [original, ...followUps].find((one) => one?.id === id);
  return found && found.deletedAt === null ? found : refuse(10008);
}

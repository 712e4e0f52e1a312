/** Every event that a member causes comes in here, and goes to the one part that answers it. */
import { type Client, Events, type Interaction } from 'discord.js';
import { createReference } from '../../create-reference.ts';
import { describeFailure } from '../../describe-failure.ts';
import { createRecent } from '../recent.ts';
import { acknowledge } from './acknowledge.ts';
import { type Desk, toAside } from './desk.ts';
import { toBody, toEdit } from './letter.ts';
import { onAutocomplete } from './on-autocomplete.ts';
import { onButton } from './on-button.ts';
import { onCommand } from './on-command.ts';
import { onForm } from './on-form.ts';
import { onMessage } from './on-message.ts';

/** What is being answered, and the end of it. */
export interface Listening {
  /** Takes nothing new any more; resolves when all that was taken is answered. */
  stop(): Promise<void>;
}

/** As many events as Discord could replay after a lost connection. */
const REMEMBERED_EVENTS = 200;

/** Answers what the client hears. Nothing that goes wrong in one event reaches another. */
export function createListening(desk: Desk): Listening & { readonly attach: (client: Client) => void } {
  const taken = createRecent(REMEMBERED_EVENTS);
  const open = new Set<Promise<void>>();
  let isStopped = false;

  function take(id: string, answer: () => Promise<void>, onFailure: (error: unknown) => Promise<void>): void {
    // After a lost connection the client passes on some events twice.
    if (isStopped || taken.isRepeat(id)) return;
    const answering = answer()
      .catch(onFailure)
      .finally(() => open.delete(answering));
    open.add(answering);
  }

  return {
    attach(client) {
      client.on(Events.InteractionCreate, (interaction) => {
        const receivedAt = performance.now();
        take(
          interaction.id,
          () => answerInteraction(interaction, desk, receivedAt),
          (error) => apologise(interaction, error, desk),
        );
      });
      client.on(Events.MessageCreate, (message) => {
        take(
          message.id,
          () => onMessage(message, desk),
          async (error) => void report(error, desk),
        );
      });
      // Whoever changes a channel, a thread or a role may have let the bot in.
      for (const event of [Events.ChannelUpdate, Events.ThreadUpdate, Events.GuildRoleUpdate] as const) {
        client.on(event, () => desk.closedChannels.clear());
      }
    },
    async stop() {
      isStopped = true;
      await Promise.all(open);
    },
  };
}

async function answerInteraction(interaction: Interaction, desk: Desk, receivedAt: number): Promise<void> {
  if (interaction.isAutocomplete()) return onAutocomplete(interaction, desk, receivedAt);
  if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand())
    return onCommand(interaction, desk);
  if (interaction.isButton()) return onButton(interaction, desk);
  if (interaction.isModalSubmit() && interaction.isFromMessage()) return onForm(interaction, desk);
}

/** One private sentence with a reference that the log repeats. */
async function apologise(interaction: Interaction, error: unknown, desk: Desk): Promise<void> {
  const reference = report(error, desk);
  if (interaction.isAutocomplete()) return;
  const words = `Something went wrong on my side. The operator finds it in the log under ${reference}.`;
  const body = toBody(toAside(words, desk, interaction.user.id));
  try {
    // The word that an answer is coming is taken back by the apology; an answer that stands is left as it is.
    if (interaction.isCommand() && interaction.deferred)
      await interaction.webhook.editMessage('@original', toEdit(body.components));
    else if (interaction.replied || interaction.deferred) await interaction.webhook.send(body);
    else if ((await acknowledge(() => interaction.reply(body))) === 'before')
      await interaction.webhook.send(body);
  } catch (failure) {
    desk.log.warn('apology.failed', { reference, cause: describeFailure(failure) });
  }
}

function report(error: unknown, { log }: Desk): string {
  const reference = createReference();
  log.error('answer.failed', { reference, cause: describeFailure(error) });
  return reference;
}

/** Every event that a member causes comes in here, and goes to the one part that answers it. */
import { type Client, Events, type Interaction, type Message } from 'discord.js';
import { createReference, writeApology } from '../../create-reference.ts';
import { describeFailure } from '../../describe-failure.ts';
import { isPassing } from '../discord-errors.ts';
import { createRecent } from '../recent.ts';
import { acknowledge } from './acknowledge.ts';
import { reopenChannels } from './closed-channels.ts';
import { type Desk, toAside } from './desk.ts';
import { toBody, toEdit } from './letter.ts';
import { onAutocomplete } from './on-autocomplete.ts';
import { onButton } from './on-button.ts';
import { onCommand } from './on-command.ts';
import { onForm } from './on-form.ts';
import { onMessage } from './on-message.ts';
import { takeBack } from './take-back.ts';

/** What is being answered, and the end of it. */
export interface Listening {
  /** Takes nothing new any more; resolves when all that was taken is answered. */
  stop(): Promise<void>;
}

/** As many interactions as Discord could replay after a lost connection. */
const REMEMBERED_INTERACTIONS = 200;

/** Answers what the client hears. Nothing that goes wrong in one event reaches another. */
export function createListening(desk: Desk): Listening & { readonly attach: (client: Client) => void } {
  const taken = createRecent(REMEMBERED_INTERACTIONS);
  const open = new Set<Promise<void>>();
  let isStopped = false;

  function take(answer: () => Promise<void>, onFailure: (error: unknown) => Promise<void>): void {
    const answering = answer()
      .catch(onFailure)
      .finally(() => open.delete(answering));
    open.add(answering);
  }

  return {
    attach(client) {
      client.on(Events.InteractionCreate, (interaction) => {
        const receivedAt = performance.now();
        // After a lost connection the client passes on some events twice.
        if (isStopped || taken.isRepeat(interaction.id)) return;
        take(
          () => answerInteraction(interaction, desk, receivedAt).finally(() => forgetDirect(interaction)),
          (error) => apologise(interaction, error, desk),
        );
      });
      client.on(Events.MessageCreate, (message) => {
        if (isStopped) return;
        take(
          () => onMessage(message, desk).finally(() => forgetDirect(message)),
          async (error) => void report(error, desk),
        );
      });
      reopenChannels(client, desk);
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

/** The library would keep the channel of every member who ever wrote to the bot; each event brings it anew. */
function forgetDirect({ client, guildId, channelId }: Interaction | Message): void {
  if (guildId === null && channelId !== null) client.channels.cache.delete(channelId);
}

/** One private sentence with a reference that the log repeats. */
async function apologise(interaction: Interaction, error: unknown, desk: Desk): Promise<void> {
  const reference = report(error, desk);
  if (interaction.isAutocomplete()) return;
  const apology = toAside(writeApology(reference), desk, interaction.user.id);
  const body = toBody(apology);
  try {
    if (!interaction.replied && !interaction.deferred) {
      // Where Discord cannot be reached, an apology cannot either.
      if (isPassing(error) || (await acknowledge(() => interaction.reply(body))) !== 'before') return;
    }
    const isAnnounced = interaction.isCommand() && interaction.deferred;
    if (isAnnounced && interaction.ephemeral === true) {
      await interaction.webhook.editMessage('@original', toEdit(apology));
      return;
    }
    // What everyone was told to wait for is taken back; an answer that stands is left as it is.
    if (isAnnounced) await takeBack(interaction.webhook);
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

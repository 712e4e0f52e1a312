/** How an answer reaches the interaction that asked for it: once, in time, and whatever Discord does meanwhile. */
import {
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
} from 'discord.js';
import type { Log } from '../../log.ts';
import { CODE, codeOf } from '../discord-errors.ts';
import type { Patience } from '../patience.ts';
import { tryAgain } from '../try-again.ts';
import { acknowledge } from './acknowledge.ts';
import type { Lane } from './lane.ts';
import { type Letter, toBody, toEdit } from './letter.ts';
import { sendLetter } from './send-letter.ts';
import { takeBack } from './take-back.ts';
import { withinTime } from './within-time.ts';

/** An interaction that can be answered with a message. */
export type Asking =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalMessageModalSubmitInteraction;

export interface Delivery {
  /** Whether the answer is a message of its own, or takes the place of the one whose button was pressed. */
  readonly as: 'message' | 'update';
  /** Whether a message of its own is private from the first byte. */
  readonly isPrivate: boolean;
  readonly letter: Promise<Letter>;
  readonly lane: Lane;
  readonly patience: Patience;
  readonly log: Log;
}

/**
 * Answers at once where the letter is ready in time; else says that it is coming and then puts it there.
 *
 * @throws what Discord refuses for another reason than that the interaction is over
 */
export async function deliver(interaction: Asking, delivery: Delivery): Promise<void> {
  const { letter, lane, patience, log } = delivery;
  const receivedAt = performance.now();
  const early = await withinTime(letter, lane.isCrowded() ? patience.crowdedMs : patience.answerMs);
  const say = () => (early ? sayNow(interaction, early, delivery) : sayLater(interaction, delivery));
  const heard = await lane.first(() => acknowledge(say));
  if (heard === 'over') {
    log.info('answer.late', { interaction: interaction.id });
    return;
  }
  // An answer that was heard twice was heard: Discord took the first call and lost its own reply to it.
  if (early && heard !== 'unknown') return;
  const late = await letter;
  if (performance.now() - receivedAt > patience.interactionMs) {
    log.warn('answer.dropped', { interaction: interaction.id });
    return;
  }
  await putInPlace(interaction, late, delivery);
}

function sayNow(interaction: Asking, early: Letter, { as, isPrivate }: Delivery): Promise<unknown> {
  if (as === 'update' && !early.isAside && canUpdate(interaction)) {
    return sendLetter(early, (letter) => interaction.update(toEdit(letter)));
  }
  const whole = { ...early, isPrivate: isPrivate || early.isPrivate };
  return sendLetter(whole, (letter) => interaction.reply(toBody(letter)));
}

function sayLater(interaction: Asking, { as, isPrivate }: Delivery): Promise<unknown> {
  if (as === 'update' && canUpdate(interaction)) return interaction.deferUpdate();
  return interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
}

function canUpdate(interaction: Asking) {
  return interaction.isMessageComponent() || interaction.isModalSubmit();
}

/** Through the webhook, which works also where the library does not know that Discord heard the first word. */
async function putInPlace(
  interaction: Asking,
  letter: Letter,
  { as, isPrivate, patience, log }: Delivery,
): Promise<void> {
  const { webhook } = interaction;
  try {
    if (as === 'update' && letter.isAside) await webhook.send(toBody(letter));
    else if (as === 'message' && letter.isPrivate && !isPrivate) {
      // Everyone was told that an answer comes, but it is for the asker alone.
      await tryAgain(() => takeBack(webhook), patience.retryMs);
      await sendLetter(letter, (one) => webhook.send(toBody(one)));
    } else {
      const edit = (one: Letter) => webhook.editMessage('@original', toEdit(one));
      await tryAgain(() => sendLetter(letter, edit), patience.retryMs);
    }
  } catch (error) {
    const code = codeOf(error);
    const isOver =
      code === CODE.unknownMessage || code === CODE.unknownWebhook || code === CODE.invalidWebhookToken;
    if (!isOver) throw error;
    log.warn('answer.lost', { interaction: interaction.id, code });
  }
}

import { type ButtonInteraction, MessageFlags, PermissionFlagsBits, Routes } from 'discord.js';
import { CODE, codeOf } from '../discord-errors.ts';
import type { Control } from '../render/custom-id.ts';
import { tryAgain } from '../try-again.ts';
import { acknowledge } from './acknowledge.ts';
import { type Desk, toAside } from './desk.ts';
import { toBody } from './letter.ts';
import { remark } from './remark.ts';

/** The answer is gone, or the press was never heard, and nobody can be told. */
const GONE: readonly number[] = [CODE.unknownMessage, CODE.unknownWebhook, CODE.invalidWebhookToken];

/** Removes an answer for whoever asked it, and for whoever may manage messages. */
export async function dismissAnswer(
  interaction: ButtonInteraction,
  { asker }: Control,
  desk: Desk,
): Promise<void> {
  const mayManage = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  if (asker !== interaction.user.id && !mayManage) {
    await remark(
      interaction,
      'Only the one who asked, or whoever may manage messages here, can dismiss this.',
      desk,
    );
    return;
  }
  const { message } = interaction;
  if ((await acknowledge(() => interaction.deferUpdate())) === 'over') return;
  try {
    // Of an interaction its answer can be deleted without a right; any other message of ours is ours to delete.
    const isAnswer = message.interactionMetadata !== null || message.flags.has(MessageFlags.Ephemeral);
    const remove = isAnswer
      ? () => interaction.webhook.deleteMessage('@original')
      : () => interaction.client.rest.delete(Routes.channelMessage(message.channelId, message.id));
    await tryAgain<unknown>(remove, desk.patience.retryMs);
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    if (GONE.includes(code)) return;
    desk.log.info('answer.kept', { code });
    const words = 'Discord did not let me remove this: the thread may be archived.';
    await interaction.webhook.send(toBody(toAside(words, desk, interaction.user.id)));
  }
}

import type { InteractionWebhook } from 'discord.js';
import { CODE, codeOf } from '../discord-errors.ts';

/**
 * Takes back what everyone was told to wait for. Where it is gone already, Discord took an earlier try and lost its own
 * reply to it.
 */
export async function takeBack(webhook: InteractionWebhook): Promise<void> {
  try {
    await webhook.deleteMessage('@original');
  } catch (error) {
    if (codeOf(error) !== CODE.unknownMessage) throw error;
  }
}

import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord.js';
import { writeCustomId } from '../render/custom-id.ts';

/**
 * Cleans up a remark that all can see, as the button of the same name does with an answer.
 *
 * @param asker - the id of the member to whom it was made
 */
export function dismissButton(asker: string): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: 'Dismiss',
    custom_id: writeCustomId({ action: 'dismiss', asker }),
  };
}

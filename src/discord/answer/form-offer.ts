import { ButtonStyle, ComponentType } from 'discord.js';
import { writeCustomId } from '../render/custom-id.ts';
import type { Letter } from './letter.ts';

/**
 * A button that opens the form for a question, where the words of a message did not reach the bot or its answer may
 * not be public.
 *
 * @param asker - the id of the member it is offered to
 */
export function formOffer(asker: string, isPrivate: boolean): Letter {
  const content = isPrivate
    ? 'Answers are private here. Ask in this form, and only you will see what it finds.'
    : 'Discord did not pass your words on to me. Ask in this form.';
  const button = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: 'Ask a question',
    custom_id: writeCustomId({ action: 'follow', asker }),
  } as const;
  return {
    components: [
      { type: ComponentType.TextDisplay, content },
      { type: ComponentType.ActionRow, components: [button] },
    ],
    isPrivate: false,
    isAside: true,
  };
}

import { ComponentType } from 'discord.js';
import { createButton, createRow } from '../render/buttons.ts';
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
    : 'I see no words in that message. Ask in this form.';
  const buttons = [
    createButton('Ask a question', { action: 'follow', asker }),
    createButton('Dismiss', { action: 'dismiss', asker }),
  ];
  return {
    components: [{ type: ComponentType.TextDisplay, content }, createRow(buttons)],
    picture: null,
    isPrivate: false,
    isAside: true,
  };
}

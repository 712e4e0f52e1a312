import { type Asking, deliver } from './deliver.ts';
import { type Desk, toAside } from './desk.ts';

/** A sentence to whoever asked or pressed, and to nobody else. */
export async function remark(interaction: Asking, text: string, desk: Desk): Promise<void> {
  const letter = Promise.resolve(toAside(text, desk, interaction.user.id));
  await deliver(interaction, { as: 'message', isPrivate: true, letter, ...desk });
}

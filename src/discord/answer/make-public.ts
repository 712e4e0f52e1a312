import type { ButtonInteraction } from 'discord.js';
import { componentsOf } from '../render/components-of.ts';
import { shareAnswer, withoutShare } from '../render/share.ts';
import { acknowledge } from './acknowledge.ts';
import { toEdit } from './letter.ts';

/** Posts a private answer for everyone, in the name of whoever pressed. */
export async function makePublic(interaction: ButtonInteraction): Promise<void> {
  const components = componentsOf(interaction.message);
  const name =
    (interaction.member && 'displayName' in interaction.member && interaction.member.displayName) ||
    interaction.user.displayName;
  if ((await acknowledge(() => interaction.deferUpdate())) === 'too-late') return;
  const shared = shareAnswer(components, { sharer: interaction.user.id, name });
  await interaction.webhook.send(toEdit(shared));
  // Only now, so that the button stays where the answer could not be shared.
  await interaction.webhook.editMessage('@original', toEdit(withoutShare(components)));
}

import { type ButtonInteraction, MessageFlags } from 'discord.js';
import { codeOf, isPassing } from '../discord-errors.ts';
import { componentsOf } from '../render/components-of.ts';
import type { Control } from '../render/custom-id.ts';
import { altOf, withOwnPicture } from '../render/picture.ts';
import { shareAnswer, withoutShare } from '../render/share.ts';
import { tryAgain } from '../try-again.ts';
import { acknowledge } from './acknowledge.ts';
import { type Desk, toAside } from './desk.ts';
import { keepFiles, type Letter, leaveOutPicture, toBody } from './letter.ts';
import { mayWrite, nameOfMember } from './member.ts';
import { redrawPicture } from './redraw-picture.ts';
import { remark } from './remark.ts';
import { sendLetter } from './send-letter.ts';

/** Posts a private answer for everyone, in the name of whoever pressed; once, however often it is pressed meanwhile. */
export async function makePublic(
  interaction: ButtonInteraction,
  _control: Control,
  desk: Desk,
): Promise<void> {
  const { id } = interaction.message;
  if (desk.sharing.has(id)) {
    await acknowledge(() => interaction.deferUpdate());
    return;
  }
  desk.sharing.add(id);
  await share(interaction, desk).finally(() => desk.sharing.delete(id));
}

async function share(interaction: ButtonInteraction, desk: Desk): Promise<void> {
  if (!mayWrite(interaction)) {
    await remark(interaction, 'You may not write here, so I cannot share this for you.', desk);
    return;
  }
  // Of two processes one is heard.
  if ((await acknowledge(() => interaction.deferUpdate())) !== 'yes') return;
  const components = componentsOf(interaction.message);
  const problem = await postOnce(interaction, await writeShared(interaction, components, desk));
  if (problem !== null) {
    desk.log.info('answer.not-shared');
    await interaction.webhook.send(toBody(toAside(problem, desk, interaction.user.id)));
    return;
  }
  // Only now, so that the button stays where the answer could not be shared.
  const unshared = keepFiles(withoutShare(components), interaction.message);
  await tryAgain(() => interaction.webhook.editMessage('@original', unshared), desk.patience.retryMs).catch(
    (error) => desk.log.info('button.kept', { cause: String(error) }),
  );
}

async function writeShared(
  interaction: ButtonInteraction,
  components: Letter['components'],
  desk: Desk,
): Promise<Letter> {
  const sharer = { sharer: interaction.user.id, name: nameOfMember(interaction) };
  const letter = { components: shareAnswer(components, sharer), isPrivate: false, isAside: false };
  if (altOf(components) === null) return { ...letter, picture: null };
  const picture = await redrawPicture(interaction, components, desk);
  if (typeof picture === 'string') return leaveOutPicture({ ...letter, picture: null }, picture);
  return { ...letter, components: withOwnPicture(letter.components), picture };
}

/** @returns what went wrong, in a sentence */
async function postOnce({ webhook }: ButtonInteraction, letter: Letter): Promise<string | null> {
  try {
    const { flags } = await sendLetter(letter, (one) => webhook.send(toBody(one)));
    return flags.has(MessageFlags.Ephemeral) ? 'This server does not let me post for everyone.' : null;
  } catch (error) {
    // Whether it was taken is not known, and nothing may be posted twice.
    if (isPassing(error)) return 'I cannot tell whether this was shared. Look before you press again.';
    if (codeOf(error) !== null) return 'Discord did not let me post this here.';
    throw error;
  }
}

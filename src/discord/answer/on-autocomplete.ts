import type { AutocompleteInteraction } from 'discord.js';
import { CODE, codeOf, isPassing } from '../discord-errors.ts';
import { listChoices } from './completions.ts';
import type { Desk } from './desk.ts';
import { isAllowed } from './gate.ts';

/**
 * Offers completions. A list that comes too late is dropped: the next letter has asked for another one already.
 *
 * @param receivedAt - when the event came in, as `performance.now()` tells it
 */
export async function onAutocomplete(
  interaction: AutocompleteInteraction,
  desk: Desk,
  receivedAt: number,
): Promise<void> {
  const { name: option, value } = interaction.options.getFocused(true);
  const command = desk.commands.find(({ name }) => name === interaction.commandName);
  const choices = isAllowed(desk, interaction.guildId)
    ? listChoices(command, option, value, desk.archive())
    : [];
  if (performance.now() - receivedAt > desk.patience.completionMs) return;
  try {
    await interaction.respond(choices);
  } catch (error) {
    const code = codeOf(error);
    const isOver = code === CODE.unknownInteraction || code === CODE.alreadyAcknowledged || isPassing(error);
    if (!isOver) throw error;
    desk.log.debug('completion.dropped', { code: code ?? 'none' });
  }
}

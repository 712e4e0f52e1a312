/** Slash commands, and "Check the archive" on a message. */
import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { type Command, mainOptionOf, type Reply } from '../../../commands/command.ts';
import { say } from '../../../commands/say.ts';
import { today } from '../../clock.ts';
import { DEFAULT_LIMIT } from '../../read-limit.ts';
import { listMissing, listNeeded, writeMissing } from '../permissions.ts';
import { deliver } from './deliver.ts';
import { type Desk, respondInTurn } from './desk.ts';
import { nameOf } from './find-place.ts';
import { refuseAsker } from './gate.ts';
import { isInstalledHere } from './installed-here.ts';
import { kindOf } from './kind-of.ts';
import { textOfMessage } from './plain-text.ts';
import { surroundingsOf, writeLetter } from './write-letter.ts';

type Called = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

export async function onCommand(interaction: Called, desk: Desk): Promise<void> {
  const command = findCommand(interaction, desk);
  const isPrivate = command === null || wantsPrivate(interaction, command, desk);
  const letter = replyTo(interaction, command, isPrivate, desk).then((reply) => {
    const addressee = { asker: interaction.user.id, isPrivate, notes: notesFor(interaction, reply) };
    return writeLetter(reply, desk, addressee, surroundingsOf(interaction));
  });
  await deliver(interaction, { as: 'message', isPrivate, letter, ...desk });
}

async function replyTo(
  interaction: Called,
  command: Command | null,
  isPrivate: boolean,
  desk: Desk,
): Promise<Reply> {
  const refusal = refuseAsker(desk, interaction.user.id, interaction.guildId);
  if (refusal !== null) return say(refusal);
  if (command === null) return say('That command is no longer there. /help lists those that are.');
  const options = readOptions(interaction, command);
  if (interaction.isMessageContextMenuCommand() && Object.values(options).every((words) => words === ''))
    return say('That message has no words that I can read.');
  return respondInTurn(desk, interaction.user.id, {
    command: command.name,
    options,
    page: 0,
    limit: DEFAULT_LIMIT,
    // "Yesterday" in a message is the day before it was written.
    asOf: interaction.isMessageContextMenuCommand() ? today(interaction.targetMessage.createdAt) : null,
    previous: null,
    mayBeCounted: !isPrivate && isInstalledHere(interaction),
  });
}

function findCommand({ commandName }: Called, { commands }: Desk): Command | null {
  return commands.find(({ name, messageCommand }) => (messageCommand ?? name) === commandName) ?? null;
}

function readOptions(interaction: Called, command: Command): Readonly<Record<string, string>> {
  if (interaction.isMessageContextMenuCommand()) {
    const main = mainOptionOf(command);
    return main === undefined ? {} : { [main]: textOfMessage(interaction.targetMessage) };
  }
  const given = Object.keys(command.options).map((name) => [name, interaction.options.getString(name) ?? '']);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

/** Whether only the asker is to see the answer: as the command is, as the operator set it, or as the asker says. */
function wantsPrivate(interaction: Called, command: Command, { settings }: Desk): boolean {
  if (command.audience === 'private' || settings.audience === 'private') return true;
  return interaction.isChatInputCommand() && interaction.options.getBoolean('private') === true;
}

const ON_DISCORD =
  'Below an answer, “Ask a follow-up” goes on in a thread, where you can also ping me. “private” shows an answer to you alone.';

/** `/help` says how it is done on Discord, and which rights the bot lacks where it is asked. */
function notesFor(interaction: Called, reply: Reply): readonly string[] {
  if (reply.command !== 'help') return [];
  const { channel, appPermissions } = interaction;
  const missing = isInstalledHere(interaction)
    ? listMissing(appPermissions, listNeeded(kindOf(channel)))
    : [];
  if (missing.length === 0) return [ON_DISCORD];
  const where = writeMissing(missing, nameOf(channel));
  return [
    ON_DISCORD,
    `I lack rights here (${where}). Whoever manages the server can grant them to my role, under Server Settings, Roles, or for this channel alone.`,
  ];
}

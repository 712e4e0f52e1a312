import { RESTJSONErrorCodes } from 'discord.js';
import { codeOf } from './discord-errors.ts';
import { inviteLinks } from './permissions.ts';

/** What Discord answers where the commands of a server are asked for and the bot is not there. */
const NOT_THERE: readonly (number | null)[] = [
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
];

/** How to mend it where the commands could not be registered on the one server for trying things out; else `null`. */
export function explainRegistration(
  error: unknown,
  devGuildId: string | null,
  applicationId: string,
): string | null {
  if (devGuildId === null || !NOT_THERE.includes(codeOf(error))) return null;
  const { invite } = inviteLinks(applicationId);
  return `The bot is not on the server that DEV_GUILD_ID names (${devGuildId}). Correct the id, or invite the bot: ${invite}`;
}

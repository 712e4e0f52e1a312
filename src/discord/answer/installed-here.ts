import type { BaseInteraction } from 'discord.js';

/** Whether the bot is a member of the server it is used in, and not merely brought along by its user. */
export function isInstalledHere({ guildId, authorizingIntegrationOwners }: BaseInteraction): boolean {
  return guildId !== null && authorizingIntegrationOwners.guildId === guildId;
}

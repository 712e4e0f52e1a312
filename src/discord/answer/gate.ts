/** Who is answered, and how often. */
import type { Desk } from './desk.ts';

type Gate = Pick<Desk, 'settings' | 'cooldown'>;

/** Whether a server, or direct messages where it is `null`, may use this archive. */
export function isAllowed({ settings: { allowedGuilds } }: Gate, guildId: string | null): boolean {
  return allowedGuilds.length === 0 || (guildId !== null && allowedGuilds.includes(guildId));
}

/** Why this archive is not used here, in a sentence; `null` where it is. */
export function refusePlace(desk: Gate, guildId: string | null): string | null {
  return isAllowed(desk, guildId)
    ? null
    : 'This archive is kept for the servers that its operator has named.';
}

/**
 * Counts a question, unless it is refused.
 *
 * @param counts - false where it is not sure yet that there is a question
 * @returns why a member is not answered just now, in a sentence; `null` where the question may be answered
 */
export function refuseAsker(
  desk: Gate,
  member: string,
  guildId: string | null,
  counts = true,
): string | null {
  const refusal = refusePlace(desk, guildId);
  if (refusal !== null) return refusal;
  const seconds = counts ? desk.cooldown.take(member, guildId) : desk.cooldown.wait(member, guildId);
  if (seconds === null) return null;
  return `One moment: you can ask again in ${seconds === 1 ? '1 second' : `${seconds} seconds`}.`;
}

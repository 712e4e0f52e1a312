/** What a failed call to Discord says of the reason. */
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';

/** Codes of Discord's errors that something is done about. */
export const CODE = {
  unknownChannel: 10_003,
  unknownMessage: 10_008,
  unknownWebhook: 10_015,
  unknownInteraction: 10_062,
  alreadyAcknowledged: 40_060,
  missingAccess: 50_001,
  missingPermissions: 50_013,
  invalidWebhookToken: 50_027,
  threadArchived: 50_083,
  wrongChannelType: 50_024,
  wrongMessageType: 50_068,
  replyForbidden: 160_002,
  threadExists: 160_004,
  threadLocked: 160_005,
  tooManyThreads: 160_006,
} as const;

/** Codes of the system and of the HTTP client for a line that is down; not those for a request that is malformed. */
const UNREACHED = /^(?:E[A-Z]+|EAI_[A-Z]+|UND_ERR_(?!INVALID_)\w+)$/;

/** Discord's own code of an error; `null` where Discord did not answer. */
export function codeOf(error: unknown): number | null {
  return error instanceof DiscordAPIError && typeof error.code === 'number' ? error.code : null;
}

/** The HTTP status of an answer that tells a failure; `null` where there was none. */
export function statusOf(error: unknown): number | null {
  return error instanceof DiscordAPIError || error instanceof HTTPError ? error.status : null;
}

/** Whether the same call may go well a little later: no answer came, or Discord was at fault. */
export function isPassing(error: unknown): boolean {
  // A pause that is not told is taken for a short one; one that is told was refused for its length.
  if (error instanceof RateLimitError) return !(error.retryAfter > 0);
  const status = statusOf(error);
  if (status !== null) return status >= 500 || status === 429;
  const { name, code } = (error ?? {}) as NodeJS.ErrnoException;
  return name === 'AbortError' || (typeof code === 'string' && UNREACHED.test(code));
}

/** Whether Discord will say the same every time: this bot may not do that here. */
export function isForbidden(error: unknown): boolean {
  return statusOf(error) === 403;
}

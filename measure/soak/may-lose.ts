import type { Fault } from '../../tests/support/discord/faults.ts';

/** A first word that is held up longer than this comes too late, or the bot cannot know that it came. */
const DEADLINE_MS = 2_000;
const UNKNOWN_INTERACTION = 10_062;

/**
 * Whether a fault on one request may cost an answer. Else the bot is to try again until the answer is there: after an
 * error, a cut and a limit.
 */
export function mayLose(
  method: string,
  path: string,
  { silent, delayMs = 0, code, cut, status }: Fault,
): boolean {
  if (code === UNKNOWN_INTERACTION) return true;
  const isFirstWord = path.startsWith('/interactions/');
  if (isFirstWord) return silent === true || delayMs >= DEADLINE_MS;
  // It has no nonce, so that what may have been taken cannot be sent again.
  const isFollowUp = method === 'POST' && path.startsWith('/webhooks/');
  return isFollowUp && (silent === true || cut === true || (status ?? 0) >= 500);
}

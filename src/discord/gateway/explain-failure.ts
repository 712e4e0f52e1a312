import { DiscordjsError, DiscordjsErrorCodes } from 'discord.js';
import { STATUS } from '../../status.ts';
import { isPassing, statusOf } from '../discord-errors.ts';
import { DisconnectedError, explainClose } from './disconnected-error.ts';

/** What the library says in place of the code with which Discord closed the connection. */
const REFUSALS: readonly (readonly [RegExp, number])[] = [
  [/invalid shard/i, 4010],
  [/sharding is required/i, 4011],
  [/invalid api version/i, 4012],
  [/invalid intents/i, 4013],
];

/**
 * What a failure to get at Discord means for whoever runs the bot; what is no such failure stays what it is.
 *
 * @param readsMessages - whether the text of all messages was asked for
 */
export function explainFailure(error: unknown, readsMessages: boolean): Error {
  const isRefused = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  const words = wordsOf(error);
  if (isRefused || statusOf(error) === 401 || /authentication failed/i.test(words)) return explainClose(4004);
  if (/disallowed intents/i.test(words)) return explainClose(4014, readsMessages);
  const [, code = null] = REFUSALS.find(([said]) => said.test(words)) ?? [];
  if (code !== null) return explainClose(code);
  if (isPassing(error)) {
    return new DisconnectedError(
      `Discord cannot be reached (${words}). Check the network and start again.`,
      'unreachable',
      STATUS.tryAgain,
      error,
    );
  }
  return error instanceof Error ? error : new Error(words);
}

/** Where several addresses were tried in vain, the error has a code and no message. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || String((error as NodeJS.ErrnoException).code ?? error.name);
}

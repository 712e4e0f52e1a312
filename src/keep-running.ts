/** What would end the process by the way, and must not, or not without a word. */
import { createReference } from './create-reference.ts';
import { describeFailure } from './describe-failure.ts';
import { endWithReader } from './fail.ts';
import type { Log } from './log.ts';
import { STATUS } from './status.ts';

export function keepRunning(stopping: AbortSignal, log: Log): void {
  outliveReader(stopping);
  // The library lets an event that it cannot read end the process; one bad event must not end the bot.
  process.on('unhandledRejection', (error) => {
    log.error('event.failed', { reference: createReference(), cause: describeFailure(error) });
  });
  // Nobody knows what such a fault has left behind: the bot is started anew.
  process.on('uncaughtException', (error) => {
    log.error('bot.failed', { cause: describeFailure(error) });
    process.exit(STATUS.bug);
  });
}

/** A bot that lives is not over because nobody reads its log any more: it is started anew, with a log that is read. */
function outliveReader(stopping: AbortSignal): void {
  process.stdout.off('error', endWithReader).on('error', (error: NodeJS.ErrnoException) => {
    // Whoever asks the bot to stop may have ended the reader of its log first.
    if (stopping.aborted) return;
    if (error.code !== 'EPIPE') endWithReader(error);
    process.stderr.write('Nobody reads the log any more. Start again.\n');
    process.exit(STATUS.tryAgain);
  });
}

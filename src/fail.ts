import { CorpusError } from '../index/errors.ts';
import { ConfigError } from './config.ts';
import { describeFailure } from './describe-failure.ts';
import { redact } from './redact.ts';
import { reportProblems } from './report-problems.ts';
import { toSafeLine } from './safe-text.ts';
import { ExitError, STATUS } from './status.ts';

/** The command line was not understood; the message says how it is meant. */
export class UsageError extends ExitError {
  override readonly name = 'UsageError';

  constructor(message: string, options?: ErrorOptions) {
    super(message, STATUS.usage, options?.cause);
  }
}

/**
 * What a program does where its output cannot be written. Whoever reads it may have read enough, as in `ask … | head -1`:
 * that ends it without a word.
 */
export function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`The output cannot be written (${error.code}).\n`);
  process.exit(STATUS.mend);
}

/**
 * Runs a program to its end. What the operator must mend is said in plain sentences on standard error, with the status
 * that goes with it; anything else is a bug and keeps its stack.
 *
 * @param program - `hide` takes what no message may hold
 */
export async function runProgram(program: (hide: (secret: string) => void) => Promise<void>): Promise<void> {
  const secrets: string[] = [];
  process.stdout.on('error', endWithReader);
  // Where nobody reads the messages, the output may still be read.
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    await program((secret) => secrets.push(secret));
  } catch (error) {
    process.exitCode = statusOf(error);
    if (error instanceof CorpusError) reportProblems(error.problems);
    const words = isForOperator(error)
      ? error.message.split('\n').map(toSafeLine).join('\n')
      : describeFailure(error);
    process.stderr.write(`${redact(words, secrets)}\n`);
  }
}

function isForOperator(error: unknown): error is CorpusError | ConfigError | ExitError {
  return error instanceof CorpusError || error instanceof ConfigError || error instanceof ExitError;
}

function statusOf(error: unknown): number {
  if (error instanceof ExitError) return error.status;
  return isForOperator(error) ? STATUS.mend : STATUS.bug;
}

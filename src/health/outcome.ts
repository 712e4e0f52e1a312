import type { Command, Reply } from '../../commands/command.ts';
import type { Findings } from '../../index/findings.ts';

/**
 * What became of a request. `asked-back`: it was not understood, or something was missing in it; `forbidden`: it is
 * for operators alone; `unknown`: there is no such command; `failed`: through no fault of the asker.
 */
export type Outcome = Findings['outcome'] | 'asked-back' | 'forbidden' | 'unknown' | 'failed';

/** @param command - `undefined` where there is none of that name */
export function outcomeOf(
  { findings, heading }: Pick<Reply, 'findings' | 'heading'>,
  command: Pick<Command, 'isForOperators'> | undefined,
  isOperator: boolean,
): Outcome {
  if (command === undefined) return 'unknown';
  if (command.isForOperators && !isOperator) return 'forbidden';
  if (findings !== null) return findings.outcome;
  // Only a remark to the asker has no heading; of what operators do, that is all there is to say.
  return heading.length > 0 || command.isForOperators ? 'answered' : 'asked-back';
}

/** Of a button that shows a place in an article: a remark is all that there is of one that has changed since. */
export function outcomeOfPlace({ heading }: Pick<Reply, 'heading'>): Outcome {
  return heading.length > 0 ? 'answered' : 'no-match';
}

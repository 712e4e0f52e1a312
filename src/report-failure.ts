import { describeFailure } from './describe-failure.ts';

/** Tells standard error of a bug, under the reference that the asker was given. */
export function reportFailure(reference: string, error: unknown): void {
  process.stderr.write(`failed: ${reference} ${describeFailure(error)}\n`);
}

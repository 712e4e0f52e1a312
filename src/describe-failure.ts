import { toSafeText } from './safe-text.ts';

/** What is known of a bug: its stack where there is one. The message in it may repeat the words of an article. */
export function describeFailure(error: unknown): string {
  return toSafeText(String((error as Error | null | undefined)?.stack ?? error));
}

/** What no reader foresaw of a record or file: it is left out, and the others are read. */
import { messageOf } from '../errors.ts';
import { foldLine } from './clean-text.ts';

const MAX_CAUSE = 120;

/** What `read` returns, or the reason where it throws. */
export function attempt<T>(read: () => T, what: 'record' | 'file'): T | { readonly reason: string } {
  try {
    return read();
  } catch (error) {
    return { reason: `This ${what} cannot be read: ${describeCause(error)}. Make it simpler, or delete it.` };
  }
}

/** The end of a sentence. The engine words an overflow of its stack for programmers, so that is put plainly. */
export function describeCause(error: unknown): string {
  if (error instanceof RangeError) return 'it is too large or nested too deeply';
  const message = foldLine(messageOf(error), MAX_CAUSE);
  return message?.replace(/\.$/, '') ?? 'it is broken';
}

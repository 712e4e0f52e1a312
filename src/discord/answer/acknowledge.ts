import { CODE, codeOf, isPassing } from '../discord-errors.ts';

/** What became of the first word to an interaction. */
export type Heard = 'yes' | 'before' | 'too-late' | 'unknown';

/**
 * Says the first word to an interaction. Discord takes only one, so it is said again where the line broke meanwhile.
 *
 * @throws what Discord refuses for another reason than that it was late, or heard already
 */
export async function acknowledge(call: () => Promise<unknown>): Promise<Heard> {
  const heard = await sayOnce(call);
  return heard === 'unknown' ? sayOnce(call) : heard;
}

async function sayOnce(call: () => Promise<unknown>): Promise<Heard> {
  try {
    await call();
    return 'yes';
  } catch (error) {
    const code = codeOf(error);
    // The message that was to change may have been deleted meanwhile.
    if (code === CODE.unknownInteraction || code === CODE.unknownMessage) return 'too-late';
    if (code === CODE.alreadyAcknowledged) return 'before';
    if (isPassing(error)) return 'unknown';
    throw error;
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import { CODE, codeOf, isPassing } from '../discord-errors.ts';

/** What became of the first word to an interaction: "before" is one that Discord had heard already before the first try. */
export type Acknowledgement = 'yes' | 'before' | 'over' | 'unknown';

/** Between two tries. All of them fit into the 3 s after which Discord takes no first word. */
const PAUSES_MS: readonly number[] = [50, 200, 600];
const DEADLINE_MS = 2_500;

/** There is nothing left to answer, or no place to answer in. */
const OVER: readonly (number | null)[] = [
  CODE.unknownInteraction,
  // The message that was to change may have been deleted meanwhile.
  CODE.unknownMessage,
  CODE.unknownWebhook,
  CODE.invalidWebhookToken,
  CODE.threadArchived,
  CODE.threadLocked,
];

/**
 * Says the first word to an interaction. Discord takes only one, so it is said again where the line broke meanwhile.
 *
 * @throws what Discord refuses for another reason than that the interaction is over, or heard already
 */
export async function acknowledge(call: () => Promise<unknown>): Promise<Acknowledgement> {
  const startedAt = performance.now();
  const heard = await sayOnce(call);
  if (heard !== 'unknown') return heard;
  for (const pauseMs of PAUSES_MS) {
    if (performance.now() - startedAt > DEADLINE_MS) break;
    await sleep(pauseMs);
    const again = await sayOnce(call);
    // Discord took an earlier try and lost its own reply to it.
    if (again === 'before') return 'yes';
    if (again !== 'unknown') return again;
  }
  return 'unknown';
}

async function sayOnce(call: () => Promise<unknown>): Promise<Acknowledgement> {
  try {
    await call();
    return 'yes';
  } catch (error) {
    const code = codeOf(error);
    if (OVER.includes(code) && code !== null) return 'over';
    if (code === CODE.alreadyAcknowledged) return 'before';
    if (isPassing(error)) return 'unknown';
    throw error;
  }
}

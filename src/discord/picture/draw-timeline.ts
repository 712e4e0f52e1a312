import type { TimelinePicture } from '../../../commands/command.ts';
import { createThreadedDraw } from './threaded-draw.ts';

/** A thread cannot run what is not compiled. */
const CAN_THREAD = import.meta.url.endsWith('.js');
/** A picture takes half a second, the first one a second; a slow machine needs several times as long. */
const LIMITS = { idleMs: 60_000, silentMs: 20_000, mostWaiting: 8 };

/**
 * A timeline as a PNG, 1,200 dots wide, drawn in a thread of its own; `null` where too many wait.
 *
 * @throws Error where the library or the typeface cannot be loaded
 */
export const drawTimeline: (picture: TimelinePicture) => Promise<Buffer | null> = CAN_THREAD
  ? createThreadedDraw(new URL('./draw-thread.js', import.meta.url), LIMITS)
  : async (picture) => (await import('./draw-here.ts')).drawHere(picture);

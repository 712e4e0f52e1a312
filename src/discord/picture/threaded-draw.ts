import { Worker } from 'node:worker_threads';
import type { TimelinePicture } from '../../../commands/command.ts';

export interface ThreadLimits {
  /** A thread that has had nothing to draw for so long is ended, which gives its memory back. */
  readonly idleMs: number;
  /** A thread that draws one picture for longer is taken for dead. */
  readonly silentMs: number;
  /** How many pictures may wait behind the one that is being drawn. */
  readonly mostWaiting: number;
}

interface Wanted {
  readonly picture: TimelinePicture;
  readonly resolve: (png: Buffer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Draws in a thread of its own, one picture after the other. It is opened for the first picture, and anew after one
 * that failed: what went wrong there is of no matter to the next. It never keeps the process alive.
 *
 * `null` where too many wait.
 *
 * @param entry - answers each picture with its PNG, and dies where it cannot
 */
export function createThreadedDraw(
  entry: URL,
  { idleMs, silentMs, mostWaiting }: ThreadLimits,
): (picture: TimelinePicture) => Promise<Buffer | null> {
  /** The first one is being drawn. */
  const wanted: Wanted[] = [];
  let worker: Worker | null = null;
  let timer: NodeJS.Timeout | undefined;

  return (picture) =>
    new Promise((resolve, reject) => {
      if (wanted.length > mostWaiting) return resolve(null);
      wanted.push({ picture, resolve, reject });
      if (wanted.length === 1) drawNext();
    });

  function drawNext(): void {
    clearTimeout(timer);
    const [next] = wanted;
    timer = next
      ? setTimeout(() => lose(new Error('The thread that draws has fallen silent.')), silentMs)
      : setTimeout(end, idleMs);
    timer.unref();
    if (!next) return;
    try {
      worker ??= open();
      worker.postMessage(next.picture);
    } catch (error) {
      lose(error);
    }
  }

  function open(): Worker {
    const opened = new Worker(entry);
    opened.on('message', (png: Uint8Array) => {
      if (opened !== worker) return;
      wanted.shift()?.resolve(Buffer.from(png.buffer, png.byteOffset, png.byteLength));
      drawNext();
    });
    opened.on('error', (error) => opened === worker && lose(error));
    opened.on('exit', () => opened === worker && lose(new Error('The thread that draws has ended.')));
    // Last: whoever listens to a thread waits for it.
    opened.unref();
    return opened;
  }

  /** Only the picture that was being drawn is lost. */
  function lose(error: unknown): void {
    end();
    wanted.shift()?.reject(error);
    drawNext();
  }

  function end(): void {
    const ended = worker;
    worker = null;
    void ended?.terminate();
  }
}

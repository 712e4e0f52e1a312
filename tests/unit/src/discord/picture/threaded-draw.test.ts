import { describe, expect, it } from 'vitest';
import type { TimelinePicture } from '../../../../../commands/command.ts';
import { createThreadedDraw, type ThreadLimits } from '../../../../../src/discord/picture/threaded-draw.ts';

const LIMITS: ThreadLimits = { idleMs: 60_000, silentMs: 60_000, mostWaiting: 8 };

/** Answers a picture with its title and how many it has answered; some titles are no good for it. */
const ENTRY = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    let count = 0;
    parentPort.on('message', ({ title }) => {
      if (title === 'fails') throw new Error('no ink');
      if (title === 'ends') process.exit(0);
      if (title === 'hangs') for (;;);
      parentPort.postMessage(new TextEncoder().encode(title + ' ' + (count += 1)));
    });
  `)}`,
);

function open(limits: Partial<ThreadLimits> = {}): (title: string) => Promise<string | null> {
  const draw = createThreadedDraw(ENTRY, { ...LIMITS, ...limits });
  return async (title) => (await draw(entitled(title)))?.toString() ?? null;
}

function entitled(title: string): TimelinePicture {
  return { title, alt: '', points: [] };
}

describe('createThreadedDraw', () => {
  it('draws one picture after the other, in the same thread', async () => {
    const draw = open();
    expect(await Promise.all(['ferry', 'fog'].map(draw))).toEqual(['ferry 1', 'fog 2']);
    expect(await draw('harbour')).toBe('harbour 3');
  });

  it.each([
    ['fails', 'no ink'],
    ['ends', 'The thread that draws has ended.'],
  ])('loses only the picture that %s, and draws the next in a new thread', async (title, reason) => {
    const draw = open();
    const [lost, next, third] = await Promise.allSettled([draw(title), draw('fog'), draw('harbour')]);
    expect(lost).toMatchObject({ status: 'rejected', reason: { message: reason } });
    expect(next).toEqual({ status: 'fulfilled', value: 'fog 1' });
    expect(third).toEqual({ status: 'fulfilled', value: 'harbour 2' });
  });

  it('gives up a picture whose drawing never ends', async () => {
    await expect(open({ silentMs: 50 })('hangs')).rejects.toThrow('The thread that draws has fallen silent.');
  });

  it('goes on after such a thread', async () => {
    const draw = open({ silentMs: 2_000 });
    const [lost, next] = await Promise.allSettled([draw('hangs'), draw('fog')]);
    expect(lost.status).toBe('rejected');
    expect(next).toEqual({ status: 'fulfilled', value: 'fog 1' });
  });

  it('leaves out a picture where too many wait, and takes another as soon as one is drawn', async () => {
    const draw = open({ mostWaiting: 1 });
    const first = draw('ferry');
    const second = draw('fog');
    expect(await draw('harbour')).toBeNull();
    await first;
    expect(await draw('harbour')).toBe('harbour 3');
    expect(await second).toBe('fog 2');
  });

  it('ends a thread that has nothing to draw', async () => {
    const draw = open({ idleMs: 0 });
    expect(await draw('ferry')).toBe('ferry 1');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await draw('fog')).toBe('fog 1');
  });

  it('says that a thread cannot be opened', async () => {
    const draw = createThreadedDraw(new URL('file:///nowhere/draw.js'), LIMITS);
    await expect(draw(entitled('ferry'))).rejects.toThrow(/nowhere/);
  });
});

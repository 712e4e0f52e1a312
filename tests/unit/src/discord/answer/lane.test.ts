import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createLane } from '../../../../../src/discord/answer/lane.ts';

describe('a lane', () => {
  it('begins one job after another, and members take turns', async () => {
    const lane = createLane();
    const begun: string[] = [];
    const ask = (member: string, name: string) => lane.run(member, async () => begun.push(name));
    await Promise.all([
      ask('Anna', 'a1'),
      ask('Anna', 'a2'),
      ask('Anna', 'a3'),
      ask('Boris', 'b1'),
      ask('Clara', 'c1'),
    ]);
    expect(begun).toEqual(['a1', 'b1', 'c1', 'a2', 'a3']);
  });

  it('does not wait for the end of one job to begin the next', async () => {
    const lane = createLane();
    let end = () => {};
    const long = lane.run('Anna', () => new Promise<string>((resolve) => (end = () => resolve('late'))));
    expect(await lane.run('Anna', async () => 'early')).toBe('early');
    end();
    expect(await long).toBe('late');
  });

  it('lets what is being said get out after a long job, before the next one', async () => {
    const lane = createLane();
    const order: string[] = [];
    const long = lane.run('Anna', async () => {
      keepBusy(800);
      void lane.first(async () => {
        await sleep(5);
        order.push('said');
      });
    });
    await Promise.all([long, lane.run('Boris', async () => order.push('begun'))]);
    expect(order).toEqual(['said', 'begun']);
  });

  it('does not wait after a short job for a line that is slow', async () => {
    const lane = createLane();
    const order: string[] = [];
    let said: Promise<unknown> = Promise.resolve();
    const short = lane.run('Anna', async () => {
      said = lane.first(async () => {
        await sleep(300);
        order.push('said');
      });
    });
    await Promise.all([short, lane.run('Boris', async () => order.push('begun'))]);
    await said;
    expect(order).toEqual(['begun', 'said']);
  });

  it('waits for a while only for what is never said', async () => {
    const lane = createLane();
    const long = lane.run('Anna', async () => {
      keepBusy(50);
      void lane.first(() => new Promise(() => {}));
    });
    expect(await Promise.all([long, lane.run('Boris', async () => 'begun')])).toEqual([undefined, 'begun']);
  });

  it('hands on what a job or a call fails with, and goes on', async () => {
    const lane = createLane();
    const fail = async () => {
      throw new Error('sunk');
    };
    await expect(lane.run('Anna', fail)).rejects.toThrow('sunk');
    await expect(lane.first(fail)).rejects.toThrow('sunk');
    expect(await lane.run('Anna', async () => 'next')).toBe('next');
  });

  it('goes on after a job that fails before it begins to wait', async () => {
    const lane = createLane();
    const fail = (): Promise<never> => {
      throw new Error('sunk at once');
    };
    const failed = lane.run('Anna', fail);
    const next = lane.run('Boris', async () => 'next');
    await expect(failed).rejects.toThrow('sunk at once');
    expect(await next).toBe('next');
  });

  it('is crowded while more than one job waits', async () => {
    const lane = createLane();
    expect(lane.isCrowded()).toBe(false);
    const one = lane.run('Anna', async () => lane.isCrowded());
    expect(lane.isCrowded()).toBe(false);
    const two = lane.run('Anna', async () => lane.isCrowded());
    expect(lane.isCrowded()).toBe(true);
    expect(await Promise.all([one, two])).toEqual([false, false]);
  });
});

/** As an answer does that takes long to find. */
function keepBusy(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

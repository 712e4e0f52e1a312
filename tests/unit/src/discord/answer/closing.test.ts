/** Waiting for answers until the end of answering is over. */
import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createClosing } from '../../../../../src/discord/answer/closing.ts';
import { collectGarbage } from '../../../../support/collect-garbage.ts';

const nobody = () => {};
const never = () => new Promise<string>(() => {});
const PATIENT = { graceMs: 60_000, giveUpMs: 60_000 };
const SOON = { graceMs: 2, giveUpMs: 5 };

it('passes on what work comes to, and what it fails with', async () => {
  const closing = createClosing(new AbortController().signal, PATIENT, nobody);
  expect(await closing.beforeOver(Promise.resolve('done'))).toBe('done');
  await expect(closing.beforeOver(Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});

it('gives up what is not done when the end is over, and at once what is begun after that', async () => {
  const stop = new AbortController();
  const closing = createClosing(stop.signal, SOON, nobody);
  const begun = closing.beforeOver(never());
  expect(closing.hasCome()).toBe(false);
  stop.abort();
  expect(await begun).toBeNull();
  expect(closing.hasCome()).toBe(true);
  expect(await closing.beforeOver(never())).toBeNull();
});

it('tells when it is over', async () => {
  const stop = new AbortController();
  const told: string[] = [];
  const over = new Promise<void>((resolve) => {
    const closing = createClosing(stop.signal, SOON, () => {
      told.push('over');
      resolve();
    });
    void closing.beforeOver(never()).then(() => told.push('given up'));
  });
  expect(told).toEqual([]);
  stop.abort();
  await over;
  await turn();
  expect(told.toSorted()).toEqual(['given up', 'over']);
});

it('has begun where the request to stop came before it', async () => {
  const closing = createClosing(AbortSignal.abort(), SOON, nobody);
  expect(await closing.beforeOver(never())).toBeNull();
});

it('keeps nothing of what is done', async () => {
  const closing = createClosing(new AbortController().signal, PATIENT, nobody);
  const kept = await (async () => {
    const answer = { text: 'long' };
    await closing.beforeOver(Promise.resolve(answer));
    return new WeakRef(answer);
  })();
  await collectGarbage();
  expect(kept.deref()).toBeUndefined();
  expect(closing.hasCome()).toBe(false);
});

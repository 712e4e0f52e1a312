import { expect, it } from 'vitest';
import { createBreather } from '../../../../index/search/breather.ts';

const LONG_MS = 10;

function toil(): void {
  const until = performance.now() + LONG_MS;
  while (performance.now() < until);
}

it('has no need to rest right after it has begun', () => {
  expect(createBreather()()).toBeUndefined();
});

it('lets one at a time go on, and others between two of them', async () => {
  const [first, second] = [createBreather(), createBreather()];
  toil();
  const seen: string[] = [];
  const all = [first()?.then(() => seen.push('first')), second()?.then(() => seen.push('second'))];
  setImmediate(() => seen.push('other'));
  await Promise.all(all);
  expect(seen).toEqual(['first', 'other', 'second']);
});

it('begins anew after a rest', async () => {
  const breathe = createBreather();
  toil();
  await breathe();
  toil();
  const again = breathe();
  expect(again).toBeInstanceOf(Promise);
  await again;
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createBreather } from '../../../index/breather.ts';

const LONG_MS = 8;
let now = 0;

beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('rests when it has worked for long, and not before', async () => {
  const breathe = createBreather();
  now += LONG_MS - 1;
  expect(breathe()).toBeUndefined();
  now += 1;
  expect(breathe()).toBeInstanceOf(Promise);
});

it('begins anew after a rest', async () => {
  const breathe = createBreather();
  now += LONG_MS;
  const rest = breathe();
  now += LONG_MS;
  await rest;
  expect(breathe()).toBeUndefined();
});

it('lets one at a time go on, and others between two of them', async () => {
  const [first, second] = [createBreather(), createBreather()];
  now += LONG_MS;
  const seen: string[] = [];
  const all = [first()?.then(() => seen.push('first')), second()?.then(() => seen.push('second'))];
  setImmediate(() => seen.push('other'));
  await Promise.all(all);
  expect(seen).toEqual(['first', 'other', 'second']);
});

import { expect, it } from 'vitest';
import { sorted } from '../../../../index/search/sorted.ts';
import { runInSteps } from '../../../../index/search/steps.ts';
import { createRandom } from './random-articles.ts';

it.each([0, 1, 2, 2047, 2048, 2049, 7000])('sorts %i texts by their code units', async (count) => {
  const random = createRandom(count);
  const texts = Array.from({ length: count }, () => String.fromCharCode(random() * 0x10000, random() * 5));
  expect(await runInSteps(sorted(texts))).toEqual(texts.toSorted());
});

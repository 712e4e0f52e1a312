import { describe, expect, it } from 'vitest';
import { createNameCounter } from '../../../../../index/names/known-names.ts';
import { readMarked } from './marked.ts';

/** A word of letters for a number: no two numbers have the same. */
function wordOf(number: number): string {
  const letters = [...number.toString(20)].map((digit) =>
    'bcdfghjklmnpqrstvwxz'.charAt(Number.parseInt(digit, 20)),
  );
  return `A${letters.join('a')}o`;
}

/** Milliseconds to gather the names of so many articles, each with two people of one surname and the surname alone. */
function timeOf(articles: number): number {
  const counter = createNameCounter();
  for (let at = 0; at < articles; at++) {
    const [one, other] = [wordOf(2 * at), wordOf(2 * at + 1)];
    counter.add(readMarked(`[p ${one} Brozek] met [p ${other} Brozek]. [p Brozek] wept.`));
  }
  const start = performance.now();
  const names = counter.gather();
  const took = performance.now() - start;
  expect(names.findAll('Brozek').length).toBe(2 * articles);
  return took;
}

describe('gathering the names', () => {
  it('takes time that grows with the bearers of one surname, not with their square', () => {
    timeOf(500);
    const few = timeOf(2000);
    // Four times the bearers; quadratic work would take sixteen times as long.
    expect(timeOf(8000)).toBeLessThan(10 * Math.max(few, 20));
  });
});

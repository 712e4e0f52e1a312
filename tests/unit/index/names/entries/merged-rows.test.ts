import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRows, takeRows } from '../../../../../index/names/entries/merged-rows.ts';

const numbers = fc.uniqueArray(fc.nat({ max: 60 })).map((some) => some.toSorted((a, b) => a - b));

describe('mergeRows', () => {
  it('puts two lists in one order, and what is left out nowhere', () => {
    fc.assert(
      fc.property(numbers, numbers, fc.func(fc.boolean()), (old, added, choose) => {
        const own = added.filter((number) => !old.includes(number));
        const isLeftOut = Uint8Array.from(old, (number) => Number(choose(number)));
        const merged = mergeRows(isLeftOut, own.length, (row, other) => (old[row] ?? 0) < (own[other] ?? 0));
        const rows = takeRows(merged, old, own);
        const kept = old.filter((_, row) => isLeftOut[row] === 0);
        expect(rows).toEqual([...kept, ...own].toSorted((a, b) => a - b));
        expect([...merged.own].map((row) => rows[row])).toEqual(own);
        expect([...merged.old].map((row) => rows[row] ?? null)).toEqual(
          old.map((number, row) => (isLeftOut[row] === 1 ? null : number)),
        );
      }),
    );
  });
});

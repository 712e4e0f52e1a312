import { describe, expect, it } from 'vitest';
import { paginateEntries } from '../../../../commands/timeline/paginate-entries.ts';
import type { QuotedEntry } from '../../../../commands/timeline/quoted-entry.ts';
import { buildQuotation } from '../../src/hand-built.ts';

/** Entries of which only the length of their sentences matters. */
function entriesOf(...lengths: readonly number[]): readonly QuotedEntry[] {
  return lengths.map((length, at) => {
    const quotation = buildQuotation({ number: at + 1, text: 'x'.repeat(length) });
    return { quotation } as QuotedEntry;
  });
}

function numbersOn(page: number, entries: readonly QuotedEntry[]): readonly (number | null)[] {
  return paginateEntries(entries, page).items.map(({ quotation }) => quotation.number);
}

describe('paginateEntries', () => {
  it('puts five entries on a page', () => {
    const entries = entriesOf(...Array<number>(12).fill(100));
    expect([0, 1, 2].map((page) => numbersOn(page, entries))).toEqual([
      [1, 2, 3, 4, 5],
      [6, 7, 8, 9, 10],
      [11, 12],
    ]);
    expect(paginateEntries(entries, 1)).toMatchObject({ first: 5, pages: { page: 1, count: 3 } });
  });

  it('puts fewer on a page where they are long, and never none', () => {
    const entries = entriesOf(1_500, 1_500, 9_000, 10);
    expect([0, 1, 2, 3].map((page) => numbersOn(page, entries))).toEqual([[1], [2], [3], [4]]);
  });

  it('shows the last page where a later one is asked for', () => {
    expect(numbersOn(7, entriesOf(10, 10))).toEqual([1, 2]);
  });

  it('has no pages where all fit on one', () => {
    expect(paginateEntries(entriesOf(10), 0).pages).toBeNull();
    expect(paginateEntries([], 0)).toEqual({ items: [], first: 0, pages: null });
  });
});

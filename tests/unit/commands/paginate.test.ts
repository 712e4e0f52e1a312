import { describe, expect, it } from 'vitest';
import { paginate } from '../../../commands/paginate.ts';

const items = ['a', 'b', 'c', 'd', 'e'];

describe('paginate', () => {
  it.each([
    ['shows the first page', 0, ['a', 'b'], 0],
    ['shows what is left on the last one', 2, ['e'], 4],
    ['shows the last page for one behind it', 9, ['e'], 4],
  ])('%s', (_rule, wanted, shown, first) => {
    expect(paginate(items, 2, wanted)).toEqual({
      items: shown,
      first,
      pages: { page: Math.min(wanted, 2), count: 3 },
    });
  });

  it.each([
    ['all fits on one', items, items],
    ['there is nothing', [], []],
  ])('counts no pages where %s', (_rule, all, shown) => {
    expect(paginate(all, 5, 0)).toEqual({ items: shown, first: 0, pages: null });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLinks } from '../../../../../index/names/entries/links.ts';

const text = fc.constantFrom('ada bell', 'bell', 'tom holt', 'holt', 'volkan', 'volkan group', '', 'żofie');
const pairs = fc.array(fc.tuple(text, text));

describe('createLinks', () => {
  it('puts together what was joined by way of others, and nothing else', () => {
    const links = createLinks();
    links.join('ada bell', 'bell');
    links.join('tom holt', 'holt');
    links.join('bell', 'holt');
    links.join('volkan', 'volkan group');
    expect(links.setOf('ada bell')).toBe(links.setOf('tom holt'));
    expect(links.setOf('volkan')).not.toBe(links.setOf('bell'));
    expect(links.setOf('nobody')).not.toBe(links.setOf('bell'));
  });

  it('goes on from the nodes of others', () => {
    fc.assert(
      fc.property(pairs, pairs, fc.array(text), (some, others, asked) => {
        const all = createLinks();
        const first = createLinks();
        for (const [a, b] of some) all.join(a, b);
        for (const [a, b] of some) first.join(a, b);
        const second = createLinks(first.nodes());
        for (const [a, b] of others) all.join(a, b);
        for (const [a, b] of others) second.join(a, b);
        const sets = (links: typeof all) =>
          asked.map((one) => asked.map((other) => links.setOf(one) === links.setOf(other)));
        expect(sets(second)).toEqual(sets(all));
        expect(sets(createLinks(second.nodes()))).toEqual(sets(all));
      }),
    );
  });
});

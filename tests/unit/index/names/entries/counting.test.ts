import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeNames } from '../../../../../index/names/entries/merge-names.ts';
import { type ArticleMentions, createNameCounter } from '../../../../../index/names/known-names.ts';
import { collectGarbage } from '../../../../support/collect-garbage.ts';
import { gatherAll, plain, runThrough, tangledArticle } from './tangled-articles.ts';

const span = { start: 0, end: 8 };
const article = (published: string, name: string) => ({
  published,
  text: name,
  mentions: [{ name, kind: 'person' as const, span }],
});
const articles = fc.array(tangledArticle, { maxLength: 6 });

describe('createNameCounter', () => {
  it('gathers the same in whatever order articles are added', () => {
    const shuffled = articles.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(
      fc.property(shuffled, ([some, others]) => {
        expect(gatherAll(others)).toEqual(gatherAll(some));
      }),
      { numRuns: 100 },
    );
  });

  it('gathers what is left as if nothing else had ever been added', () => {
    const steps = fc.tuple(articles, fc.array(fc.nat({ max: 20 }), { maxLength: 10 }), fc.nat());
    fc.assert(
      fc.property(steps, ([some, choices, gathered]) => {
        const counter = createNameCounter();
        const left: ArticleMentions[] = [];
        for (const article of some) {
          counter.add(article);
          left.push(article);
        }
        for (const [step, choice] of choices.entries()) {
          const isAdded = choice % 3 === 0 || left.length === 0;
          const [chosen] = isAdded
            ? some.slice(choice % Math.max(1, some.length))
            : left.splice(choice % left.length, 1);
          if (!chosen) continue;
          if (isAdded) left.push(chosen);
          if (isAdded) counter.add(chosen);
          else counter.remove(chosen);
          if ((gathered >> step) % 2 === 1) expect(plain(counter.gather())).toEqual(gatherAll(left));
        }
        expect(plain(counter.gather())).toEqual(gatherAll(left));
      }),
      { numRuns: 150 },
    );
  });

  it('tells what has become of the names since, so that they are those that would be gathered anew', () => {
    const step = fc.record({ choice: fc.nat(), isAdded: fc.boolean(), isGathered: fc.boolean() });
    fc.assert(
      fc.property(fc.array(tangledArticle, { maxLength: 12 }), fc.array(step), (some, steps) => {
        const counter = createNameCounter();
        const left = some.slice(0, 6);
        for (const article of left) counter.add(article);
        let list = counter.gather();
        for (const { choice, isAdded, isGathered } of steps) {
          const [chosen] = isAdded
            ? some.slice(choice % Math.max(1, some.length))
            : left.splice(choice % Math.max(1, left.length), 1);
          if (!chosen) continue;
          if (isAdded) left.push(chosen);
          if (isAdded) counter.add(chosen);
          else counter.remove(chosen);
          if (!isGathered) continue;
          list = runThrough(mergeNames(list, counter.gatherChanges()));
          expect(plain(list)).toEqual(gatherAll(left));
        }
        list = runThrough(mergeNames(list, counter.gatherChanges()));
        expect(plain(list)).toEqual(gatherAll(left));
      }),
      { numRuns: 200 },
    );
  });

  it('holds nothing of the list from before a change', async () => {
    const { counter, before, list } = changedOnce();
    await collectGarbage();
    expect(before.deref()).toBeUndefined();
    // Both are still in use.
    expect(list.keys.numberOf(list.keys.texts[0] ?? '')).toBe(0);
    expect(plain(counter.gather())).toEqual(plain(list));
  });

  it('is empty when all is taken back', () => {
    fc.assert(
      fc.property(articles, (some) => {
        const counter = createNameCounter();
        for (const article of some) counter.add(article);
        for (const article of some) counter.remove(article);
        expect(plain(counter.gather())).toEqual(gatherAll([]));
      }),
    );
  });

  it('takes nothing back that was not added', () => {
    const counter = createNameCounter();
    counter.add(article('2023-05-01', 'Ada Bell'));
    const before = plain(counter.gather());
    expect(() => counter.remove(article('2023-05-01', 'Tom Holt'))).toThrow('taken back');
    expect(() => counter.remove(article('2023-05-02', 'Ada Bell'))).toThrow('taken back');
    expect(plain(counter.gather())).toEqual(before);
  });

  it('calls a name as it is written most, and as often as that the one that comes first', () => {
    const named = (names: readonly string[]) =>
      gatherAll(
        names.map((name) => ({
          published: null,
          text: name,
          mentions: [{ name, kind: 'person', span: { start: 0, end: name.length } }],
        })),
      );
    const twice = named(['Ada Ayer Bell', 'Ada Ayer-Bell', 'Ada Ayer-Bell']);
    expect(twice).toMatchObject({ entries: [{ name: 'Ada Ayer-Bell' }] });
    expect(named(['Ada Ayer-Bell', 'Ada Ayer Bell'])).toMatchObject({ entries: [{ name: 'Ada Ayer Bell' }] });
  });
});

/** A list of names that was changed once, with a view of the keys from before. */
function changedOnce() {
  const counter = createNameCounter();
  counter.add(article('2023-05-01', 'Ada Bell'));
  const old = counter.gather();
  counter.add(article('2023-05-02', 'Tom Holt'));
  const list = runThrough(mergeNames(old, counter.gatherChanges()));
  return { counter, list, before: new WeakRef(old.keys) };
}

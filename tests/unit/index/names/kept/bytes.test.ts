import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeNames } from '../../../../../index/names/entries/merge-names.ts';
import { readNameChanges, writeNameChanges } from '../../../../../index/names/kept/changes-bytes.ts';
import { readCounter } from '../../../../../index/names/kept/counter-bytes.ts';
import { readNames, writeNames } from '../../../../../index/names/kept/list-bytes.ts';
import { createNameCounter } from '../../../../../index/names/known-names.ts';
import { gatherAll, plain, runThrough, tangledArticle } from '../entries/tangled-articles.ts';

const articles = fc.array(tangledArticle, { maxLength: 6 });

function countAll(some: Parameters<typeof gatherAll>[0]) {
  const counter = createNameCounter();
  for (const article of some) counter.add(article);
  return counter;
}

/** An article that mentions one name of so odd letters. */
function articleNaming(name: string) {
  const mentions = [{ name, kind: 'person' as const, span: { start: 0, end: name.length } }];
  return { published: '2023-05-01', text: `${name}, 45, a baker, said so.`, mentions };
}

describe('writeNames and readNames', () => {
  it('give back the same list', () => {
    fc.assert(
      fc.property(articles, (some) => {
        const list = countAll(some).gather();
        expect(plain(runThrough(readNames(runThrough(writeNames(list)))))).toEqual(plain(list));
      }),
    );
  });

  it.each([
    ['letters of other alphabets', 'Оксана Гай'],
    ['half a character', 'Ada \ud83d Bell'],
    ['thousands of letters', `Ada ${'Bell'.repeat(5000)}`],
  ])('keep %s', (_what, name) => {
    const list = countAll([articleNaming(name)]).gather();
    expect(runThrough(readNames(runThrough(writeNames(list)))).entries).toEqual(list.entries);
    expect(list.entries[0]?.name).toBe(name);
  });
});

describe('write and readCounter', () => {
  it('go on counting and taking back where it was left', () => {
    fc.assert(
      fc.property(articles, articles, fc.nat(), (some, others, choice) => {
        const counter = countAll(some);
        const restored = runThrough(readCounter(runThrough(counter.write())));
        expect(plain(restored.gather())).toEqual(gatherAll(some));
        for (const article of others) restored.add(article);
        const [gone] = some.splice(choice % Math.max(1, some.length), 1);
        if (gone) restored.remove(gone);
        expect(plain(restored.gather())).toEqual(gatherAll([...some, ...others]));
        expect(plain(counter.gather())).toEqual(gatherAll(gone ? [...some, gone] : some));
      }),
      { numRuns: 60 },
    );
  });

  it('keep half a character', () => {
    const odd = articleNaming('Ada \ud83d Bell');
    const restored = runThrough(readCounter(runThrough(countAll([odd]).write())));
    expect(plain(restored.gather())).toEqual(gatherAll([odd]));
  });
});

describe('writeNameChanges and readNameChanges', () => {
  it('tell a list that was read what has become of it', () => {
    fc.assert(
      fc.property(articles, articles, fc.nat(), (some, others, choice) => {
        const counter = countAll(some);
        const list = runThrough(readNames(runThrough(writeNames(counter.gather()))));
        const restored = runThrough(readCounter(runThrough(counter.write())));
        for (const article of others) restored.add(article);
        const [gone] = some.splice(choice % Math.max(1, some.length), 1);
        if (gone) restored.remove(gone);
        const bytes = runThrough(writeNameChanges(restored.gatherChanges()));
        const now = runThrough(mergeNames(list, runThrough(readNameChanges(bytes))));
        expect(plain(now)).toEqual(gatherAll([...some, ...others]));
      }),
      { numRuns: 60 },
    );
  });

  it('refuse what is of another kind or not whole', () => {
    const bytes = runThrough(writeNameChanges(countAll([articleNaming('Ada Bell')]).gatherChanges()));
    expect(() => runThrough(readNames(bytes))).toThrow('not a list of names');
    expect(() => runThrough(readNameChanges(bytes.slice(0, -1)))).toThrow('not all of it');
  });
});

describe('readNames and readCounter', () => {
  const counter = countAll([articleNaming('Ada Bell'), articleNaming('Tom Holt')]);
  const [names, counted] = [runThrough(writeNames(counter.gather())), runThrough(counter.write())];
  const longer = (bytes: Uint8Array) => Uint8Array.from([...bytes, 0]);

  it('refuse what is of another kind', () => {
    for (const bytes of [
      new Uint8Array(0),
      new Uint8Array(200),
      new TextEncoder().encode('Nothing of the kind'),
    ]) {
      expect(() => runThrough(readNames(bytes))).toThrow('not a list of names');
      expect(() => runThrough(readCounter(bytes))).toThrow('not a count of names');
    }
    expect(() => runThrough(readNames(counted))).toThrow('not a list of names');
    expect(() => runThrough(readCounter(names))).toThrow('not a count of names');
  });

  it('refuse what has lost its end or has more of it', () => {
    for (let length = 0; length < names.length; length++) {
      expect(() => runThrough(readNames(names.slice(0, length)))).toThrow('not all of it');
    }
    for (let length = 0; length < counted.length; length++) {
      expect(() => runThrough(readCounter(counted.slice(0, length)))).toThrow('not all of it');
    }
    expect(() => runThrough(readNames(longer(names)))).toThrow('not all of it');
    expect(() => runThrough(readCounter(longer(counted)))).toThrow('not all of it');
  });
});

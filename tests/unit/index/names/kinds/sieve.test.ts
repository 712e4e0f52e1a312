import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../index/names/chunks/pages.ts';
import type { Cue } from '../../../../../index/names/kinds/cue.ts';
import { createSieve, forEachMarked } from '../../../../../index/names/kinds/sieve.ts';

const adds = { place: 1 };
const holds = () => true;
const IN: Cue = { sees: '"in" before', adds, needs: { before: (word) => word === 'in' }, holds };
const SAID: Cue = { sees: '"said" behind', adds, needs: { after: (word) => word === 'said' }, holds };
const LONG: Cue = { sees: 'a long name', adds, needs: { name: ({ length }) => length > 1 }, holds };
const ANY: Cue = { sees: 'anything', adds, holds };

const { tokens } = readPage('Brusk Quay');
const nameOf = (length: number) => ({
  ...{ tokens, first: 0, end: length, length },
  ...{ known: 0, firstKnown: 0, lastKnown: 0 },
});

/** What is left of the cues for a name of so many words between two others. */
const left = (cues: readonly Cue[], length: number, before: string, after: string) => {
  const sieve = createSieve(cues);
  const found: (string | undefined)[] = [];
  forEachMarked(
    sieve.ofName(nameOf(length)),
    sieve.ofWordBefore(before),
    sieve.ofWordAfter(after),
    (cue) => void found.push(cues[cue]?.sees),
  );
  return found;
};

describe('the sieve of cues', () => {
  const cues = [SAID, ANY, LONG, IN];

  it.each([
    ['leaves one that needs nothing wherever a name stands', 1, 'of', 'was', [ANY]],
    ['leaves one by the word before', 1, 'in', 'was', [ANY, IN]],
    ['leaves one by the word behind', 1, 'of', 'said', [SAID, ANY]],
    ['leaves one by the name', 2, 'of', 'was', [ANY, LONG]],
    ['leaves all in their order', 2, 'in', 'said', [SAID, ANY, LONG, IN]],
    ['looks for a word at its own side only', 1, 'said', 'in', [ANY]],
  ])('%s', (_rule, length, before, after, expected) => {
    expect(left(cues, length, before, after)).toEqual(expected.map(({ sees }) => sees));
  });

  it('keeps the order of any number of cues, each of them once', () => {
    const many = Array.from({ length: 100 }, (_, at) => ({
      ...(at % 3 === 0 ? IN : LONG),
      sees: `cue ${at}`,
    }));
    const all = many.map(({ sees }) => sees);
    expect(left(many, 2, 'in', 'was')).toEqual(all);
    expect(left(many, 1, 'in', 'was')).toEqual(all.filter((_, at) => at % 3 === 0));
  });

  it('leaves a cue that needs one of two things where either is there', () => {
    const either: Cue = { ...IN, needs: { ...IN.needs, ...SAID.needs } };
    expect(left([either], 1, 'in', 'was')).toHaveLength(1);
    expect(left([either], 1, 'of', 'said')).toHaveLength(1);
    expect(left([either], 1, 'of', 'was')).toHaveLength(0);
  });

  it('says the same of a word of any length again and again', () => {
    const long = 'x'.repeat(5000);
    const cue: Cue = { ...IN, needs: { before: (word) => word === long } };
    const sieve = createSieve([cue]);
    expect(sieve.ofWordBefore(long)).toEqual(sieve.ofWordBefore(long));
    expect(left([cue], 1, long, 'was')).toHaveLength(1);
  });
});

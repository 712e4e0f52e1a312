import { createTextMemory } from '../../language/text-memory.ts';
import type { Cue } from './cue.ts';
import type { NameWords } from './name-cue.ts';

/** Which of many cues may hold: a bit each in their order, the lowest ones first. */
export type Marks = readonly number[];

/** Tells of a name and of the words beside it which of many cues may hold there, so that few of them are looked at. */
export interface Sieve {
  ofName(name: NameWords): Marks;
  ofWordBefore(word: string): Marks;
  ofWordAfter(word: string): Marks;
}

const BITS = 32;

export function createSieve(cues: readonly Cue[]): Sieve {
  // One for all: most words are nothing to any cue.
  const none = markAll(cues, () => false);
  const mark = (mayHold: (cue: Cue) => boolean) => {
    const marks = markAll(cues, mayHold);
    return marks.some((part) => part !== 0) ? marks : none;
  };
  return {
    ofName: (name) => mark(({ needs }) => needs === undefined || needs.name?.(name) === true),
    ofWordBefore: remember((word) => mark(({ needs }) => needs?.before?.(word) === true)),
    ofWordAfter: remember((word) => mark(({ needs }) => needs?.after?.(word) === true)),
  };
}

/** Calls back with the number of each cue that any of three marks, in order. */
export function forEachMarked(a: Marks, b: Marks, c: Marks, visit: (cue: number) => void): void {
  for (let part = 0; part < a.length; part++) {
    let left = (a[part] ?? 0) | (b[part] ?? 0) | (c[part] ?? 0);
    for (; left !== 0; left &= left - 1) visit(part * BITS + lowestBit(left));
  }
}

function markAll(cues: readonly Cue[], mayHold: (cue: Cue) => boolean): Marks {
  const marks = new Array<number>(Math.ceil(cues.length / BITS)).fill(0);
  cues.forEach((cue, at) => {
    const part = Math.floor(at / BITS);
    if (mayHold(cue)) marks[part] = (marks[part] ?? 0) | (1 << (at % BITS));
  });
  return marks;
}

function remember(make: (word: string) => Marks): (word: string) => Marks {
  const recall = createTextMemory<Marks>({ most: 50_000, maxChars: 32 });
  return (word) => recall(word, make);
}

function lowestBit(bits: number): number {
  return BITS - 1 - Math.clz32(bits & -bits);
}

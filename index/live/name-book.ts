import { readCounter } from '../names/kept/counter-bytes.ts';
import { writeNames } from '../names/kept/list-bytes.ts';
import { createNameCounter, type NameCounter } from '../names/known-names.ts';
import { findMentions } from '../names/mentions.ts';
import type { IsoDate, Mention } from '../types.ts';
import { createBreather, runInSlices } from './slices.ts';

/** The story of an article as its names are counted. */
export interface NamedText {
  readonly published: IsoDate | null;
  readonly text: string;
  /** Null: still to be found. */
  readonly mentions: readonly Mention[] | null;
}

/** What was counted, as the names room writes it. */
export interface NameBytes {
  readonly names: Uint8Array;
  readonly counter: Uint8Array;
}

/** Counts the names of a corpus; in a thread of its own, or here. */
export interface NameBook {
  add(texts: readonly NamedText[]): Promise<void>;
  /** Takes back what was added. */
  remove(texts: readonly NamedText[]): Promise<void>;
  gather(): Promise<NameBytes>;
  close(): Promise<void>;
}

/** @param counter - what was counted before; null: nothing */
export async function openNameBook(counter: Uint8Array | null): Promise<NameBook> {
  const counted: NameCounter =
    counter === null ? createNameCounter() : await runInSlices(readCounter(counter));
  const breathe = createBreather();
  const each = async (texts: readonly NamedText[], count: NameCounter['add']) => {
    for (const { published, text, mentions } of texts) {
      count({ published, text, mentions: mentions ?? findMentions(text) });
      await breathe();
    }
  };
  return {
    add: (texts) => each(texts, counted.add),
    remove: (texts) => each(texts, counted.remove),
    gather: async () => ({
      names: await runInSlices(writeNames(counted.gather())),
      counter: await runInSlices(counted.write()),
    }),
    close: async () => {},
  };
}

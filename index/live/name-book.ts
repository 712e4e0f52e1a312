import { createBreather } from '../breather.ts';
import { writeNameChanges } from '../names/kept/changes-bytes.ts';
import { readCounter } from '../names/kept/counter-bytes.ts';
import { writeNames } from '../names/kept/list-bytes.ts';
import { writeMentions } from '../names/kept/mention-bytes.ts';
import { createNameCounter, type NameCounter } from '../names/known-names.ts';
import { findMentions } from '../names/mentions.ts';
import { runInSteps } from '../search/steps.ts';
import type { IsoDate, Mention } from '../types.ts';

/** The story of an article as its names are counted. */
export interface NamedText {
  readonly published: IsoDate | null;
  readonly text: string;
  /** Null: still to be found. */
  readonly mentions: readonly Mention[] | null;
}

/** What was counted, as the names room writes it. */
export interface NameBytes {
  /** Made when it is asked for. */
  readonly names: () => Promise<Uint8Array>;
  /** Made after the names, which nobody makes wait for it; refused where the book dies or is closed before. */
  readonly counter: Promise<Uint8Array>;
}

/** Counts the names of a corpus; in a thread of its own, or here. */
export interface NameBook {
  /** Yields the mentions of each text, as bytes. */
  add(texts: readonly NamedText[]): Promise<readonly Uint8Array[]>;
  /** Takes back what was added. */
  remove(texts: readonly NamedText[]): Promise<void>;
  /** The list of names, as bytes. */
  gather(): Promise<Uint8Array>;
  /** What has become of the list since it was gathered last, or since what it goes on from was written; as bytes. */
  gatherChanges(): Promise<Uint8Array>;
  /** All that was counted, as bytes. */
  write(): Promise<Uint8Array>;
  /** Whether nothing can be done with it any more. */
  hasDied(): boolean;
  close(): Promise<void>;
}

/** @param counter - what was counted before; null: nothing */
export async function openNameBook(counter: Uint8Array | null): Promise<NameBook> {
  const counted: NameCounter =
    counter === null ? createNameCounter() : await runInSteps(readCounter(counter));
  const breathe = createBreather();
  const each = async (texts: readonly NamedText[], count: NameCounter['add']) => {
    const found: Uint8Array[] = [];
    for (const { published, text, mentions: known } of texts) {
      const mentions = known ?? findMentions(text);
      count({ published, text, mentions });
      found.push(writeMentions(mentions));
      await breathe();
    }
    return found;
  };
  return {
    add: (texts) => each(texts, counted.add),
    remove: async (texts) => void (await each(texts, counted.remove)),
    gather: () => runInSteps(writeNames(counted.gather())),
    gatherChanges: () => runInSteps(writeNameChanges(counted.gatherChanges())),
    write: () => runInSteps(counted.write()),
    hasDied: () => false,
    close: async () => {},
  };
}

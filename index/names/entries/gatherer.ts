import type { CountedAliases } from './aliases.ts';
import type { NameList } from './collect-entries.ts';
import type { SaidAlias } from './count-article.ts';
import { linkForm } from './form-links.ts';
import type { FormStore } from './forms.ts';
import { gatherEntries } from './gather-entries.ts';
import { createLinks, type Links } from './links.ts';
import type { NameChanges } from './merge-names.ts';

/** Gathers the names of what is counted, all or those that have changed; it is told of what the forms do not tell. */
export interface Gatherer {
  /** To be called before anything is counted or taken back. */
  beforeCounting(): void;
  onAliases(said: readonly SaidAlias[]): void;
  /** @param keys - of which something was taken back */
  onTakenBack(keys: Iterable<string>): void;
  gather(): NameList;
  gatherChanges(): NameChanges;
  /** Links of all forms, brought up to now in steps. */
  link(): Generator<void, Links>;
}

const FORMS_AT_A_TIME = 256;

/** @param links - of what was counted and gathered before; null where nothing was */
export function createGatherer(store: FormStore, aliases: CountedAliases, links: Links | null): Gatherer {
  const linked = links ?? createLinks();
  /** Up to which round of counting the forms are linked, and gathered. */
  let [linkedTo, gatheredTo] = [links === null ? 0 : store.rounds(), store.rounds()];
  /** Keys of which something was taken back or said since. */
  const touched = new Set<string>();

  function* link(): Generator<void, Links> {
    let done = 0;
    for (const form of store.all()) {
      if (form.changed < linkedTo) continue;
      linkForm(linked, form);
      if (++done % FORMS_AT_A_TIME === 0) yield;
    }
    linkedTo = store.rounds();
    return linked;
  }

  return {
    beforeCounting() {
      // What was gathered and is taken back, or is called otherwise from now on, could not be linked any more.
      if (linkedTo < gatheredTo) runThrough(link());
    },

    onAliases(said) {
      for (const { full, other } of said) {
        linked.join(full, other);
        touched.add(full);
      }
    },

    onTakenBack(keys) {
      for (const key of keys) touched.add(key);
    },

    gather() {
      touched.clear();
      const list = gatherEntries(store, store.all(), aliases);
      gatheredTo = store.rounds();
      return list;
    },

    gatherChanges() {
      runThrough(link());
      const forms = store.all();
      for (const { key, changed } of forms) if (changed >= gatheredTo) touched.add(key);
      const sets = new Set(Array.from(touched, linked.setOf));
      const among = forms.filter(({ key }) => sets.has(linked.setOf(key)));
      const now = gatherEntries(store, among, aliases);
      const gone = [...touched].filter((key) => now.keys.numberOf(key) === undefined);
      touched.clear();
      gatheredTo = store.rounds();
      linkedTo = gatheredTo;
      return { gone, now };
    },

    link,
  };
}

function runThrough(steps: Iterator<void, unknown>): void {
  while (!steps.next().done);
}

import { copyText } from '../../language/copy-text.ts';
import { addTimes } from './told-traits.ts';

/** What is written in one way or in several. */
export interface Written {
  /** As it is written; where there are several ways, one of them. */
  name: string;
  /** How often each spelling occurs, accents and capitals told apart; null as long as there is one. */
  spellings: Map<string, number> | null;
  mentions: number;
}

/** Counts a spelling; the mention itself is counted after it. */
export function countSpelling(written: Written, name: string): void {
  if (written.spellings === null) {
    if (written.name === name) return;
    written.spellings = new Map([[written.name, written.mentions]]);
  }
  const known = written.spellings.get(name);
  written.spellings.set(known === undefined ? copyText(name) : name, (known ?? 0) + 1);
}

/** Takes back the spellings of mentions that were counted here too; the mentions are taken back after it. */
export function subtractSpellings(written: Written, other: Written): void {
  const { spellings } = written;
  if (spellings === null) return;
  for (const [name, times] of other.spellings ?? [[other.name, other.mentions] as const]) {
    addTimes(spellings, name, -times);
  }
  const [only] = spellings.keys();
  if (spellings.size > 1 || only === undefined) return;
  written.name = only;
  written.spellings = null;
}

/** The way in which it is written most, whatever the order of counting. */
export function settledName({ name, spellings }: Written): string {
  if (spellings === null) return name;
  let [most, settled] = [0, name];
  for (const [spelling, times] of spellings) {
    if (times < most || (times === most && spelling > settled)) continue;
    [most, settled] = [times, spelling];
  }
  return settled;
}

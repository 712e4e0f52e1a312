import { copyText } from './copy-text.ts';

/**
 * A bounded memory of what was made of words. A word is looked up where it stands in a text, without being cut out of it,
 * which is what takes the time: most words of an article have been met a thousand times.
 */

/** What was made of the word between two places of a text. */
export type KnownWords<Value> = (text: string, start: number, end: number) => Value;

const FIRST_SLOTS = 1 << 12;
const FIRST_CODES = 1 << 14;
/** With more of its slots taken a table is looked through too long. */
const MAX_FILLED = 0.5;
/** That of FNV-1a in 32 bits. */
const PRIME = 0x01000193;
/** Another one in each process, so that nobody can write words that all fall on one slot. */
const SEED = Math.trunc(Math.random() * 2 ** 32) | 0;

/**
 * @param make - the same for the same word, always
 * @param most - how many words are kept; then all are forgotten
 */
export function createKnownWords<Value>(make: (word: string) => Value, most: number): KnownWords<Value> {
  let values: Value[] = [];
  /** The words one behind the other: as strings all over the memory they would be slower to compare. */
  let codes = new Uint16Array(FIRST_CODES);
  /** Where each of them ends, behind where the first one begins. */
  let ends = new Int32Array(FIRST_SLOTS);
  /** Of each slot the hash of its word and the place of that in the lists, counted from 1; 0: none. A power of two of them. */
  let slots = new Int32Array(2 * FIRST_SLOTS);

  return (text, start, end) => {
    const hash = hashOf(text, start, end);
    const last = slots.length - 1;
    for (let slot = (hash << 1) & last; ; slot = (slot + 2) & last) {
      const at = (slots[slot + 1] ?? 0) - 1;
      if (at < 0) return add(text.slice(start, end), hash);
      if (slots[slot] === hash && stands(at, text, start, end)) return values[at] as Value;
    }
  };

  function add(part: string, hash: number): Value {
    const word = copyText(part);
    const value = make(word);
    if (values.length >= most) {
      values = [];
      slots = new Int32Array(2 * FIRST_SLOTS);
    }
    keep(word, values.length);
    if (2 * values.push(value) > slots.length * MAX_FILLED) slots = grow(slots);
    fill(slots, hash, values.length);
    return value;
  }

  function keep(word: string, at: number): void {
    const start = ends[at] ?? 0;
    const end = start + word.length;
    if (end > codes.length) codes = extend(codes, new Uint16Array(2 * end));
    if (at + 1 >= ends.length) ends = extend(ends, new Int32Array(2 * ends.length));
    for (let own = start; own < end; own++) codes[own] = word.charCodeAt(own - start);
    ends[at + 1] = end;
  }

  function stands(at: number, text: string, start: number, end: number): boolean {
    const first = ends[at] ?? 0;
    if ((ends[at + 1] ?? 0) - first !== end - start) return false;
    for (let place = start, own = first; place < end; place++, own++)
      if (codes[own] !== text.charCodeAt(place)) return false;
    return true;
  }
}

function extend<Numbers extends Uint16Array | Int32Array>(numbers: Numbers, longer: Numbers): Numbers {
  longer.set(numbers);
  return longer;
}

function grow(slots: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(2 * slots.length);
  for (let slot = 0; slot < slots.length; slot += 2) {
    const place = slots[slot + 1] ?? 0;
    if (place > 0) fill(grown, slots[slot] ?? 0, place);
  }
  return grown;
}

function fill(slots: Int32Array, hash: number, place: number): void {
  const last = slots.length - 1;
  let slot = (hash << 1) & last;
  while (slots[slot + 1] !== 0) slot = (slot + 2) & last;
  slots[slot] = hash;
  slots[slot + 1] = place;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = SEED;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash ^ (hash >>> 15);
}

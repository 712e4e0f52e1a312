import { findAt, type Postings } from './postings.ts';
import type { Steps } from './steps.ts';
import type { FieldPostings, TermMap } from './term-map.ts';

/** Postings that lose articles, and the pairs that are left of them. */
interface Loss {
  readonly fields: FieldPostings;
  readonly postings: Postings;
  readonly left: Postings['pairs'];
}

/** What a term costs by itself, in looks. */
const FIXED_LOOKS = 20;
/** How many postings and numbers are looked at between two breaths. */
const LOOKS_AT_ONCE = 20_000;

/**
 * Which postings change when articles are taken out. Nothing keeps a list of an article's terms (it would be half as
 * large as the index): all postings are walked, and a look at each is a few steps of halving.
 *
 * @param end - more than any number of an article
 */
export function* withoutArticles(terms: TermMap, removed: ReadonlySet<number>, end: number): Steps<Loss[]> {
  const losses: Loss[] = [];
  if (removed.size === 0) return losses;
  const numbers = Uint32Array.from(removed).sort();
  const isRemoved = new Uint8Array(end);
  for (const number of numbers) isRemoved[number] = 1;
  let looked = 0;
  for (const fields of terms.values()) {
    const { body, title } = fields;
    looked += FIXED_LOOKS + Math.min(body.used / 2, numbers.length);
    // What stands in a title stands in a body too.
    if (holdsAny(body, numbers, isRemoved)) {
      for (const postings of [body, title]) {
        if (postings.size > 0) losses.push({ fields, postings, left: leftOf(postings, numbers, isRemoved) });
        looked += postings.used;
      }
    }
    if (looked < LOOKS_AT_ONCE) continue;
    looked = 0;
    yield;
  }
  return losses;
}

/** Looks for the fewer in the more. */
function holdsAny({ pairs, used }: Postings, numbers: Uint32Array, isRemoved: Uint8Array): boolean {
  if (used / 2 < numbers.length) {
    for (let at = 0; at < used; at += 2) if (isRemoved[pairs[at] as number] === 1) return true;
    return false;
  }
  const first = pairs[0] as number;
  const last = pairs[used - 2] as number;
  for (const number of numbers) {
    if (number < first || number > last) continue;
    const at = findAt(pairs, used, number);
    if (at < used && pairs[at] === number) return true;
  }
  return false;
}

function leftOf({ pairs, used }: Postings, numbers: Uint32Array, isRemoved: Uint8Array): Postings['pairs'] {
  if (used / 2 < numbers.length || Array.isArray(pairs)) {
    return pairs.slice(0, used).filter((_, at) => isRemoved[pairs[at - (at % 2)] as number] === 0);
  }
  const left = new Uint32Array(used);
  let kept = 0;
  let from = 0;
  // What lies between two that go is moved as a whole.
  for (const number of numbers) {
    const at = findAt(pairs, used, number);
    if (at === used || pairs[at] !== number) continue;
    left.set(pairs.subarray(from, at), kept);
    kept += at - from;
    from = at + 2;
  }
  left.set(pairs.subarray(from, used), kept);
  return left.slice(0, kept + used - from);
}

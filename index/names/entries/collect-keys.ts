import type { Form } from './form.ts';
import { createNameKeys, type NameKeys } from './name-keys.ts';
import { spellingKey } from './spelling.ts';

/** Of a form that belongs to no entry. */
export const NO_PLACE = -1;

/**
 * The keys of forms, which are in the order of these, with the entries to which each of them leads.
 *
 * @param placeOf - the place of the entry of a form
 * @param ambiguous - forms that belong to no entry, with a form of each entry to which they lead
 */
export function collectKeys(
  forms: readonly Form[],
  placeOf: (at: number) => number,
  ambiguous: ReadonlyMap<number, readonly number[]>,
): NameKeys {
  const texts: string[] = [];
  const spelt: string[] = [];
  const places: number[] = [];
  const starts: number[] = [];
  const own: number[] = [];
  for (let at = 0; at < forms.length; ) {
    const first = forms[at];
    if (!first) break;
    const { key } = first;
    texts.push(key);
    spelt.push(speltAs(first));
    starts.push(places.length);
    if (forms[at + 1]?.key !== key && !ambiguous.has(at)) {
      // As most are.
      places.push(placeOf(at));
      own.push(1);
      at += 1;
      continue;
    }
    const ownPlaces: number[] = [];
    const meant: number[] = [];
    for (; forms[at]?.key === key; at++) {
      const others = ambiguous.get(at);
      if (others) meant.push(...others.map(placeOf).filter((place) => place !== NO_PLACE));
      else ownPlaces.push(placeOf(at));
    }
    const owned = eachOnce(ownPlaces);
    own.push(owned.length);
    for (const place of owned) places.push(place);
    const known = new Set(owned);
    for (const place of eachOnce(meant)) if (!known.has(place)) places.push(place);
  }
  starts.push(places.length);
  return createNameKeys({
    texts,
    spelt,
    places: Int32Array.from(places),
    starts: Int32Array.from(starts),
    own: Int32Array.from(own),
  });
}

/** Remembered, since it takes long. */
function speltAs(form: Form): string {
  if (form.spelt === null) {
    const spelt = spellingKey(form.key);
    form.spelt = spelt === form.key ? '' : spelt;
  }
  return form.spelt;
}

function eachOnce(places: readonly number[]): readonly number[] {
  return places.length < 2 ? places : [...new Set(places)].sort((a, b) => a - b);
}

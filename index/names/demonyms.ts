import { termsOf } from '../language/terms.ts';
import countries from './lists/demonym-countries.json' with { type: 'json' };

const NONE: readonly (readonly string[])[] = [];
const otherForms = gather();

/**
 * What says the same of a country or its people in index terms, side by side: "russian" of "russia", "unit state" of
 * "american". From a country of several words nothing leads back: its words mean other things by themselves.
 */
export function demonymsOf(term: string): readonly (readonly string[])[] {
  return otherForms.get(term) ?? NONE;
}

function gather(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const gathered = new Map<string, (readonly string[])[]>();
  const add = (from: readonly string[], to: readonly string[]) => {
    const [term, ...others] = from;
    if (term === undefined || others.length > 0) return;
    gathered.set(term, [...(gathered.get(term) ?? []), to]);
  };
  for (const [people, country] of Object.entries(countries)) {
    add(termsOf(people), termsOf(country));
    add(termsOf(country), termsOf(people));
  }
  return gathered;
}

import { isOfAnother } from './clause.ts';
import { isSubject } from './copula.ts';
import { isAsserted } from './doubt.ts';
import type { Spot } from './page.ts';
import type { Found } from './pattern.ts';

/** Whether the name alone, not what is its own or beside it, is what a verb in the singular speaks of. */
export function isPlainSubject(spot: Spot): boolean {
  const { page, first, end } = spot;
  return !page.words[end - 1]?.owns && !isOfAnother(spot) && isSubject(spot, 'is') && !page.owners[first - 1];
}

/** What a clause says of its name, unless the text doubts, denies or only supposes it. */
export function asserted(spot: Spot, from: number, end: number, weight: number): Found | null {
  return isAsserted(spot, end) ? { form: 'copula', from, end, weight } : null;
}

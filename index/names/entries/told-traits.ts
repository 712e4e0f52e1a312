import type { Traits } from './differences.ts';

/** How often each year of birth and each role was told of a name: the traits with what taking them back needs. */
export interface ToldTraits {
  readonly born: Map<number, number>;
  readonly roles: Map<string, number>;
}

export function createToldTraits(): ToldTraits {
  return { born: new Map(), roles: new Map() };
}

/** Adds what was told once. */
export function tell(told: ToldTraits, { born, roles }: Traits): void {
  if (born) addTimes(told.born, born[0], 1);
  for (const role of roles) addTimes(told.roles, role, 1);
}

/** Takes back what was told elsewhere. */
export function untell(told: ToldTraits, other: ToldTraits): void {
  for (const [year, times] of other.born) addTimes(told.born, year, -times);
  for (const [role, times] of other.roles) addTimes(told.roles, role, -times);
}

/** All that was told together; null where nothing was. */
export function toTraits({ born, roles }: ToldTraits): Traits | null {
  if (born.size === 0 && roles.size === 0) return null;
  const years = [...born.keys()].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  return {
    born: first === undefined || last === undefined ? null : [first, last],
    roles: new Set(roles.keys()),
  };
}

/** What is counted to nothing is gone. */
export function addTimes<K>(counts: Map<K, number>, counted: K, times: number): void {
  const now = (counts.get(counted) ?? 0) + times;
  if (now === 0) counts.delete(counted);
  else counts.set(counted, now);
}

import type { Form } from './form.ts';
import { personOf } from './form-reading.ts';
import type { Links } from './links.ts';
import { slipOfPerson, slipsInKey, withVowel } from './near-spellings.ts';
import { readShort, shortNamesOf } from './short-names.ts';
import { WELL_KNOWN } from './word-lists.ts';

const HAS_PARTS = /[\s-]/;

/**
 * Links the key of a form with all by which `gatherEntries` may join the form to another one, or keep it from being
 * joined, whatever kinds the corpus gives them. What is gathered of a set of linked forms hangs on no others.
 */
export function linkForm(links: Links, { key, name, means }: Pick<Form, 'key' | 'name' | 'means'>): void {
  const link = (other: string) => links.join(key, other);
  means.forEach(link);
  if (means.length > 0) return;
  link(WELL_KNOWN.get(key) ?? key);
  link(withVowel(key));
  for (const { id } of slipsInKey(key, 'other')) link(id);
  const { surname } = readShort(name, key, 'person');
  if (surname !== null) link(surname);
  if (!HAS_PARTS.test(name)) return;
  for (const kind of ['person', 'other'] as const) {
    for (const { short } of shortNamesOf(name, key, kind)) link(short);
  }
  const person = personOf({ key, name, reading: null }, 'person');
  if (person === null) return;
  link(person.id);
  link(slipOfPerson(person).id);
}

/**
 * What the rules for bodies are made of. Each yields sentences that name the place, such as
 * `components[0].label has 81 characters; at most 80 are allowed.`
 */

export type Fields = Readonly<Record<string, unknown>>;
export type Faults = Iterable<string>;

/** The fields of an object; of anything else none. */
export function fieldsOf(value: unknown): Fields {
  return isObject(value) ? value : {};
}

/** The entries of a list, each with where it stands; of anything else none. */
export function entriesOf(value: unknown, path: string): readonly { at: string; entry: Fields }[] {
  return listOf(value).map((entry, index) => ({ at: `${path}[${index}]`, entry: fieldsOf(entry) }));
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text as it stands; anything else is an empty one. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Discord takes null for absent. */
export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

/** Where a field stands. */
export function within(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** Discord passes over a key that it does not know, so that a misspelt one has no effect. */
export function* checkKeys(fields: Fields, path: string, known: readonly string[]): Faults {
  for (const key of Object.keys(fields)) {
    if (!known.includes(key)) yield `${within(path, key)} is not a key that Discord knows.`;
  }
}

/** Counts UTF-16 units, the most that Discord can be counting. A text that is asked for must show something. */
export function* checkText(fields: Fields, path: string, key: string, min: number, max: number): Faults {
  const value = fields[key];
  const at = within(path, key);
  if (isAbsent(value)) {
    if (min > 0) yield `${at} is missing.`;
  } else if (typeof value !== 'string') yield `${at} is not a text.`;
  else if (min > 0 && value.trim() === '') yield `${at} is blank.`;
  else if (value.length < min) yield `${at} has ${value.length} characters; at least ${min} are needed.`;
  else if (value.length > max) yield `${at} has ${value.length} characters; at most ${max} are allowed.`;
}

/** As `checkText` for a text that may be absent but, where it stands, must show something. */
export function* checkOptionalText(fields: Fields, path: string, key: string, max: number): Faults {
  if (!isAbsent(fields[key])) yield* checkText(fields, path, key, 1, max);
}

/** Both ends are included; an absent number passes. */
export function* checkNumber(fields: Fields, path: string, key: string, min: number, max: number): Faults {
  const value = fields[key];
  if (isAbsent(value) || (Number.isInteger(value) && Number(value) >= min && Number(value) <= max)) return;
  yield `${within(path, key)} is ${JSON.stringify(value)}; an integer from ${min} to ${max} is expected.`;
}

/** Both ends are included. */
export function* checkCount(value: unknown, at: string, min: number, max: number): Faults {
  const { length } = listOf(value);
  if (length < min) yield `${at} has ${length} entries; at least ${min} are needed.`;
  if (length > max) yield `${at} has ${length} entries; at most ${max} are allowed.`;
}

/** @param what - is named by the sentence, such as "custom_id" */
export function* checkUnique(values: readonly unknown[], what: string): Faults {
  const doubled = new Set(values.filter((value, index) => values.indexOf(value) < index));
  for (const value of doubled) yield `The ${what} ${JSON.stringify(value)} stands there more than once.`;
}

export function* checkAddress(
  fields: Fields,
  path: string,
  key: string,
  max: number,
  schemes: readonly string[],
): Faults {
  const at = within(path, key);
  const url = textOf(fields[key]);
  yield* checkText(fields, path, key, 1, max);
  if (url !== '' && !schemes.some((scheme) => url.startsWith(`${scheme}://`) && URL.canParse(url))) {
    yield `${at} is no address of ${schemes.join(', ')}.`;
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

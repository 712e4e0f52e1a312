/** Rules for the components of a message, each and all together. */
import { checkButton, checkSelect } from './body-controls.ts';
import {
  checkAddress,
  checkCount,
  checkKeys,
  checkNumber,
  checkOptionalText,
  checkText,
  checkUnique,
  entriesOf,
  type Faults,
  type Fields,
  fieldsOf,
  isAbsent,
  textOf,
  within,
} from './body-fields.ts';
import {
  BLOCKS,
  BUTTON,
  CONTAINER,
  FILE,
  GALLERY,
  kindOf,
  nameOf,
  ROW,
  SECTION,
  SELECTS,
  SEPARATOR,
  TEXT,
  THUMBNAIL,
} from './body-parts.ts';

interface Part {
  readonly at: string;
  readonly entry: Fields;
}

const MEDIA_SCHEMES = ['https', 'http', 'attachment'];

/** @param isV2 - whether the message carries the flag for the newer components */
export function* checkComponents(value: unknown, path: string, isV2: boolean): Faults {
  const outer = entriesOf(value, path);
  const parts = flatten(outer);
  yield* checkPlaces(outer, isV2 ? BLOCKS : [ROW], isV2 ? 'the message' : 'a message without the V2 flag');
  if (!isV2) yield* checkCount(value, path, 0, 5);
  if (parts.length > 40) yield `${path} holds ${parts.length} components; at most 40 are allowed.`;
  yield* checkTextSum(parts);
  yield* checkIdentity(parts);
  for (const part of parts) yield* checkPart(part);
}

/** No two of a `custom_id` or an `id`. */
export function* checkIdentity(parts: readonly Part[]): Faults {
  for (const key of ['custom_id', 'id']) {
    const values = parts.map(({ entry }) => entry[key]).filter((id) => !isAbsent(id) && id !== 0);
    yield* checkUnique(values, key);
  }
}

/** The components and all that is nested in them; an accessory counts too. */
export function flatten(outer: readonly Part[]): readonly Part[] {
  return outer.flatMap(({ at, entry }) => [
    { at, entry },
    ...flatten(entriesOf(entry.components, `${at}.components`)),
    ...['accessory', 'component'].flatMap((key) =>
      isAbsent(entry[key]) ? [] : flatten([{ at: within(at, key), entry: fieldsOf(entry[key]) }]),
    ),
  ]);
}

/** The keys of a component; a type that Discord does not have is a fault as well. */
export function* checkKind({ at, entry }: Part): Faults {
  const kind = kindOf(entry.type);
  if (kind) yield* checkKeys(entry, at, ['type', 'id', ...kind.keys]);
  else yield `${at} is ${nameOf(entry.type)}, which Discord does not have.`;
}

export function* checkPlaces(parts: readonly Part[], allowed: readonly number[], place: string): Faults {
  for (const { at, entry } of parts) {
    if (!allowed.includes(Number(entry.type)))
      yield `${at} is ${nameOf(entry.type)}; ${place} cannot hold it.`;
  }
}

/** Discord counts the text displays of a message together. */
function* checkTextSum(parts: readonly Part[]): Faults {
  const sum = parts.reduce((total, { entry }) => total + textOf(entry.content).length, 0);
  if (sum > 4000) yield `The text displays have ${sum} characters together; at most 4000 are allowed.`;
}

function* checkPart(part: Part): Faults {
  const { at, entry } = part;
  yield* checkKind(part);
  const kind = kindOf(entry.type);
  if (kind?.holds) {
    yield* checkPlaces(entriesOf(entry.components, `${at}.components`), kind.holds, nameOf(entry.type));
  }
  yield* checkContents(part);
}

function* checkContents({ at, entry }: Part): Faults {
  const type = Number(entry.type);
  if (type === ROW) yield* checkRow(entry, at);
  if (type === BUTTON) yield* checkButton(entry, at);
  if (SELECTS.includes(type)) yield* checkSelect(entry, at);
  if (type === SECTION) yield* checkSection(entry, at);
  if (type === TEXT) yield* checkText(entry, at, 'content', 1, 4000);
  if (type === THUMBNAIL) yield* checkMedia(entry, at, 'media');
  if (type === GALLERY) yield* checkGallery(entry, at);
  if (type === FILE) yield* checkAddress(fieldsOf(entry.file), `${at}.file`, 'url', 2048, ['attachment']);
  if (type === SEPARATOR) yield* checkNumber(entry, at, 'spacing', 1, 2);
  if (type === CONTAINER) {
    yield* checkCount(entry.components, `${at}.components`, 1, 40);
    yield* checkNumber(entry, at, 'accent_color', 0, 0xffffff);
  }
}

function* checkRow({ components }: Fields, at: string): Faults {
  const parts = entriesOf(components, '');
  yield* checkCount(components, `${at}.components`, 1, 5);
  if (parts.length > 1 && parts.some(({ entry }) => SELECTS.includes(Number(entry.type)))) {
    yield `${at} holds a select beside something else; a select needs a row of its own.`;
  }
}

function* checkSection({ components, accessory }: Fields, at: string): Faults {
  yield* checkCount(components, `${at}.components`, 1, 3);
  if (isAbsent(accessory)) yield `${at}.accessory is missing.`;
  else yield* checkPlaces([{ at: `${at}.accessory`, entry: fieldsOf(accessory) }], [BUTTON, THUMBNAIL], at);
}

function* checkGallery({ items }: Fields, at: string): Faults {
  yield* checkCount(items, `${at}.items`, 1, 10);
  for (const item of entriesOf(items, `${at}.items`)) {
    yield* checkKeys(item.entry, item.at, ['media', 'description', 'spoiler']);
    yield* checkMedia(item.entry, item.at, 'media');
  }
}

function* checkMedia(fields: Fields, at: string, key: string): Faults {
  yield* checkAddress(fieldsOf(fields[key]), within(at, key), 'url', 2048, MEDIA_SCHEMES);
  yield* checkOptionalText(fields, at, 'description', 1024);
}

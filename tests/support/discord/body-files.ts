/** Rules for the files of a message: what lists them, and what shows them. */
import {
  checkKeys,
  checkText,
  checkUnique,
  entriesOf,
  type Faults,
  type Fields,
  fieldsOf,
  textOf,
  within,
} from './body-fields.ts';
import type { UploadedFile } from './multipart.ts';

const MAX_FILES = 10;
const MAX_BYTES = 10 * 1024 * 1024;
const MAX_DESCRIPTION = 1024;
const SCHEME = 'attachment://';
/** Discord writes any other name anew, and then nothing refers to it. */
const NAME = /^[\w.-]+$/;

/**
 * Discord itself takes a file that nothing lists or shows; ours are listed, described and shown.
 *
 * @param isEdit - whether files that the message has may be kept
 */
export function* checkFiles(
  message: Fields,
  path: string,
  files: readonly UploadedFile[],
  isEdit: boolean,
): Faults {
  const at = within(path, 'attachments');
  const listed = entriesOf(message.attachments, at);
  const kept = listed.filter(({ entry }) => !files.some(({ index }) => index === String(entry.id)));
  const shown = namesShown(message.components);
  if (files.length > MAX_FILES) yield `${files.length} files are sent; at most ${MAX_FILES} are allowed.`;
  yield* checkUnique(
    listed.map(({ entry }) => entry.id),
    'attachment id',
  );
  yield* checkUnique(
    files.map(({ name }) => name),
    'file name',
  );
  for (const { at: place, entry } of listed) {
    yield* checkKeys(entry, place, ['id', 'filename', 'description']);
  }
  for (const { at: place, entry } of kept) {
    if (!isEdit || !/^\d{15,20}$/.test(String(entry.id)))
      yield `${place} lists a file that is neither sent nor there.`;
  }
  for (const file of files) yield* checkFile(file, listed, shown);
  for (const name of shown) {
    const isThere = files.some((file) => file.name === name) || (isEdit && kept.length > 0);
    if (!isThere) yield `${SCHEME}${name} refers to no file.`;
  }
}

function* checkFile(
  { index, name, bytes }: UploadedFile,
  listed: readonly { readonly at: string; readonly entry: Fields }[],
  shown: readonly string[],
): Faults {
  const own = listed.find(({ entry }) => String(entry.id) === index);
  if (!own) yield `The file "${name}" is not listed in attachments.`;
  else yield* checkText(own.entry, own.at, 'description', 1, MAX_DESCRIPTION);
  if (!NAME.test(name)) yield `The file "${name}" has a name that Discord would change.`;
  if (bytes.length === 0 || bytes.length > MAX_BYTES) yield `The file "${name}" has ${bytes.length} bytes.`;
  if (!shown.includes(name)) yield `The file "${name}" is shown by no component.`;
}

/** The files that galleries show, however deep they stand. */
function namesShown(components: unknown): readonly string[] {
  return entriesOf(components, '').flatMap(({ entry }) => [
    ...entriesOf(entry.items, '').flatMap(({ entry: item }) => {
      const url = textOf(fieldsOf(item.media).url);
      return url.startsWith(SCHEME) ? [url.slice(SCHEME.length)] : [];
    }),
    ...namesShown(entry.components),
  ]);
}

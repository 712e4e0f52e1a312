import type { NameChanges } from '../entries/merge-names.ts';
import { readList, writeList } from './list-bytes.ts';
import { createColumnReader } from './read-columns.ts';
import { createColumnWriter } from './write-columns.ts';

const KIND = 'changes of names, version 1\n';

/** What has become of names as bytes, which `readNameChanges` reads. */
export function* writeNameChanges({ gone, now }: NameChanges): Generator<void, Uint8Array<ArrayBuffer>> {
  const columns = createColumnWriter(KIND);
  yield* columns.texts(gone);
  yield* writeList(columns, now);
  return columns.bytes();
}

/** @throws Error where the bytes are no such changes */
export function* readNameChanges(bytes: Uint8Array): Generator<void, NameChanges> {
  const columns = createColumnReader(bytes, KIND);
  const gone = yield* columns.texts();
  const now = yield* readList(columns);
  columns.end();
  return { gone, now };
}

import type { Word } from './words.ts';

const CLOSING = new Map([
  ['“', '”"'],
  ['"', '"”'],
  ['„', '“”"'],
  ['«', '»'],
  ['``', "''"],
]);

/**
 * For each word whether it stands between quotation marks: 1 if so, else 0. Marks that are never closed reach to the
 * end of their line, as in a quotation of several paragraphs.
 */
export function markQuoted(words: readonly Word[]): Uint8Array {
  const quoted = new Uint8Array(words.length);
  let closing: string | null = null;
  words.forEach(({ text, isWord }, at) => {
    if (text === '\n') closing = null;
    else if (closing === null) closing = isWord ? null : (CLOSING.get(text) ?? null);
    else if (closing.includes(text)) closing = null;
    else quoted[at] = 1;
  });
  return quoted;
}

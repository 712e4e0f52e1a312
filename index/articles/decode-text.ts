/** Bytes to text: UTF-8 or nothing. */

const NUL = 0;
const NUL_SEARCH_BYTES = 65_536;

/** The text without a byte order mark, or why the bytes are none. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly reason: string } {
  const reason = findBinary(bytes);
  if (reason !== null) return { reason };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { reason: 'This is not UTF-8 text. Save it with the encoding UTF-8.' };
  }
}

/** Why bytes are no text at all, judged by their beginning; `null` where they may be. */
export function findBinary(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return 'This is UTF-16 text. Save it with the encoding UTF-8.';
  }
  const isBinary = bytes.subarray(0, NUL_SEARCH_BYTES).includes(NUL);
  return isBinary ? 'This is binary data and not text. Save the article as text, in UTF-8.' : null;
}

/** `\r\n` and a lone `\r` become `\n`. */
export function normalizeNewlines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** The mentions of one text as bytes: how far each stands from the one before, how long it is, and its kind. */

import type { Mention } from '../../types.ts';
import { KINDS } from './kinds.ts';

/** @param mentions - in order and apart, named as they stand in their text */
export function writeMentions(mentions: readonly Mention[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let at = 0;
  for (const { kind, span } of mentions) {
    writeNumber(bytes, span.start - at);
    writeNumber(bytes, (span.end - span.start) * KINDS.length + KINDS.indexOf(kind));
    at = span.end;
  }
  return Uint8Array.from(bytes);
}

/**
 * @param text - in which they stand
 * @throws where they cannot be mentions of this text
 */
export function readMentions(bytes: Uint8Array, text: string): Mention[] {
  const mentions: Mention[] = [];
  const place = { at: 0 };
  let last = 0;
  while (place.at < bytes.length) {
    const start = last + readNumber(bytes, place);
    const packed = readNumber(bytes, place);
    const end = start + Math.floor(packed / KINDS.length);
    if (end > text.length) throw new Error('These are the names of another text.');
    mentions.push({
      kind: KINDS[packed % KINDS.length] ?? 'other',
      name: text.slice(start, end),
      span: { start, end },
    });
    last = end;
  }
  return mentions;
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function writeNumber(bytes: number[], number: number): void {
  let rest = number;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  bytes.push(rest);
}

function readNumber(bytes: Uint8Array, place: { at: number }): number {
  let number = 0;
  for (let unit = 1; ; unit *= 128) {
    const byte = bytes[place.at++];
    if (byte === undefined) throw new Error('The names end in the middle of a number.');
    number += (byte % 128) * unit;
    if (byte < 128) return number;
  }
}

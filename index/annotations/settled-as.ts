import { createHash } from 'node:crypto';
import type { Mention } from '../types.ts';

/** The same for mentions of one text that are settled in the same way, to the same names of the same kinds; else another. */
export function settledAs(mentions: readonly Mention[]): string {
  let told = '';
  for (const { kind, name } of mentions) told += `${kind} ${name}\n`;
  return createHash('sha1').update(told).digest('base64');
}

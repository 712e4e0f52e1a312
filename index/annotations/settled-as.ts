import { createHash } from 'node:crypto';
import type { Mention } from '../types.ts';

/** Tells whether the mentions of one text are settled in the same way: the same names, of the same kinds. */
export function settledAs(mentions: readonly Mention[]): string {
  let told = '';
  for (const { kind, name } of mentions) told += `${kind} ${name}\n`;
  return createHash('sha1').update(told).digest('base64');
}

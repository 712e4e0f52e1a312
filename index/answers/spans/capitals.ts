import type { Span } from '../../types.ts';

/** So much of a sentence tells. */
const LOOK_CHARS = 200;

/** Whether a sentence is written in capitals, which then tell no names and no ends of phrases. */
export function isInCapitals(text: string, { start, end }: Span): boolean {
  return !/\p{Ll}/u.test(text.slice(start, Math.min(end, start + LOOK_CHARS)));
}

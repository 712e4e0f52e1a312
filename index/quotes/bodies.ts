import type { Mention } from '../types.ts';
import type { MentionOrder } from './mention-order.ts';
import { BODIES, GENERAL_BODIES, GROUPS } from './words.ts';

const NEAR_CHARS = 300;
const FAR_CHARS = 2000;
const BEFORE_CHARS = 6;

/**
 * The last body in front of a place that a noun fits: one whose name holds it, or near by any that is not called by
 * another such noun. Where someone merely works ("an analyst at X") is passed.
 *
 * @param noun - null for "it" and "they", which fit every body
 */
export function bodyBefore(
  text: string,
  order: MentionOrder,
  at: number,
  noun: string | null,
): string | null {
  let only: string | null = null;
  for (const mention of order.before(at, noun === null || GROUPS.has(noun) ? NEAR_CHARS : FAR_CHARS)) {
    if (mention.kind === 'person' || mention.kind === 'place') continue;
    const words = mention.name.toLowerCase().split(/[\s-]/);
    if (noun !== null && words.includes(noun)) return mention.name;
    const isNear = at - mention.span.end <= NEAR_CHARS;
    if (!isNear || mention.kind !== 'organization' || isWorkplace(text, mention)) continue;
    if (noun !== null && !fits(words, noun)) continue;
    if (noun === null || GROUPS.has(noun)) return mention.name;
    if (only !== null && only !== mention.name) return null;
    only = mention.name;
  }
  return only;
}

function isWorkplace(text: string, { span }: Mention): boolean {
  return /\b(?:at|with)(?: the)? $/.test(text.slice(Math.max(0, span.start - BEFORE_CHARS - 4), span.start));
}

function fits(words: readonly string[], noun: string): boolean {
  if (!BODIES.has(noun)) return false;
  return GENERAL_BODIES.has(noun) || !words.some((word) => BODIES.has(word) && !GENERAL_BODIES.has(word));
}

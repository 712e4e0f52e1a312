/** Links with words of their own: `[words](https://…)`. */
import type { Piece } from './display-piece.ts';

interface LinkTarget {
  readonly url: string;
  readonly end: number;
}

const SCHEME = '(?:https?|steam|discord|mailto|tel|sms):';
// Bounded, so that a thousand openings without an end stay a matter of moments.
const TARGET = new RegExp(
  `\\]\\(\\s{0,20}(?:<(${SCHEME}[^\\s<>]{1,2048})>|(${SCHEME}[^\\s<>)]{1,2048}))(?:\\s{1,20}["'(][^"'\\n]{0,300}["')])?\\s{0,20}\\)`,
  'gi',
);
const ADDRESS = /https?:\/\//i;

/**
 * Links by the offset of their opening bracket.
 *
 * Brackets pair as they nest. A backslash before the closing one does not help where a target follows it. Words that
 * hold an address themselves are no link: Discord lets nothing pretend to lead elsewhere.
 */
export function findLinks(source: string): ReadonlyMap<number, Piece> {
  const targets = findTargets(source);
  const links = new Map<number, Piece>();
  if (targets.size === 0) return links;
  const open: number[] = [];
  for (let at = 0; at < source.length; at++) {
    const isProtected = source[at] === '\\';
    if (isProtected) at++;
    const target = targets.get(at);
    if (!isProtected && source[at] === '[') open.push(at);
    else if (target ?? (!isProtected && source[at] === ']')) {
      const start = open.pop();
      const words = start === undefined ? '' : source.slice(start + 1, at);
      if (start === undefined || !target || ADDRESS.test(words)) continue;
      links.set(start, { end: target.end, effect: `link ${target.url}`, markdown: words });
      at = target.end - 1;
    }
  }
  return links;
}

function findTargets(source: string): ReadonlyMap<number, LinkTarget> {
  if (!source.includes('](')) return new Map();
  return new Map(
    Array.from(source.matchAll(TARGET), ({ 0: whole, 1: framed, 2: bare, index }) => [
      index,
      { url: framed ?? bare ?? '', end: index + whole.length },
    ]),
  );
}

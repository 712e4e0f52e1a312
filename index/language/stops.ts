import type { Span } from '../types.ts';

const FULL_STOP = 46;
const EXCLAMATION_MARK = 33;
const QUESTION_MARK = 63;
const OMISSION = 0x2026;
/** Closing marks that belong to the stop before them. */
const CLOSERS = '"\'”’)]»';
/** Closing marks before which some papers set a blank. */
const APART = '”»';
/** Between two sentences without a blank: "the town.An attack". */
const GLUED = /(?<=\p{Ll}{2}[.!?]["”’]?)(?=\p{Lu}\p{Ll}*\s)/uy;

/**
 * Where a sentence may end, in order: full stops, question and exclamation marks and points of omission before a blank
 * or at the end, with the closing marks behind them; and, as an empty span, where the blank is missing.
 */
export function findStops(text: string): Span[] {
  const stops: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > QUESTION_MARK && code !== OMISSION) continue;
    if (!isStop(code) || (at > 0 && isStop(text.charCodeAt(at - 1)))) continue;
    const end = endOfMarks(text, at);
    const glued = end < 0 ? placeOfGlued(text, at) : -1;
    if (glued >= 0) stops.push({ start: glued, end: glued });
    if (end < 0) continue;
    stops.push({ start: at, end });
    at = end - 1;
  }
  return stops;
}

/** As `\s` has it. */
export function isBlank(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return code >= 160 && /\s/.test(String.fromCharCode(code));
}

/** -1 where neither a blank nor the end of the text is behind the marks. */
function endOfMarks(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isStop(text.charCodeAt(end))) end++;
  while (end < text.length && CLOSERS.includes(text.charAt(end))) end++;
  if (end === text.length) return end;
  if (!isBlank(text.charCodeAt(end))) return -1;
  const isApart = end + 1 < text.length && APART.includes(text.charAt(end + 1));
  const isFree = end + 2 >= text.length || isBlank(text.charCodeAt(end + 2));
  return isApart && isFree ? end + 2 : end;
}

/** Where a sentence begins right behind a stop or the mark behind it; -1 where none does. */
function placeOfGlued(text: string, stop: number): number {
  for (let at = stop + 1; at <= stop + 2 && at < text.length; at++) {
    const code = text.charCodeAt(at);
    GLUED.lastIndex = at;
    if (((code >= 65 && code <= 90) || code >= 128) && GLUED.test(text)) return at;
  }
  return -1;
}

function isStop(code: number): boolean {
  return code === FULL_STOP || code === EXCLAMATION_MARK || code === QUESTION_MARK || code === OMISSION;
}

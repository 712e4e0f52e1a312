import type { Candidate } from '../recognizer.ts';

const TO_DATES =
  /(?<![\w-])(?:(?:(?:the )?(?:very )?(?:start|beginning|end|middle|close|rest|remainder|turn|early part|latter part|latter half|early days|last days|final days|first days|early hours|small hours|(?:first|second|third|fourth|last|final|opening|closing) (?:week|weeks|weekend|days|months|half|part|quarter)) of (?:the )?)|(?:as )?(?:early|late|earlier|later) |mid[- ])+$/i;
const TO_AMOUNTS =
  /(?<![\w-])(?:(?:a )?(?:little |just |well |slightly )?(?:more than|less than|fewer than|no more than|not more than|at least|at most|up to|over|about|around|nearly|almost|approximately|roughly|some|close to)) $/i;
const TO_HOURS =
  /(?<![\w-])(?:about|around|nearly|almost|shortly before|just before|just after|shortly after) $/i;
/** "over the past decade" is all through it, and not more than it. */
const STRETCH = /^(?:the|last|past|next|recent|this)\b/i;
const AMOUNT_AGO = /\b(?:ago|earlier|later|hence)$/i;
const MAX_LOOK = 36;

/** Takes in what narrows an expression from the left: "early 2022", "the end of this year", "more than three weeks". */
export function widen(candidate: Candidate, before: number, text: string): Candidate {
  const from = Math.max(before, candidate.start - MAX_LOOK);
  const form = leadOf(candidate, text.slice(candidate.start, candidate.end));
  const lead = form?.exec(text.slice(from, candidate.start))?.[0] ?? '';
  return lead === '' ? candidate : { ...candidate, start: candidate.start - lead.length };
}

function leadOf({ type }: Candidate, words: string): RegExp | null {
  if (type === 'DURATION' || type === 'SET') return STRETCH.test(words) ? null : TO_AMOUNTS;
  if (type === 'TIME' && /^\d|^(?:noon|mid)/i.test(words)) return TO_HOURS;
  return AMOUNT_AGO.test(words) ? TO_AMOUNTS : TO_DATES;
}

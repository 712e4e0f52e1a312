import type { Reply } from '../../commands/command.ts';
import type { Gap } from '../../commands/gap-list.ts';
import { headingOf } from '../../commands/heading.ts';
import type { Findings } from '../../index/findings.ts';
import { toSafeLine } from '../safe-text.ts';
import { withoutTraces } from './without-traces.ts';
import { createWordTest } from './words-kept.ts';

/** What was asked once: the log counts it. */
export type AskedGap = Omit<Gap, 'count'>;

export const MAX_QUESTION_CHARS = 300;
export const MAX_MISSING = 8;
export const MAX_WORD_CHARS = 60;

/**
 * What is kept of a question that was read and refused: its heading, as everyone could read it, without what could tell
 * who asked. Of several questions in one it is each that was refused. Nothing of any other reply: of an answer, of a
 * remark, of what is for the asker alone.
 */
export function toGaps({ audience, heading, findings }: Reply): readonly AskedGap[] {
  if (findings === null || audience === 'private') return [];
  if (findings.parts.length === 0) return toGap(heading, findings);
  return findings.parts.flatMap((part) => toGap(headingOf(part.question), part));
}

/** One, or none. */
function toGap(heading: readonly string[], { outcome, missing }: Findings): readonly AskedGap[] {
  if (outcome === 'answered') return [];
  const whole = withoutTraces(heading.join(' · '));
  const question = clean(whole, MAX_QUESTION_CHARS);
  if (question === '') return [];
  const isKept = createWordTest(whole);
  const kept = missing
    .map(({ word, isKnown }) => ({ word: clean(withoutTraces(word), MAX_WORD_CHARS), isKnown, asked: word }))
    // A part of an address is a word by itself: it is missing, and tells who is meant.
    .filter(({ word, asked }) => word !== '' && isKept(asked))
    .map(({ word, isKnown }) => ({ word, isKnown }));
  return [{ question, outcome, missing: kept.slice(0, MAX_MISSING) }];
}

/** On one line, and cut only when it is clean: a part of an address could no longer be told for one. */
function clean(text: string, maxChars: number): string {
  const safe = toSafeLine(text).replace(/\s+/g, ' ');
  if (safe.length <= maxChars) return safe;
  return `${safe
    .slice(0, maxChars - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}

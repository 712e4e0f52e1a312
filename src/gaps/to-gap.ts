import type { Reply } from '../../commands/command.ts';
import type { Gap } from '../../commands/gap-list.ts';
import { toSafeLine } from '../safe-text.ts';
import { withoutTraces } from './without-traces.ts';

/** What was asked once: the log counts it. */
export type AskedGap = Omit<Gap, 'count'>;

export const MAX_QUESTION_CHARS = 300;
export const MAX_MISSING = 8;
export const MAX_WORD_CHARS = 60;

/**
 * What is kept of a question that was read and refused: its heading, as everyone could read it, without what could tell
 * who asked. `null` of every other reply: of an answer, of a remark, of what is for the asker alone.
 */
export function toGap({ audience, heading, findings }: Reply): AskedGap | null {
  if (findings === null || findings.outcome === 'answered' || audience === 'private') return null;
  const question = clean(heading.join(' · '), MAX_QUESTION_CHARS);
  if (question === '') return null;
  const missing = findings.missing
    .map(({ word, isKnown }) => ({ word: clean(word, MAX_WORD_CHARS), isKnown }))
    .filter(({ word }) => word !== '');
  return { question, outcome: findings.outcome, missing: missing.slice(0, MAX_MISSING) };
}

/** On one line, and cut only when it is clean: a part of an address could no longer be told for one. */
function clean(text: string, maxChars: number): string {
  const safe = toSafeLine(withoutTraces(text)).replace(/\s+/g, ' ');
  if (safe.length <= maxChars) return safe;
  return `${safe
    .slice(0, maxChars - 1)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}

import { beforeAdverbs, type Cue, cueOf } from './cue.ts';
import type { Phrase } from './phrase.ts';
import { phraseFrom } from './phrase-ahead.ts';
import type { Token } from './tokens.ts';
import { DETERMINERS, ROLES } from './words.ts';

const MAX_BETWEEN = 8;
const MODAL = /^(?:can|could|may|might|must|shall|should|will|would|to|cannot|'ll|won't|wouldn't)$/;

/** What is said of someone tells its speaker only by "by": "was called a fool by X". */
export function passiveCue(tokens: readonly Token[], at: number, helper: number): Cue | null {
  // "would be dismissed": what is yet to come is no report.
  if (tokens[helper]?.plain === 'be' && MODAL.test(tokens[beforeAdverbs(tokens, helper)]?.plain ?? ''))
    return null;
  // "was quoted as saying": the participle tells who.
  if (isQuotedAs(tokens, at)) return null;
  for (let next = at + 1; next < Math.min(tokens.length, at + MAX_BETWEEN); next++) {
    const token = tokens[next];
    if (token?.kind === 'stop') break;
    if (token?.plain !== 'by') continue;
    const speaker = phraseFrom(tokens, next + 1);
    if (speaker && canSpeak(tokens, speaker)) return cueOf(tokens, helper, next + 1, speaker, 'judged', true);
  }
  return cueOf(tokens, helper, at + 1, null, 'judged', false);
}

function isQuotedAs(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:quoted|cited|reported)$/.test(tokens[at]?.plain ?? '')) return false;
  return tokens.slice(at + 1, at + MAX_BETWEEN).some(({ plain }) => plain === 'as');
}

/** "by spring" is when, not by whom. */
function canSpeak(tokens: readonly Token[], { form, head, from, to }: Phrase): boolean {
  if (form !== 'noun') return form === 'name';
  return DETERMINERS.has(tokens[from]?.plain ?? '') || to - from > 1 || /s$/.test(head) || ROLES.has(head);
}

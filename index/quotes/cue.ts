import type { Span } from '../types.ts';
import { isInanimate, isPointing, type Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';
import { isPronoun, isToBe } from './words.ts';

/** Words that give what is quoted to someone. */
export interface Cue extends Span {
  /** Of the sentence's tokens, the first and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** Null where someone is said to have spoken and is not told: "was asked", "are accused". */
  readonly speaker: Phrase | null;
  /**
   * said: may carry a whole sentence; judged: a piece only; saying: leans on a main clause; source: "according to";
   * denied: "did not say", of words that its speaker is not told to have said.
   */
  readonly form: 'said' | 'judged' | 'saying' | 'source' | 'denied';
  /** "said Smith". */
  readonly isInverted: boolean;
}

export function cueOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  speaker: Phrase | null,
  form: Cue['form'],
  isInvertedCue: boolean,
): Cue | null {
  const start = tokens[from]?.start;
  const end = tokens[to - 1]?.end;
  if (start === undefined || end === undefined) return null;
  if (
    speaker &&
    (isInanimate(speaker) ||
      speaker.head === 'nobody' ||
      isPointing(speaker) ||
      (/^(?:i|we|you)$/.test(speaker.head) && isPronoun(tokens[speaker.from])))
  ) {
    return { start, end, from, to, speaker: null, form, isInverted: isInvertedCue };
  }
  return { start, end, from, to, speaker, form, isInverted: isInvertedCue };
}

export function beforeAdverbs(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  while (before > at - 4 && isPassedOver(tokens[before])) before--;
  return before;
}

function isPassedOver(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.mention === null &&
    /^(?:also|then|not|never|later|already|still|been|once|long|now|further)$|[a-z]{3}ly$/.test(
      token.plain,
    ) &&
    !isToBe(token)
  );
}

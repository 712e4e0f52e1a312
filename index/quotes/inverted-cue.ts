import { type Cue, cueOf } from './cue.ts';
import { isComma, isInanimate, isPointing } from './phrase.ts';
import { phraseFrom } from './phrase-ahead.ts';
import type { Token } from './tokens.ts';
import { endsPhrase, isSpeechVerb, PREPOSITIONS, ROLES } from './words.ts';

const MAX_ASIDE = 25;

/** "…," said X; Said X: "…" */
export function isInverted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isSpeechVerb(token) || token.plain === 'told') return false;
  const before = tokens[at - 1];
  const behindQuote =
    before?.kind === 'quote' ||
    (before?.kind === 'stop' && /^[,—–-]|^--/.test(before.plain) && tokens[at - 2]?.kind === 'quote');
  if (isPronounObject(tokens[at + 1]) && !isOwned(tokens, at + 1)) return false;
  return behindQuote || !before
    ? !isWithinAside(tokens, at)
    : isComma(before) && closesSentence(tokens, at + 1);
}

/** "It would be “…” for the port, said X." */
function closesSentence(tokens: readonly Token[], from: number): boolean {
  const speaker = phraseFrom(tokens, from);
  if (!speaker || speaker.form === 'pronoun' || isPointing(speaker)) return false;
  const next = tokens[speaker.to];
  const isEnd = next === undefined || next.kind === 'stop' || PREPOSITIONS.has(next.plain);
  return isEnd && (speaker.form === 'name' || /s$/.test(speaker.head) || ROLES.has(speaker.head));
}

/** "X, who called it “…,” said": the quote belongs to the aside, and X stands in front of it. */
function isWithinAside(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before > Math.max(0, at - MAX_ASIDE); before--) {
    if (tokens[before]?.plain === 'who' && isComma(tokens[before - 1])) return true;
  }
  return false;
}

function isPronounObject(token: Token | undefined): boolean {
  return token?.kind !== 'word' || /^(?:that|it|them|him|her|us|me|to|in|on|at)$/.test(token.plain);
}

/** "said her student Al Roe", not "told her that" */
function isOwned(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.plain === 'her' &&
    next?.kind === 'word' &&
    (next.mention !== null || !endsPhrase(next)) &&
    !PREPOSITIONS.has(next.plain)
  );
}

export function invertedCue(tokens: readonly Token[], at: number): Cue | null {
  const speaker = phraseFrom(tokens, at + 1);
  return speaker && !isInanimate(speaker) ? cueOf(tokens, at, at + 1, speaker, 'said', true) : null;
}

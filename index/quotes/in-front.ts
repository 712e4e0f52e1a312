import type { Cue } from './cue.ts';
import { gappedSpeaker } from './gapped-speaker.ts';
import { lastBefore } from './nearest-cue.ts';
import { isComma } from './phrase.ts';
import { isInterrupted, isStop } from './places.ts';
import type { Attribution, ReadSentence } from './read-sentence.ts';
import type { Token } from './tokens.ts';
import { isPronoun, PREPOSITIONS } from './words.ts';

/** So many tokens in front of what is said words of saying may stand. */
const MAX_LEFT = 120;
/** Between what nobody said and "did not say". */
const MAX_DENIED = 12;

/** X said: "…"; X said that it was "…"; X called it "…"; X left, saying "…". */
export function inFront({ tokens, cues }: ReadSentence, at: number): Attribution | null {
  const quote = tokens[at];
  const cue = lastBefore(cues, at);
  if (!quote || !cue || at - cue.to > MAX_LEFT) return null;
  if (cue.form === 'denied')
    return at - cue.to <= MAX_DENIED ? { cue, speaker: null, form: 'partial' } : null;
  const gapped = gappedSpeaker(tokens, cue.to, at);
  if (gapped) return { cue, speaker: gapped, form: 'partial' };
  const spoken =
    cue.isInverted && cue.speaker && cue.form !== 'source' ? Math.max(cue.to, cue.speaker.to) : cue.to;
  const isNext = introduces(tokens, spoken, at);
  if (closedBefore(tokens, cue) && !isNext && !goesOnBehind(tokens, spoken, at)) return null;
  const isFull = quote.isCapital && /[.!?…]/.test(quote.plain);
  const before = tokens[at - 1];
  const isOpened = quote.isCapital || (isStop(before) && (at - spoken <= 1 || isInterrupted(tokens, at)));
  const isPiece =
    !cue.speaker ||
    cue.form === 'judged' ||
    !(isNext || before?.plain === ':') ||
    (before?.plain === 'that' ? !isFull : !isOpened);
  return { cue, speaker: cue.speaker, form: isPiece ? 'partial' : 'direct' };
}

/** Whether a cue already belongs to a quote in front of it. */
function closedBefore(tokens: readonly Token[], { from, speaker, isInverted }: Cue): boolean {
  const first = isInverted ? from : Math.min(from, speaker?.from ?? from);
  const before = tokens[first - 1];
  return before?.kind === 'quote' || (isComma(before) && tokens[first - 2]?.kind === 'quote');
}

/** Whether only a comma, a hearer, "that" or a circumstance lies between the words of saying and the quote. */
function introduces(tokens: readonly Token[], from: number, at: number): boolean {
  const last = tokens[at - 1];
  if (at === from) return true;
  if (last?.plain === ':' || last?.plain === ';' || isComma(last)) return true;
  if (last?.plain === 'that') return at - from <= 8;
  return (
    at - from <= 4 &&
    tokens
      .slice(from, at)
      .every(
        (token) =>
          isPronoun(token) ||
          token.mention !== null ||
          PREPOSITIONS.has(token.plain) ||
          token.plain === 'reporters',
      )
  );
}

/** “…,” X said, “…”; “…,” X said, adding that it was “…”. */
function goesOnBehind(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens.slice(from, at).some(({ plain }) => plain === 'that' || plain === 'and');
}

import { isComma, type Phrase } from './phrase.ts';
import { phraseFrom } from './phrase-ahead.ts';
import type { Token } from './tokens.ts';
import { BODIES, INSTITUTIONS, PREPOSITIONS, ROLES } from './words.ts';

/** Between two quotes so many words name the second speaker. */
const MAX_BETWEEN = 16;

/** "X spoke of “…”, and Y of “…”": who takes the verb of the one in front. */
export function gappedSpeaker(tokens: readonly Token[], from: number, at: number): Phrase | null {
  let and = at - 1;
  while (and > Math.max(from, at - MAX_BETWEEN) && !isJoining(tokens[and])) and--;
  if (!isJoining(tokens[and])) return null;
  const isBehindQuote =
    tokens[and - 1]?.kind === 'quote' || (isComma(tokens[and - 1]) && tokens[and - 2]?.kind === 'quote');
  if (!isBehindQuote) return null;
  const speaker = phraseFrom(tokens, and + 1);
  if (!speaker || !canSpeak(speaker)) return null;
  const next = isComma(tokens[speaker.to]) ? speaker.to + 1 : speaker.to;
  const isLed = PREPOSITIONS.has(tokens[next]?.plain ?? '') && next + 1 === at;
  return isLed || next === at ? speaker : null;
}

function isJoining(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^(?:and|while|but)$/.test(token.plain);
}

function canSpeak({ form, mention, head }: Phrase): boolean {
  if (form !== 'noun') return mention ? mention.kind !== 'place' : /^(?:s?he|they)$/.test(head);
  return ROLES.has(head) || BODIES.has(head) || INSTITUTIONS.has(head);
}

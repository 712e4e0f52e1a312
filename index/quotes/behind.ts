import type { Cue } from './cue.ts';
import { cuesFrom, lastBefore } from './nearest-cue.ts';
import { isComma } from './phrase.ts';
import { isFirst, isInterrupted, isStop, MAX_BEHIND } from './places.ts';
import type { Attribution, ReadSentence } from './read-sentence.ts';
import type { Token } from './tokens.ts';
import { TITLES } from './words.ts';

/** So many may stand in an aside: “…,” a man, speaking on condition that he is not named, said. */
const MAX_ASIDE_CUES = 4;

/** "…," X said; "…," said X; "…," according to X. */
export function behind({ tokens, cues }: ReadSentence, at: number): Attribution | null {
  const quote = tokens[at];
  if (!quote) return null;
  let from = at + 1;
  const closes = /[,?!…—–-]/.test(quote.plain);
  const isSetOff = isStop(tokens[from]);
  if (isSetOff) from++;
  const cue = cuesFrom(cues, from, MAX_ASIDE_CUES).find((next) => followsQuote(tokens, next, from));
  if (!cue || cue.from > at + MAX_BEHIND) return null;
  // "When she sang “…,” the crowd cheered": what stands right in front of it leads it in.
  const before = lastBefore(cues, at);
  if (before?.form === 'said' && before.speaker && before.to === at && !before.isInverted) return null;
  if (before?.form === 'denied' && before.to === at) return null;
  const isWhole = isFirst(tokens, at) || quote.isCapital;
  if (!closes && !isSetOff && !isWhole && cue.form !== 'source') return null;
  // "Asked, “…?” X said, “…”": the words of saying belong to what follows.
  const isLedIn = !isFirst(tokens, at) && isComma(tokens[at - 1]) && !isInterrupted(tokens, at);
  if (isLedIn && leadsOn(tokens, cue)) return null;
  const form =
    isFirst(tokens, at) || isInterrupted(tokens, at)
      ? 'direct'
      : quote.isCapital && isStop(tokens[at - 1])
        ? 'direct'
        : 'partial';
  return { cue, speaker: cue.speaker, form };
}

/** Whether a cue and its speaker begin where the quote has ended. */
function followsQuote(tokens: readonly Token[], cue: Cue, from: number): boolean {
  if (cue.form === 'judged') return false;
  if (cue.isInverted) return cue.from === from || startsWithSource(tokens, cue, from);
  return cue.form === 'said' && opensWithSpeaker(tokens, cue, from);
}

function leadsOn(tokens: readonly Token[], { to }: Cue): boolean {
  return tokens[to]?.kind === 'quote' || (isStop(tokens[to]) && tokens[to + 1]?.kind === 'quote');
}

function startsWithSource(tokens: readonly Token[], cue: Cue, from: number): boolean {
  if (cue.form !== 'source' || cue.from - from > 1) return false;
  return cue.from === from || tokens[from]?.kind !== 'quote';
}

/** Only titles and the like stand between the quote and the name of its speaker. */
function opensWithSpeaker(tokens: readonly Token[], { speaker }: Cue, from: number): boolean {
  if (!speaker || speaker.from < from) return false;
  return tokens
    .slice(from, speaker.from)
    .every(({ plain, kind }) => kind === 'word' && (TITLES.has(plain) || /^(?:as|then|later)$/.test(plain)));
}

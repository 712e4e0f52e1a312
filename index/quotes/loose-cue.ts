import { type Cue, cueOf } from './cue.ts';
import { isComma, type Phrase } from './phrase.ts';
import { phraseFrom } from './phrase-ahead.ts';
import { isFirst } from './places.ts';
import type { Token } from './tokens.ts';
import { DETERMINERS, isAdverb, isPast, PREPOSITIONS, ROLES } from './words.ts';

/** Between a quote and the verb of its speaker. */
const MAX_SPEAKER = 8;
const PARTICLES = /^(?:back|on|out|in|over|away|up)$/;

/**
 * “…,” X thundered; “…,” she went on, “…”; “…,” came a voice: behind a quote that opens its sentence and breaks off, any
 * verb of the past with its subject is one of saying.
 */
export function looseCue(tokens: readonly Token[], at: number): Cue | null {
  if (!isPast(tokens[at])) return null;
  const from = behindQuote(tokens, at);
  if (from < 0) return null;
  const isFollowing = from === at;
  const speaker = phraseFrom(tokens, isFollowing ? at + 1 : from);
  if (!speaker || !isSomeone(tokens, speaker)) return null;
  const end = isFollowing ? speaker.to : behindVerb(tokens, at);
  if ((!isFollowing && behindAside(tokens, speaker.to) !== at) || !closes(tokens[end])) return null;
  return cueOf(tokens, at, isFollowing ? at + 1 : end, speaker, 'said', isFollowing);
}

/** "called out", "shot back" */
export function isFollowedByParticle(tokens: readonly Token[], at: number): boolean {
  return PARTICLES.test(tokens[at + 1]?.plain ?? '');
}

/** Where the words behind a quote begin that reach to a place; -1 where no quote that breaks off lies so near. */
function behindQuote(tokens: readonly Token[], at: number): number {
  for (let from = at; from > Math.max(0, at - MAX_SPEAKER); from--) {
    const before = tokens[from - 1];
    const quote = before?.kind === 'stop' && isComma(before) ? from - 2 : from - 1;
    if (tokens[quote]?.kind === 'quote') {
      const breaksOff = quote < from - 1 || /[,?!—–-]/.test(tokens[quote]?.plain ?? '');
      return breaksOff && isFirst(tokens, quote) ? from : -1;
    }
    if (before?.kind !== 'word' && !isComma(before)) return -1;
  }
  return -1;
}

/** "the host, Al Roe, wanted": behind the comma that closes an apposed name. */
function behindAside(tokens: readonly Token[], to: number): number {
  return isComma(tokens[to]) ? to + 1 : to;
}

function isSomeone(tokens: readonly Token[], { form, head, from }: Phrase): boolean {
  if (form === 'pronoun') return /^(?:s?he|they|it)$/.test(head);
  return form === 'name' || ROLES.has(head) || DETERMINERS.has(tokens[from]?.plain ?? '');
}

/** Behind the verb and its particle, or "wanted to know". */
function behindVerb(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.plain === 'wanted' && tokens[at + 2]?.plain === 'know') return at + 3;
  return isFollowedByParticle(tokens, at) ? at + 2 : at + 1;
}

function closes(next: Token | undefined): boolean {
  if (next?.kind !== 'word') return true;
  return next.mention === null && (PREPOSITIONS.has(next.plain) || next.plain === 'and' || isAdverb(next));
}

import { firstFrom } from './nearest-cue.ts';
import { isComma } from './phrase.ts';
import { MAX_BEHIND } from './places.ts';
import type { Attribution, ReadSentence } from './read-sentence.ts';
import { PREPOSITIONS, TITLES } from './words.ts';

/** It was "…" and would "…", X said. */
export function atEnd({ tokens, cues }: ReadSentence, at: number): Attribution | null {
  const cue = firstFrom(cues, at + 1);
  if (!cue?.speaker || cue.from > at + MAX_BEHIND) return null;
  if (cue.form !== 'source' && cue.form !== 'said') return null;
  const first = cue.isInverted ? cue.from : cue.speaker.from;
  const before = tokens[first - 1];
  const isSetOff = isComma(before) || (TITLES.has(before?.plain ?? '') && isComma(tokens[first - 2]));
  if (!isSetOff) return null;
  // What follows the words of saying has a speaker of its own only where they close the sentence.
  const next = tokens[cue.isInverted ? cue.speaker.to : cue.to];
  if (
    next &&
    next.kind === 'word' &&
    cue.form === 'said' &&
    !PREPOSITIONS.has(next.plain) &&
    !/day$/.test(next.plain)
  )
    return null;
  return { cue, speaker: cue.speaker, form: 'partial' };
}

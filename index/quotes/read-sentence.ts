import type { Cue } from './cue.ts';
import { findCues } from './cues.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';

/** To whom a sentence gives one of its quotes. */
export interface Attribution {
  readonly cue: Cue | null;
  readonly speaker: Phrase | null;
  readonly form: 'direct' | 'partial';
}

/** A sentence, with quotes or without, read once for all that is asked about it. */
export interface ReadSentence {
  readonly tokens: readonly Token[];
  readonly cues: readonly Cue[];
}

export function readSentence(tokens: readonly Token[]): ReadSentence {
  return { tokens, cues: findCues(tokens) };
}

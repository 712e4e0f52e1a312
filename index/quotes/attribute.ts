import { atEnd } from './at-end.ts';
import { behind } from './behind.ts';
import { inFront } from './in-front.ts';
import { dashBehind, label } from './label.ts';
import type { Attribution, ReadSentence } from './read-sentence.ts';

/** To whom the quote at a place is given by the words of its own sentence; null where they say nothing of it. */
export function attribute(sentence: ReadSentence, at: number): Attribution | null {
  return (
    behind(sentence, at) ??
    inFront(sentence, at) ??
    label(sentence, at) ??
    dashBehind(sentence, at) ??
    atEnd(sentence, at)
  );
}

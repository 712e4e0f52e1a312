import { splitSentences } from '../language/sentences.ts';
import type { Span } from '../types.ts';
import { createTenseReader, type TenseReader } from './tense.ts';

/** The sentence in which an offset lies, and how to read its verbs. */
export interface SentenceVerbs {
  readonly sentence: Span;
  /** Reads them when it is first asked: few expressions ask for the verbs around them. */
  readonly verbs: () => TenseReader;
}

/** Finds the sentence of each offset of a text; offsets are asked for in order. */
export function createSentenceFinder(text: string): (offset: number) => SentenceVerbs {
  const sentences = splitSentences(text);
  let at = 0;
  let current: SentenceVerbs | null = null;
  return (offset) => {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= offset) {
      at += 1;
      current = null;
    }
    current ??= readLazily(text, sentences[at] ?? { start: 0, end: text.length });
    return current;
  };
}

function readLazily(text: string, sentence: Span): SentenceVerbs {
  let reader: TenseReader | null = null;
  return {
    sentence,
    verbs() {
      reader ??= createTenseReader(text, sentence);
      return reader;
    },
  };
}

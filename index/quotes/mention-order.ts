import { countWhile } from '../language/count-while.ts';
import type { Mention } from '../types.ts';

/** The mentions of a text, found by their place. */
export interface MentionOrder {
  /** Those that begin within a stretch, in order. */
  between(from: number, to: number): readonly Mention[];
  /** Those that begin in front of a place and end no further than so many characters from it, the last first. */
  before(at: number, chars: number): Iterable<Mention>;
}

/** @param mentions - in order */
export function orderMentions(mentions: readonly Mention[]): MentionOrder {
  const firstFrom = (offset: number) => countWhile(mentions, ({ span }) => span.start < offset);

  return {
    between: (from, to) => mentions.slice(firstFrom(from), firstFrom(to)),
    *before(at, chars) {
      for (let index = firstFrom(at) - 1; index >= 0; index--) {
        const mention = mentions[index];
        if (!mention || at - mention.span.end > chars) return;
        yield mention;
      }
    },
  };
}

import type { Quote, Speaker } from '../types.ts';

/** Who asks and who answers where a text sets question and answer one below the other. */
export interface Turns {
  note(quote: Quote, isAsking: boolean): void;
  /** Whose turn a quote is that stands by itself; null where there are no turns. */
  next(isAsking: boolean): Speaker | null;
}

export function createTurns(): Turns {
  let asker: Speaker | null = null;
  let answerer: Speaker | null = null;
  let isAsked = false;

  return {
    note({ speaker }, isAsking) {
      isAsked = isAsking;
      if (!speaker) return;
      if (isAsking) {
        if (asker?.name !== speaker.name) answerer = null;
        asker = speaker;
      } else if (asker && speaker.name !== asker.name) {
        if (answerer && answerer.name !== speaker.name) asker = null;
        answerer = speaker;
      }
    },
    next(isAsking) {
      if (!asker || !answerer || isAsking === isAsked) return null;
      return isAsking ? asker : answerer;
    },
  };
}

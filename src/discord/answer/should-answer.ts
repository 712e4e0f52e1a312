/** What of a message decides whether it is for this bot. */
export interface Heard {
  /** A bot, a webhook or Discord itself: never answered. */
  readonly isFromMachine: boolean;
  readonly isDirect: boolean;
  /** Whether it pings the bot itself, or the role that Discord made for it; a ping of everyone is neither. */
  readonly isAddressed: boolean;
  /** Whether it pings somebody else, or replies to them, and not to the bot. */
  readonly isForOthers: boolean;
  /** Whether it stands in a thread that the bot opened. */
  readonly isInOwnThread: boolean;
  /** Whether any of its words reached the bot, besides the ping. */
  readonly hasText: boolean;
}

/**
 * What to do about a message: answer it; answer it only where it is a question, since members also just talk; offer the
 * form where its words did not reach the bot; or stay silent.
 *
 * @param readsMessages - whether Discord passes on messages that do not address the bot
 */
export function shouldAnswer(heard: Heard, readsMessages: boolean): Verdict {
  const { isFromMachine, isDirect, isAddressed, isForOthers, isInOwnThread, hasText } = heard;
  if (isFromMachine) return 'silence';
  if (isDirect || isAddressed) {
    if (hasText) return 'answer';
    return isAddressed ? 'offer-form' : 'silence';
  }
  const isFreeTyping = readsMessages && isInOwnThread && !isForOthers;
  return isFreeTyping && hasText ? 'answer-questions' : 'silence';
}

export type Verdict = 'answer' | 'answer-questions' | 'offer-form' | 'silence';

/** What of a message decides whether it is for this bot. */
export interface Heard {
  /** A bot, a webhook or Discord itself: never answered. */
  readonly isFromMachine: boolean;
  readonly isDirect: boolean;
  /** Whether its words ping the bot itself, or the role that Discord made for it; a ping of everyone is neither. */
  readonly isAddressed: boolean;
  /** Whether it pings the bot only by replying to it, as Discord does whatever is said: "thanks!", say. */
  readonly isReply: boolean;
  /** Whether it pings somebody else, or replies to them, and not to the bot. */
  readonly isForOthers: boolean;
  /** Whether it stands in a thread that the bot opened. */
  readonly isInOwnThread: boolean;
  /** Whether any of its words reached the bot, besides the ping. */
  readonly hasText: boolean;
}

/**
 * What to do about a message: answer it; answer it only where it is a question, since in a thread and in replies members
 * also just talk; offer the form where its words did not reach the bot; or stay silent.
 *
 * @param readsMessages - whether Discord passes on messages that do not address the bot
 */
export function shouldAnswer(heard: Heard, readsMessages: boolean): Verdict {
  const { isFromMachine, isDirect, isAddressed, isReply, isForOthers, isInOwnThread, hasText } = heard;
  if (isFromMachine) return 'silence';
  if (isAddressed && !hasText) return 'offer-form';
  if (isDirect || isAddressed) return hasText ? 'answer' : 'silence';
  if (isForOthers) return 'silence';
  // Of a reply to the answer of a command Discord holds the words back, which may be a question.
  if (!hasText) return isReply && !readsMessages ? 'offer-form' : 'silence';
  return isReply || (readsMessages && isInOwnThread) ? 'answer-questions' : 'silence';
}

export type Verdict = 'answer' | 'answer-questions' | 'offer-form' | 'silence';

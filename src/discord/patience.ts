/** How long is waited for what, in milliseconds. Tests hand in shorter ones. */
export interface Patience {
  /** An answer that is ready within this is the first word; a later one is announced first. Discord waits 3 s. */
  readonly answerMs: number;
  /** The same where other questions wait as well: their answers may take long, and meanwhile nothing can be said. */
  readonly crowdedMs: number;
  /** A picture that takes longer is left out. */
  readonly pictureMs: number;
  /** A list of completions that is older has nobody who waits for it. */
  readonly completionMs: number;
  /** Discord honours the token of an interaction for 15 minutes. */
  readonly interactionMs: number;
  /** Of a login, from its first request until Discord says that it is ready. */
  readonly loginMs: number;
  /** Between two tries of what may be tried again: each number is one more try. */
  readonly retryMs: readonly number[];
  /** How often the connection is looked at. */
  readonly watchMs: number;
  /** A connection that is being mended for longer is given up. */
  readonly reconnectMs: number;
  /** A connection whose last heartbeat is older is dead: three of Discord's 41 s and some more. */
  readonly heartbeatMs: number;
  /** After a request to stop, what waits for its turn is still begun for so long. */
  readonly graceMs: number;
  /** So long after it, an answer that is still being made is not waited for any more: a sentence takes its place. */
  readonly giveUpMs: number;
  /** So long after it at most, what is said to Discord must be said. */
  readonly farewellMs: number;
}

export const PATIENCE: Patience = {
  answerMs: 1_500,
  crowdedMs: 100,
  pictureMs: 5_000,
  completionMs: 2_500,
  interactionMs: 14 * 60_000,
  loginMs: 60_000,
  retryMs: [1_000, 3_000, 10_000],
  watchMs: 5_000,
  reconnectMs: 60_000,
  heartbeatMs: 150_000,
  graceMs: 400,
  giveUpMs: 800,
  farewellMs: 1_200,
};

/** How the gateway misbehaves, until it is told to behave again. */
export interface Mischief {
  /** Sockets are accepted and closed at once. */
  closesAtOnce: boolean;
  /** Sockets are accepted and say nothing. */
  saysNoHello: boolean;
  /** Heartbeats are not acknowledged. */
  acksNothing: boolean;
  /** Nothing is received and nothing sent, not even a close. */
  isBlackHole: boolean;
  /** Resumes are not answered. */
  ignoresResume: boolean;
  /** Identifies are refused with this close code. */
  refusesIdentifyWith: number | null;
  /** READY is not followed by the guild. */
  withholdsGuilds: boolean;
}

export function goodBehaviour(): Mischief {
  return {
    closesAtOnce: false,
    saysNoHello: false,
    acksNothing: false,
    isBlackHole: false,
    ignoresResume: false,
    refusesIdentifyWith: null,
    withholdsGuilds: false,
  };
}

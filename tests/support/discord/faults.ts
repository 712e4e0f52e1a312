import { matches } from './patterns.ts';

/** Faults, each as when, which time, what. */
export interface Fault {
  /** A route as `POST /channels/:c/messages`, an event as `INTERACTION_CREATE`, or `*`: every route. */
  readonly on: string;
  /** The first time from now on at which it strikes, counted from 1; 1 where left out. */
  readonly from?: number;
  /** How many times it strikes; 1 where left out. */
  readonly times?: number;
  /** Routes: whether the request has taken its effect before the fault strikes. */
  readonly afterEffect?: boolean;
  readonly delayMs?: number;
  /** Routes: refused with this HTTP status. */
  readonly status?: number;
  /** Routes: Discord's code in the body of the refusal. */
  readonly code?: number;
  /** Of a 429. */
  readonly retryAfterMs?: number;
  readonly global?: boolean;
  /** The socket is cut: instead of the reply, or after the event. */
  readonly cut?: boolean;
  /** The reply or the event is never sent. */
  readonly silent?: boolean;
  /** Events: sent a second time. */
  readonly twice?: boolean;
  /** Events: a key that is sent as null though Discord would omit it. */
  readonly nullKey?: string;
}

export interface Faults {
  play(fault: Fault): void;
  /** The fault that strikes this time, at a request ("GET /gateway/bot") or an event. */
  strike(occurrence: string): Fault | undefined;
  /** None of those that were played strikes any more. */
  end(): void;
  /** Whether each has struck as often as it should. */
  readonly areOver: boolean;
}

export function createFaults(): Faults {
  let played: { fault: Fault; seen: number }[] = [];
  const isDue = ({ fault: { from = 1, times = 1 }, seen }: { fault: Fault; seen: number }) =>
    seen >= from && seen < from + times;
  const isOver = ({ fault: { from = 1, times = 1 }, seen }: { fault: Fault; seen: number }) =>
    seen >= from + times - 1;

  return {
    play: (fault) => {
      played.push({ fault, seen: 0 });
    },
    strike(occurrence) {
      const matching = played.filter(({ fault }) => matches(fault.on, occurrence));
      for (const entry of matching) entry.seen += 1;
      const due = matching.find(isDue)?.fault;
      played = played.filter((entry) => !isOver(entry));
      return due;
    },
    end() {
      played = [];
    },
    get areOver() {
      return played.every(isOver);
    },
  };
}

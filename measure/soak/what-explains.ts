/** What each kind of fault may leave in the log, and what no fault may. */
import type { FaultKind } from './fault-kinds.ts';

export interface Explanation {
  /** The events that may tell of it. Those of the bot, of the client and of the greeting are never among them. */
  readonly events: readonly string[];
  /** What such a line says. */
  readonly says: RegExp;
  /** How long after the fault, in milliseconds. */
  readonly forMs: number;
  /** How many lines one fault explains. */
  readonly lines: number;
}

const OF_ANSWERS: readonly string[] = [
  'answer.failed',
  'answer.lost',
  'answer.not-shared',
  'apology.failed',
  'conversation.unreadable',
  'direct-message.refused',
  'thread.refused',
];
/** The longest that an answer is tried again. */
const TRIED_MS = 45_000;
const CONNECTING_MS = 150_000;
const REPLAYED_MS = 30_000;

/** What Discord says where it took the first try, or where the try came too late. */
const STALE = String.raw`DiscordAPIError\[(?:0|10008|10015|10062|40060)\]`;
const REFUSED = ofRequest('HTTPError|(?:500|502|503): a fault');
const CUT = ofRequest('SocketError|other side closed|ECONNRESET|UND_ERR');
const SLOW = ofRequest('AbortError|operation was aborted|UND_ERR');
const HELD_UP = ofRequest('AbortError|operation was aborted');
const DISCONNECTED: Explanation = {
  events: ['gateway.failed'],
  says: /ECONNRESET|ECONNREFUSED|EPIPE|socket hang up|other side closed|closed before the connection|handshake/,
  forMs: CONNECTING_MS,
  lines: 3,
};

/** Nothing where a fault leaves nothing. */
export const EXPLANATIONS: Readonly<Record<FaultKind, Explanation | null>> = {
  limited: HELD_UP,
  'limited-globally': HELD_UP,
  error: REFUSED,
  'error-after-effect': REFUSED,
  'refused-for-long': REFUSED,
  'cut-request': CUT,
  'cut-request-after-effect': CUT,
  'slow-reply': SLOW,
  'no-reply': SLOW,
  'no-reply-after-effect': SLOW,
  'doubled-event': null,
  'null-key': {
    events: ['event.failed'],
    // What the library throws.
    says: /Cannot read properties of null|is not iterable/,
    forMs: REPLAYED_MS,
    lines: 1,
  },
  reconnect: DISCONNECTED,
  'session-invalid': DISCONNECTED,
  'session-lost': DISCONNECTED,
  'socket-cut': DISCONNECTED,
  'no-acks': DISCONNECTED,
  'servers-missing': DISCONNECTED,
  'black-hole': DISCONNECTED,
  'resume-unanswered': DISCONNECTED,
};

/** Two lines: the answer that failed, and the apology that failed for the same reason. */
function ofRequest(says: string): Explanation {
  return { events: OF_ANSWERS, says: new RegExp(`${says}|${STALE}`), forMs: TRIED_MS, lines: 2 };
}

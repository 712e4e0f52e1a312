/** What the log says that it should not: stacks and failures that nothing explains that was done to the bot. */
import { add } from './tally.ts';

export interface LogReader {
  read(line: string): void;
  /** A fault strikes now. */
  strike(kind: 'request' | 'event' | 'gateway'): void;
  /** How often each event was logged. */
  readonly events: ReadonlyMap<string, number>;
  /** Lines that nothing explains, the first few of them. */
  readonly troubles: readonly string[];
}

/** How long a fault explains what is logged. */
const EXPLAINS_MS = { request: 45_000, event: 5_000, gateway: 150_000 } as const;
/** How Node, the library and the bot call what Discord or the line has done wrong. */
const OF_REQUEST =
  /HTTPError|SocketError|other side closed|AbortError|operation was aborted|ECONNRESET|UND_ERR|DiscordAPIError\[(?:0|10008|10015|10062|40060)\]|(?:500|502|503): a fault/;
/** What the library throws where a key is null. */
const OF_EVENT = /Cannot read properties of null|is not iterable|null/;
const LOST = /^The connection to Discord is lost /;
const MOST_TROUBLES = 50;
const MOST_CHARS = 600;

export function createLogReader(now: () => number = () => performance.now()): LogReader {
  const events = new Map<string, number>();
  const troubles: string[] = [];
  const struckAt = { request: -Infinity, event: -Infinity, gateway: -Infinity };
  const isRecent = (kind: keyof typeof struckAt) => now() - struckAt[kind] < EXPLAINS_MS[kind];

  const isExplained = (event: string, line: string) => {
    if (event === 'event.failed') return isRecent('event') && OF_EVENT.test(line);
    if (event === 'gateway.failed') return isRecent('gateway');
    if (event === 'command.failed') return false;
    return isRecent('request') && OF_REQUEST.test(line);
  };

  return {
    events,
    troubles,
    read(line) {
      const event = eventOf(line);
      if (event === null) {
        if (line !== '' && !(LOST.test(line) && isRecent('gateway'))) keep(troubles, line);
        return;
      }
      add(events, event);
      const isTrouble = event.endsWith('.failed') || /\\n\s+at |"level":"(?:ERROR|FATAL)"/.test(line);
      if (isTrouble && !isExplained(event, line)) keep(troubles, line);
    },
    strike(kind) {
      struckAt[kind] = now();
    },
  };
}

function keep(troubles: string[], line: string): void {
  if (troubles.length < MOST_TROUBLES) troubles.push(line.slice(0, MOST_CHARS));
}

/** Null where a line is no event. */
function eventOf(line: string): string | null {
  try {
    const { message } = JSON.parse(line) as { message?: unknown };
    return typeof message === 'string' ? message : null;
  } catch {
    return null;
  }
}

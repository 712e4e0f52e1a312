/** What the log says that it should not: stacks and failures that nothing explains that was done to the bot. */
import { FATAL_FAULTS, type FaultKind } from './fault-kinds.ts';
import { add } from './tally.ts';
import { EXPLANATIONS } from './what-explains.ts';

export interface LogReader {
  read(line: string): void;
  /** A fault strikes now. */
  strike(kind: FaultKind): void;
  /** How often each event was logged. */
  readonly events: ReadonlyMap<string, number>;
  /** How many of them would be trouble, were they not explained by a fault. */
  readonly explained: ReadonlyMap<string, number>;
  /** Lines that nothing explains, the first few of them. */
  readonly troubles: readonly string[];
}

interface Strike {
  readonly kind: FaultKind;
  readonly atMs: number;
  /** Lines that it may still explain. */
  left: number;
}

/** What a process prints that gives up its connection. */
const LOST = /^The connection to Discord is lost /;
const GIVEN_UP_MS = 240_000;
const MOST_TROUBLES = 50;
const MOST_CHARS = 600;

export function createLogReader(now: () => number = () => performance.now()): LogReader {
  const events = new Map<string, number>();
  const explained = new Map<string, number>();
  const troubles: string[] = [];
  let strikes: Strike[] = [];

  const isExplained = (event: string, line: string) => {
    const strike = strikes.find(({ kind, atMs, left }) => {
      const explanation = EXPLANATIONS[kind];
      if (explanation === null || left === 0 || now() - atMs > explanation.forMs) return false;
      return explanation.events.includes(event) && explanation.says.test(line);
    });
    if (strike) strike.left -= 1;
    return strike !== undefined;
  };
  const isGivenUp = (line: string) =>
    LOST.test(line) && strikes.some(({ kind }) => FATAL_FAULTS.some((fatal) => fatal === kind));

  return {
    events,
    explained,
    troubles,
    read(line) {
      const event = eventOf(line);
      if (event === null) {
        if (line !== '' && !isGivenUp(line)) keep(troubles, line);
        return;
      }
      add(events, event);
      const isTrouble = event.endsWith('.failed') || /\\n\s+at |"level":"(?:ERROR|FATAL)"/.test(line);
      if (!isTrouble) return;
      if (isExplained(event, line)) add(explained, event);
      else keep(troubles, line);
    },
    strike(kind) {
      strikes = strikes.filter(({ atMs }) => now() - atMs < GIVEN_UP_MS);
      strikes.push({ kind, atMs: now(), left: EXPLANATIONS[kind]?.lines ?? 0 });
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

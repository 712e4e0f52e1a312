/** The sums over all questions. */
import type { Asked, Evidence, Verdict } from './ledger.ts';

export interface Tally {
  asked: number;
  answered: number;
  readonly byKind: Map<string, number>;
  /** Of the answers: those that say that one asks too often, and those that apologise. */
  readonly bySaying: Map<string, number>;
  readonly unanswered: Map<string, number>;
  /** Each in a few words, for the report. */
  readonly unexplained: string[];
  readonly doubled: string[];
  /** From the event to the first word or message. */
  readonly firstMs: number[];
}

export function createTally(): Tally {
  return {
    asked: 0,
    answered: 0,
    byKind: new Map(),
    bySaying: new Map(),
    unanswered: new Map(),
    unexplained: [],
    doubled: [],
    firstMs: [],
  };
}

export function count(tally: Tally, asked: Asked, seen: Evidence, verdict: Verdict): void {
  tally.asked += 1;
  add(tally.byKind, asked.kind);
  if (seen.firstMs !== null) tally.firstMs.push(seen.firstMs);
  const which = [`${asked.kind} ${asked.id}`, seen.story, ...seen.struck.map(({ name }) => name)].join(', ');
  if (verdict.outcome === 'answered') {
    tally.answered += 1;
    add(tally.bySaying, verdict.says);
  } else if (verdict.outcome === 'doubled') tally.doubled.push(which);
  else if (verdict.reason === null) tally.unexplained.push(which);
  else add(tally.unanswered, verdict.reason);
}

export function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

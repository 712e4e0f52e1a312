/** The questions that are not judged yet. */
import type { Question } from './act.ts';
import { type Asked, type Disturbance, type Evidence, judge, troubleBefore } from './ledger.ts';
import { repetitionOf } from './repeated-presses.ts';
import { count, type Tally } from './tally.ts';
import { lookAround, type Seen, type Sight, seen } from './watch.ts';

export interface OpenQuestions {
  /** @param atMs - when a message was written; of an interaction it is known */
  note(question: Question, atMs: number, spoilt?: string | null): void;
  /** Judges those that were asked longer ago than this. */
  judge(olderThanMs: number, tally: Tally): void;
  /** How many have no answer yet, and no reason for it. */
  waiting(): number;
  /** How many were noted so far. */
  asked(): number;
}

interface Entry {
  readonly asked: Asked;
  readonly token: string | null;
}

export function createOpenQuestions(discord: Seen, disturbances: readonly Disturbance[]): OpenQuestions {
  let open: Entry[] = [];
  let noted = 0;
  const { interactions } = discord.world;

  /** The answers to all presses of a double click are those to its second one. */
  function seenOf({ asked, token }: Entry, sight: Sight): Evidence {
    const interaction = token === null ? undefined : interactions.get(token);
    if (interaction === undefined) return seen(asked, undefined, sight);
    const { mayBeSilent, first } = repetitionOf(interaction, interactions.values());
    const needsNoAnswer = asked.needsNoAnswer || mayBeSilent;
    const evidence = seen({ ...asked, needsNoAnswer }, interaction, sight);
    if (first === null || evidence.messages === 0) return evidence;
    return { ...evidence, messages: evidence.messages + seen(asked, first, sight).messages };
  }

  return {
    note({ id, kind, needsNoAnswer, token }, atMs, spoilt = null) {
      const begunMs = token === null ? atMs : (interactions.get(token)?.startedAt ?? atMs);
      noted += 1;
      open.push({ asked: { id, kind, needsNoAnswer, spoilt, atMs: begunMs }, token });
    },
    judge(olderThanMs, tally) {
      const before = performance.now() - olderThanMs;
      const due = open.filter(({ asked }) => asked.atMs <= before);
      if (due.length === 0) return;
      open = open.filter(({ asked }) => asked.atMs > before);
      const sight = lookAround(discord);
      for (const entry of due) {
        const evidence = seenOf(entry, sight);
        const story = `${evidence.story}, ${troubleBefore(entry.asked, disturbances)}`;
        count(tally, entry.asked, { ...evidence, story }, judge(entry.asked, evidence, disturbances));
      }
    },
    waiting() {
      const sight = lookAround(discord);
      return open.filter((entry) => {
        const verdict = judge(entry.asked, seenOf(entry, sight), disturbances);
        return verdict.outcome === 'unanswered' && verdict.reason === null;
      }).length;
    },
    asked: () => noted,
  };
}

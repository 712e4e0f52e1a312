/** The questions that are not judged yet. */
import type { Discord } from '../../tests/support/discord/double.ts';
import type { Question } from './act.ts';
import { type Asked, type Disturbance, judge } from './ledger.ts';
import { count, type Tally } from './tally.ts';
import { lookAround, seen } from './watch.ts';

export interface OpenQuestions {
  /** @param atMs - when a message was written; of an interaction it is known */
  note(question: Question, atMs: number, spoilt?: string | null): void;
  /** Judges those that were asked longer ago than this. */
  judge(olderThanMs: number, tally: Tally): void;
  /** How many have no answer yet, and no reason for it. */
  waiting(): number;
}

interface Entry {
  readonly asked: Asked;
  readonly token: string | null;
}

export function createOpenQuestions(discord: Discord, disturbances: readonly Disturbance[]): OpenQuestions {
  let open: Entry[] = [];
  const interactionOf = ({ token }: Entry) =>
    token === null ? undefined : discord.world.interactions.get(token);

  return {
    note({ id, kind, needsNoAnswer, token }, atMs, spoilt = null) {
      const begunMs = token === null ? atMs : (discord.world.interactions.get(token)?.startedAt ?? atMs);
      open.push({ asked: { id, kind, needsNoAnswer, spoilt, atMs: begunMs }, token });
    },
    judge(olderThanMs, tally) {
      const before = performance.now() - olderThanMs;
      const due = open.filter(({ asked }) => asked.atMs <= before);
      if (due.length === 0) return;
      open = open.filter(({ asked }) => asked.atMs > before);
      const sight = lookAround(discord);
      for (const entry of due) {
        const evidence = seen(entry.asked, interactionOf(entry), sight);
        count(tally, entry.asked, evidence, judge(entry.asked, evidence, disturbances));
      }
    },
    waiting() {
      const sight = lookAround(discord);
      return open.filter((entry) => {
        const evidence = seen(entry.asked, interactionOf(entry), sight);
        const verdict = judge(entry.asked, evidence, disturbances);
        return verdict.outcome === 'unanswered' && verdict.reason === null;
      }).length;
    },
  };
}

/** What members do, drawn from the seed. */
import type { Random } from '../bench/corpus/random.ts';
import type { Act } from './act.ts';
import { askTooOften, complete, ping, useCommand, writeDirectly } from './acts-of-asking.ts';
import { check, doubleClick, fillForm, pressButton, replyToAnswer } from './acts-on-answers.ts';

/** How many of a hundred. */
const ACTS: readonly (readonly [share: number, act: Act])[] = [
  [33, useCommand],
  [15, complete],
  [14, ping],
  [9, writeDirectly],
  [8, replyToAnswer],
  [12, pressButton],
  [5, fillForm],
  [2, check],
  [1.7, doubleClick],
  [0.3, askTooOften],
];

export function drawAct(random: Random): Act {
  let left = random.next() * ACTS.reduce((sum, [share]) => sum + share, 0);
  for (const [share, act] of ACTS) {
    left -= share;
    if (left < 0) return act;
  }
  return useCommand;
}

/** Questions are asked, so many a second, and noted as they go out. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Discord } from '../../tests/support/discord/double.ts';
import { createRandom } from '../bench/corpus/random.ts';
import type { Scenery } from './act.ts';
import { drawAct } from './acts.ts';
import { ping, useCommand } from './acts-of-asking.ts';
import type { EventFault } from './fault-kinds.ts';
import type { OpenQuestions } from './open-questions.ts';
import type { SoakArguments } from './soak-arguments.ts';

export interface Asking {
  readonly scenery: Scenery;
  readonly open: OpenQuestions;
  readonly given: SoakArguments;
  /** What could not be asked, by why. */
  readonly notAsked: string[];
}

/** Parts of the seed: what is drawn for one thing is not drawn for another. */
const ACTS = 4;
const SPOILT = 5;
const LAST = 6;

const CALLBACK = 'POST /interactions/:interaction/:token/callback';
/** What is asked last, and is in flight when the process is asked to stop. */
const LAST_ASKED = 8;
const HELD_UP_MS = 700;

/** Whether those before are answered or not. */
export async function askAll({ scenery, open, given, notAsked }: Asking, startedAt: number): Promise<void> {
  const { rate, minutes, seed } = given;
  let asking: Promise<unknown> = Promise.resolve();
  for (let at = 0; at < rate * minutes * 60; at++) {
    await sleep(Math.max(0, startedAt + (at * 1_000) / rate - performance.now()));
    const random = createRandom(seed, at, ACTS);
    const atMs = performance.now();
    const act = drawAct(random)(scenery, random).then(
      (questions) => {
        for (const question of questions) open.note(question, atMs);
      },
      (error) => void notAsked.push(String(error)),
    );
    asking = Promise.all([asking, act]);
  }
  await asking;
}

/** @param place - of the fault among those of the soak, from which the question is drawn */
export async function askSpoilt(
  kind: EventFault,
  place: number,
  { scenery, open, given }: Asking,
): Promise<void> {
  const atMs = performance.now();
  const random = createRandom(given.seed, place, SPOILT);
  const isMessage = random.next() < 0.5;
  const on = isMessage ? 'MESSAGE_CREATE' : 'INTERACTION_CREATE';
  const nullKey = isMessage ? 'thread' : 'entitlements';
  scenery.discord.play(kind === 'null-key' ? { on, nullKey } : { on, twice: true });
  const spoilt = kind === 'null-key' ? `${nullKey} null in ${on}` : null;
  const questions = await (isMessage ? ping : useCommand)(scenery, random);
  for (const question of questions) open.note(question, atMs, spoilt);
}

/** The operator has the articles read again. */
export async function askForReload(operator: string, { scenery, open, notAsked }: Asking): Promise<void> {
  const { discord, crowd } = scenery;
  const user = crowd.find(operator);
  const scene = { ...(user && { user }), channel: crowd.channel(createRandom(0)), opened: true };
  try {
    const { id, token } = await discord.slash('reload', {}, scene);
    open.note({ id, token, kind: 'command', needsNoAnswer: false }, performance.now());
  } catch (error) {
    notAsked.push(String(error));
  }
}

/** The first words to these are held up until after the request to stop. */
export async function askLast({ scenery, open, given }: Asking): Promise<void> {
  const { discord }: { readonly discord: Discord } = scenery;
  discord.play({ on: CALLBACK, delayMs: HELD_UP_MS, times: LAST_ASKED });
  for (let at = 0; at < LAST_ASKED; at++) {
    const [question] = await useCommand(scenery, createRandom(given.seed, at, LAST));
    if (question) open.note(question, performance.now());
  }
}

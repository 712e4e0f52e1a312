/** Asks a bot that runs as an operator would run it, while everything goes wrong that can, and judges what came back. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createRandom } from '../bench/corpus/random.ts';
import { type Asking, askAll, askForReload, askLast, askSpoilt } from './asking.ts';
import { changeCorpus } from './change-corpus.ts';
import { planFaults } from './fault-plan.ts';
import { createFaultPlayer, type FaultPlayer } from './fault-player.ts';
import { createKeeper, type Exit, type Keeper } from './keeper.ts';
import type { Disturbance } from './ledger.ts';
import { createOpenQuestions, type OpenQuestions } from './open-questions.ts';
import { createLogReader, type LogReader } from './read-log.ts';
import type { SoakArguments } from './soak-arguments.ts';
import { createTally, type Tally } from './tally.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

/** All that is known at the end, or so far. */
export interface SoakState {
  /** Those that are not judged yet, too. */
  readonly asked: number;
  readonly tally: Tally;
  readonly keeper: Pick<Keeper, 'lives' | 'restarts' | 'crashes'>;
  readonly log: Pick<LogReader, 'events' | 'explained' | 'troubles'>;
  /** What Discord would not have taken of the bot. */
  readonly violations: readonly string[];
  readonly played: FaultPlayer['played'];
  readonly notAsked: readonly string[];
  /** Null until it has stopped. */
  readonly exit: Exit | null;
}

interface Soak {
  readonly given: SoakArguments;
  readonly place: Workplace;
  readonly log: LogReader;
  readonly keeper: Keeper;
  readonly tally: Tally;
  readonly asking: Asking;
  readonly player: FaultPlayer;
}

/** An answer that was tried again and again has come by then. */
const SETTLED_MS = 40_000;
const REMEMBERED_MS = 100_000;
const JUDGE_EVERY_MS = 2_000;
const SAMPLE_EVERY_MS = 2_000;
const CHANGE_EVERY_MS = 9_000;
const RELOAD_EVERY_MS = 31_000;
/** From the last questions to the request to stop. */
const IN_FLIGHT_MS = 300;
const LOOK_MS = 200;

/** @param tell - called now and then with the state so far, and with the part that is done, of 1 */
export async function runSoak(
  given: SoakArguments,
  tell: (state: SoakState, partDone: number) => void,
): Promise<SoakState> {
  const place = await openWorkplace(given);
  const soak = prepare(given, place);
  const { keeper, asking, player, tally } = soak;
  const durationMs = given.minutes * 60_000;
  let endTimers = () => {};
  try {
    await Promise.race([keeper.start(), keeper.failed]);
    const startedAt = performance.now();
    endTimers = startTimers(soak, () => tell(stateOf(soak), (performance.now() - startedAt) / durationMs));
    const planned = planFaults(given.faults, durationMs, createRandom(given.seed, 1));
    const all = Promise.all([player.play(planned, startedAt), askAll(asking, startedAt)]);
    await Promise.race([all, keeper.failed]);
    // What has not struck by now would strike the stop.
    place.discord.faults.end();
    await waitForAll(asking.open);
    await askLast(asking);
    await sleep(IN_FLIGHT_MS);
    const exit = await keeper.stop();
    asking.open.judge(0, tally);
    return stateOf(soak, exit);
  } finally {
    endTimers();
    keeper.kill();
    await place.close();
  }
}

function prepare(given: SoakArguments, place: Workplace): Soak {
  const { discord, scenery } = place;
  const log = createLogReader();
  const disturbances: Disturbance[] = [];
  const keeper = createKeeper(discord, { ...place, url: discord.url, onLine: log.read }, disturbances);
  const open = createOpenQuestions(discord, disturbances);
  const asking: Asking = { scenery, open, given, notAsked: [] };
  const player = createFaultPlayer({
    discord,
    keeper,
    log,
    disturbances,
    random: createRandom(given.seed, 2),
    askSpoilt: (kind, at) => askSpoilt(kind, at, asking),
  });
  return { given, place, log, keeper, tally: createTally(), asking, player };
}

/** @returns ends them */
function startTimers({ given, place, keeper, tally, asking }: Soak, tell: () => void): () => void {
  const { corpus, original, operator, scenery, discord } = place;
  const random = createRandom(given.seed, 3);
  const judge = () => {
    asking.open.judge(SETTLED_MS, tally);
    discord.forget(REMEMBERED_MS);
    tell();
  };
  const timers = [
    setInterval(keeper.sample, SAMPLE_EVERY_MS),
    setInterval(() => changeCorpus(corpus, original, scenery.wording, random), CHANGE_EVERY_MS),
    setInterval(() => askForReload(operator, asking), RELOAD_EVERY_MS),
    setInterval(judge, JUDGE_EVERY_MS),
  ];
  return () => {
    for (const timer of timers) clearInterval(timer);
  };
}

async function waitForAll(open: OpenQuestions): Promise<void> {
  const giveUpAt = performance.now() + SETTLED_MS;
  while (open.waiting() > 0 && performance.now() < giveUpAt) await sleep(LOOK_MS);
}

function stateOf({ tally, keeper, log, place, player, asking }: Soak, exit: Exit | null = null): SoakState {
  const { violations } = place.discord;
  const asked = asking.open.asked();
  return { asked, tally, keeper, log, violations, played: player.played, notAsked: asking.notAsked, exit };
}

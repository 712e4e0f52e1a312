/** Plays the faults that were planned, each when it is due; of those on the connection one after another. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Discord } from '../../tests/support/discord/double.ts';
import type { Random } from '../bench/corpus/random.ts';
import {
  EVENT_FAULTS,
  type EventFault,
  FATAL_FAULTS,
  GATEWAY_FAULTS,
  REQUEST_FAULTS,
} from './fault-kinds.ts';
import type { PlannedFault } from './fault-plan.ts';
import { playGatewayFault } from './gateway-faults.ts';
import type { Keeper } from './keeper.ts';
import type { Disturbance } from './ledger.ts';
import type { LogReader } from './read-log.ts';
import { drawRequestFault } from './request-faults.ts';
import { add } from './tally.ts';

export interface FaultPlayer {
  /** Resolves when all are over; rejects where the bot does not recover from one. */
  play(planned: readonly PlannedFault[], startedAt: number): Promise<void>;
  /** How often each kind was begun. */
  readonly played: ReadonlyMap<string, number>;
}

export interface FaultStage {
  readonly discord: Discord;
  readonly keeper: Keeper;
  readonly log: LogReader;
  readonly disturbances: Disturbance[];
  readonly random: Random;
  /** Asks a question the event of which is spoilt; `place` is its own among the faults. */
  readonly askSpoilt: (kind: EventFault, place: number) => Promise<void>;
}

export function createFaultPlayer(stage: FaultStage): FaultPlayer {
  const { discord, keeper, log, disturbances, random, askSpoilt } = stage;
  const played = new Map<string, number>();

  function note(disturbance: Disturbance): (toMs: number) => void {
    disturbances.push(disturbance);
    const place = disturbances.length - 1;
    return (toMs) => {
      disturbances[place] = { ...disturbance, toMs };
    };
  }

  async function playOne({ kind }: PlannedFault): Promise<void> {
    const isOf = <Kind extends string>(kinds: readonly Kind[]): Kind | undefined =>
      kinds.find((one) => one === kind);
    const [request, event] = [isOf(REQUEST_FAULTS), isOf(EVENT_FAULTS)];
    const [gateway, fatal] = [isOf(GATEWAY_FAULTS), isOf(FATAL_FAULTS)];
    add(played, kind);
    log.strike(kind);
    if (request) discord.play(drawRequestFault(request, random));
    else if (event) await askSpoilt(event, played.get(event) ?? 0);
    else if (gateway) await playGatewayFault(discord, gateway, note);
    else if (fatal) await keeper.playFatal(fatal);
  }

  const playInTurn = async (planned: readonly PlannedFault[], startedAt: number) => {
    for (const one of planned) {
      const waitMs = startedAt + one.atMs - performance.now();
      // What would have been due while another one went on is left out, but for what ends the process.
      if (waitMs < -LATE_MS && !FATAL_FAULTS.some((fatal) => fatal === one.kind)) continue;
      await sleep(Math.max(0, waitMs));
      await playOne(one);
    }
  };

  return {
    played,
    async play(planned, startedAt) {
      const isOnConnection = ({ kind }: PlannedFault) =>
        [...GATEWAY_FAULTS, ...FATAL_FAULTS].some((one) => one === kind);
      await Promise.all([
        playInTurn(planned.filter(isOnConnection), startedAt),
        playInTurn(
          planned.filter((one) => !isOnConnection(one)),
          startedAt,
        ),
      ]);
    },
  };
}

const LATE_MS = 5_000;

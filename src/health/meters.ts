/** What Prometheus is told. Labels come from closed sets, so that nobody who asks can make a series grow. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Archive } from '../../index/archive.ts';
import { CONNECTION_STATES, type Connection } from '../connection.ts';
import type { CountAnswer } from './observe-answers.ts';
import { RELOAD_OUTCOMES, type ReloadOutcome } from './observe-reloads.ts';

export interface Meters {
  readonly countAnswer: CountAnswer;
  readonly countReload: (outcome: ReloadOutcome) => void;
  /** The content type of `write`. */
  readonly type: string;
  write(): Promise<string>;
}

/** What is read at the time when it is asked for. */
export interface Readings {
  readonly isHealthy: () => boolean;
  /** `null` before the archive is open. */
  readonly overview: () => Archive['overview'] | null;
  /** `null` before the bot turns to Discord. */
  readonly connection: () => Connection | null;
}

/** A reader waits 1.5 s for a direct answer; what takes longer is announced first. */
const BUCKETS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2.5, 5, 10, 15];

export function createMeters(readings: Readings): Meters {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  read(registry, 'dateline_healthy', '1 while /healthz is 200, else 0.', () => Number(readings.isHealthy()));
  readArchive(registry, readings.overview);
  readConnection(registry, readings.connection);
  const answers = new Counter({
    name: 'dateline_questions_total',
    help: 'Answers to questions and presses of buttons, by command and by what became of them.',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const durations = new Histogram({
    name: 'dateline_answer_duration_seconds',
    help: 'How long an answer took to make; waiting for its turn and sending it are not counted.',
    labelNames: ['command'],
    buckets: BUCKETS_SECONDS,
    registers,
  });
  return {
    countAnswer(command, outcome, seconds) {
      answers.inc({ command, outcome });
      durations.observe({ command }, seconds);
    },
    countReload: createReloadMeter(registry),
    type: registry.contentType,
    write: () => registry.metrics(),
  };
}

function readArchive(registry: Registry, overview: Readings['overview']): void {
  read(registry, 'dateline_articles', 'Articles that can be found.', () => overview()?.articles);
  read(registry, 'dateline_articles_undated', 'Those that have no day of print.', () => overview()?.undated);
  read(
    registry,
    'dateline_articles_left_out',
    'Files and records that could not be read.',
    () => overview()?.problems.length,
  );
}

function readConnection(registry: Registry, connection: Readings['connection']): void {
  new Gauge({
    name: 'dateline_gateway_state',
    help: 'How the connection to Discord is: 1 at one of the states, 0 at the others.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const now = connection()?.state;
      for (const state of CONNECTION_STATES) this.set({ state }, Number(state === now));
    },
  });
  read(registry, 'dateline_gateway_shards', 'Shards of the connection.', () => connection()?.shards);
  read(
    registry,
    'dateline_gateway_ready_shards',
    'Shards that are connected.',
    () => connection()?.readyShards,
  );
  read(
    registry,
    'dateline_gateway_heartbeat_ping_seconds',
    'How long the last heartbeat took there and back; of several shards the slowest.',
    () => inSeconds(connection()?.pingMs ?? null),
  );
}

function createReloadMeter(registry: Registry): Meters['countReload'] {
  const registers = [registry];
  const reloads = new Counter({
    name: 'dateline_reloads_total',
    help: 'How often it was looked for changes in the articles, by what came of it.',
    labelNames: ['outcome'],
    registers,
  });
  const last = new Gauge({
    name: 'dateline_last_reload_timestamp_seconds',
    help: 'When that was last, in seconds since 1970.',
    labelNames: ['outcome'],
    registers,
  });
  for (const outcome of RELOAD_OUTCOMES) reloads.inc({ outcome }, 0);
  return (outcome) => {
    reloads.inc({ outcome });
    last.setToCurrentTime({ outcome });
  };
}

/** A gauge that is read when it is asked for, and left out where there is nothing to read. */
function read(registry: Registry, name: string, help: string, value: () => number | null | undefined): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      const now = value() ?? null;
      if (now === null) this.remove();
      else this.set(now);
    },
  });
}

function inSeconds(ms: number | null): number | null {
  return ms === null ? null : ms / 1_000;
}

/** Says how the bot is: to a supervisor that starts it anew, and to Prometheus. */
import type { Command } from '../../commands/command.ts';
import type { Archive } from '../../index/archive.ts';
import type { Connection } from '../connection.ts';
import type { HealthConfig } from '../health-config.ts';
import type { ReloadReport } from '../reloader.ts';
import type { Responder } from '../respond.ts';
import { troubleOf } from './condition.ts';
import { createFailures } from './failures.ts';
import { createMeters } from './meters.ts';
import { observeAnswers } from './observe-answers.ts';
import { observeReloads } from './observe-reloads.ts';
import { type Page, servePages } from './serve-pages.ts';

export interface Health {
  /** Where it listens. */
  readonly port: number;
  /** The archive is open. */
  opened(archive: () => Archive): void;
  /** The bot turns to Discord. */
  connecting(read: () => Connection): void;
  /** The same responder; what it answers is counted. */
  observe(responder: Responder, commands: readonly Command[]): Responder;
  /** To be called where the responder tells of a failure. */
  failed(): void;
  /** The same report; what it is told is counted. */
  observeReloads(report: ReloadReport): ReloadReport;
  /** Ends every connection to it at once. */
  close(): void;
}

/**
 * Listens, and is red until all is well.
 *
 * @param signal - asks to stop: it is red from then on
 * @param onFailure - told why it could not say how the bot is
 * @throws ExitError where nothing can listen there
 */
export async function openHealth(
  config: HealthConfig,
  signal: AbortSignal,
  onFailure: (error: unknown) => void,
): Promise<Health> {
  let archive: (() => Archive) | null = null;
  let readConnection: (() => Connection) | null = null;
  const connection = () => readConnection?.() ?? null;
  const trouble = () =>
    troubleOf({ isOpen: archive !== null, isStopping: signal.aborted, connection: connection() });
  const meters = createMeters({
    isHealthy: () => trouble() === null,
    overview: () => archive?.().overview ?? null,
    connection,
  });
  const pages = new Map([
    ['/healthz', async () => writeCondition(trouble())],
    ['/metrics', async (): Promise<Page> => ({ status: 200, type: meters.type, text: await meters.write() })],
  ]);
  const failures = createFailures();
  const { port, close } = await servePages(config, pages, onFailure);
  return {
    port,
    opened(opened) {
      archive = opened;
    },
    connecting(read) {
      readConnection = read;
    },
    observe: (responder, commands) => observeAnswers(responder, commands, failures, meters.countAnswer),
    failed: failures.note,
    observeReloads: (report) => observeReloads(report, meters.countReload),
    close,
  };
}

function writeCondition(trouble: string | null): Page {
  const type = 'text/plain; charset=utf-8';
  return trouble === null ? { status: 200, type, text: 'ok\n' } : { status: 503, type, text: `${trouble}\n` };
}

/** The bot itself, live on the double: an unmodified client, a real archive, every command. */
import { setTimeout as sleep } from 'node:timers/promises';
import { CATALOG } from '../../commands/catalog.ts';
import type { Command } from '../../commands/command.ts';
import type { Archive } from '../../index/archive.ts';
import { PATIENCE, type Patience } from '../../src/discord/patience.ts';
import { type DiscordOptions, runDiscord } from '../../src/discord/run-discord.ts';
import type { DiscordConfig } from '../../src/discord-config.ts';
import type { GapLog } from '../../src/gaps/gap-log.ts';
import type { Log, LogFields } from '../../src/log.ts';
import { createResponder, type Responder, type ResponderOptions } from '../../src/respond.ts';
import { openFiles } from './archive.ts';
import { type Discord, startDouble, TOKEN } from './discord/double.ts';
import type { Settings } from './discord/settings.ts';
import type { Files } from './folders.ts';
import { HARBOUR } from './harbour.ts';

export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly event: string;
  readonly fields: LogFields;
}

export interface LiveBot {
  readonly discord: Discord;
  readonly archive: Archive;
  readonly logged: readonly LogLine[];
  /** Waits until a line with this event is logged. */
  logs(event: string, timeoutMs?: number): Promise<LogLine>;
  /** Resolves when the bot has ended: with `null` after a stop, else with the reason. */
  readonly ended: Promise<Error | null>;
  /** Asks the bot to stop and waits until it has; the double stays. */
  stop(): Promise<void>;
  /** Stops the bot where it runs and closes the double. Throws where the bot sent what Discord would not take. */
  close(): Promise<void>;
  /** Starts another bot on the same double, as after a restart; the one before must have been stopped. */
  restart(options?: BotOptions): Promise<LiveBot>;
}

export interface BotOptions {
  readonly files?: Files;
  readonly config?: Partial<DiscordConfig>;
  readonly patience?: Partial<Patience>;
  readonly commands?: readonly Command[];
  /** Counts what is not answered. */
  readonly gaps?: GapLog;
  /** Answers /reload. */
  readonly reload?: ResponderOptions['reload'];
  /** In the place of what draws pictures. */
  readonly draw?: DiscordOptions['draw'];
  /** Is handed what reads the connection. */
  readonly onConnecting?: DiscordOptions['onConnecting'];
  /** Each answer takes at least so long, in milliseconds. */
  readonly answerTakesMs?: () => number;
  /** False: resolves at once, without waiting for the login. */
  readonly waitsForReady?: boolean;
}

/** Short where a test would wait for it, and else as it is. */
const SHORT: Partial<Patience> = { retryMs: [50, 100], watchMs: 50 };

export async function startBot(options: BotOptions = {}, settings: Partial<Settings> = {}): Promise<LiveBot> {
  const discord = await startDouble(settings);
  discord.install();
  return startOn(discord, options);
}

async function startOn(discord: Discord, options: BotOptions): Promise<LiveBot> {
  const archive = await openFiles(options.files ?? HARBOUR);
  const logged: LogLine[] = [];
  const log = createMemoryLog(logged);
  const commands = options.commands ?? CATALOG;
  const stop = new AbortController();
  const responder = createResponder({
    archive: () => archive,
    commands,
    today: () => '2030-01-15',
    articleText: 'full',
    gaps: options.gaps ?? null,
    reload: options.reload ?? null,
    onFailure: (reference, error) => log.error('command.failed', { reference, cause: String(error) }),
  });
  const ended = runDiscord({
    archive: () => archive,
    responder: slowDown(responder, options.answerTakesMs ?? (() => 0)),
    commands,
    config: {
      token: () => discord.settings.token,
      devGuildId: null,
      allowedGuilds: [],
      operatorIds: [],
      readsMessages: false,
      shards: 'auto',
      audience: 'public',
      ...options.config,
    },
    log,
    signal: stop.signal,
    giveUp() {},
    ...(options.draw && { draw: options.draw }),
    ...(options.onConnecting && { onConnecting: options.onConnecting }),
    patience: { ...PATIENCE, ...SHORT, ...options.patience },
  }).then(
    () => null,
    (error: Error) => error,
  );
  const bot: LiveBot = {
    discord,
    archive,
    logged,
    ended,
    async logs(event, timeoutMs = 5_000) {
      const until = performance.now() + timeoutMs;
      while (performance.now() < until) {
        const line = logged.find((one) => one.event === event);
        if (line) return line;
        await sleep(5);
      }
      throw new Error(`"${event}" was not logged, but ${logged.map((one) => one.event).join(', ')}.`);
    },
    async stop() {
      stop.abort();
      await ended;
    },
    async close() {
      await bot.stop();
      await discord.close();
      if (discord.violations.length > 0) throw new Error(discord.violations.join('\n'));
    },
    restart: (again = options) => startOn(discord, again),
  };
  if (options.waitsForReady !== false) await waitUntilServing(bot);
  return bot;
}

/** Commands are there, or the bot has ended, which a test then sees for itself. */
async function waitUntilServing(bot: LiveBot): Promise<void> {
  const isServing = () => bot.logged.some(({ event }) => event.startsWith('commands.'));
  let isOver = false;
  bot.ended.then(() => {
    isOver = true;
  });
  while (!isServing() && !isOver) await sleep(5);
}

function createMemoryLog(lines: LogLine[]): Log {
  const write =
    (level: LogLine['level']) =>
    (event: string, fields: LogFields = {}) => {
      lines.push({ level, event, fields });
    };
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}

function slowDown(responder: Responder, takesMs: () => number): Responder {
  const afterwards = async <T>(answer: Promise<T>): Promise<T> => {
    await sleep(takesMs());
    return answer;
  };
  return {
    respond: (request) => afterwards(responder.respond(request)),
    context: (articleId, span) => afterwards(responder.context(articleId, span)),
    reasons: (articleId, span) => afterwards(responder.reasons(articleId, span)),
  };
}

export { TOKEN };

/** Environment → Config: the only reader of the environment and of `.env`. */
import { resolve } from 'node:path';
import dotenv from 'dotenv';
import { findMeant } from './find-meant.ts';
import { LOG_LEVELS, type LogLevel } from './log.ts';

export interface Config {
  /** How to answer on Discord; `null` without a token. */
  readonly discord: DiscordConfig | null;
  /** The folder of articles, absolute. */
  readonly corpusPath: string;
  /** What `/article` may show. */
  readonly articleText: 'full' | 'excerpts';
  /** The folder that a path on the command line is meant from: npm runs programs in another. */
  readonly callerFolder: string;
  /** Whether a terminal may be written to in colour. */
  readonly colour: boolean;
  readonly logLevel: LogLevel;
}

export interface DiscordConfig {
  /** A function, so that a config that is printed by mistake does not show the token. */
  readonly token: () => string;
  /** The one server that commands are registered in while developing; `null`: everywhere. */
  readonly devGuildId: string | null;
  /** The only servers that are answered; empty: all of them, and direct messages. */
  readonly allowedGuilds: readonly string[];
  /** Whether Discord was asked to pass on what members write without a ping. */
  readonly readsMessages: boolean;
  /** Who sees an answer where the asker does not say. */
  readonly audience: 'public' | 'private';
}

/** Settings that the operator must mend, all of them at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const MAX_QUOTED_CHARS = 40;
const SNOWFLAKE = /^\d{1,20}$/;
const YES_OR_NO: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['0', false],
]);

/**
 * Reads `.env` of the working folder, which never overrides what the environment sets already.
 *
 * @throws ConfigError that lists every setting that cannot be used
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const { error, parsed } = dotenv.config({
    quiet: true,
    processEnv: environment as Record<string, string>,
  });
  const problems: string[] = [];
  const code = error && 'code' in error ? error.code : null;
  if (error && code !== 'ENOENT') {
    problems.push(`.env cannot be read (${code}). Make it a file that this user may read, or remove it.`);
  }
  const read = createReader(environment, problems);
  const config: Config = {
    discord: readDiscord(read),
    corpusPath: resolve(read.text('CORPUS_DIR') || 'corpus'),
    articleText: read.choice('ARTICLE_TEXT', ['full', 'excerpts']),
    callerFolder: environment.INIT_CWD?.trim() || process.cwd(),
    colour: read.text('NO_COLOR') === '',
    logLevel: read.choice('LOG_LEVEL', LOG_LEVELS, 'info'),
  };
  // The environment is shared with other programs, so only the file that is ours is searched for slips.
  for (const name of Object.keys(parsed ?? {})) {
    const meant = findMeant(name, read.names());
    if (meant !== null) problems.push(`${name} is no setting. Did you mean ${meant}?`);
  }
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return config;
}

function readDiscord(read: Reader): DiscordConfig | null {
  const token = read.text('DISCORD_TOKEN').replace(/^Bot\s+/i, '');
  const settings = {
    token: () => token,
    devGuildId: read.ids('DEV_GUILD_ID', 1)[0] ?? null,
    allowedGuilds: read.ids('ALLOWED_GUILDS'),
    readsMessages: read.flag('MESSAGE_CONTENT'),
    audience: read.choice('ANSWERS', ['public', 'private']),
  };
  if (/[^\w.~+/=-]/.test(token)) {
    // Never the token itself: an error message may end up anywhere.
    read.refuse(
      'DISCORD_TOKEN holds a blank or a character that no token has. Copy it again from the developer portal, under Bot.',
    );
  }
  const { devGuildId, allowedGuilds } = settings;
  if (devGuildId !== null && allowedGuilds.length > 0 && !allowedGuilds.includes(devGuildId)) {
    read.refuse('DEV_GUILD_ID is not among ALLOWED_GUILDS, so nobody there would be answered. Add it there.');
  }
  return token === '' ? null : settings;
}

interface Reader {
  /** Trimmed; empty where it is not set. */
  text(name: string): string;
  /** One of a few words, in any case; the first of them, or `otherwise`, where it is not set. */
  choice<T extends string>(name: string, words: readonly [T, ...T[]], otherwise?: T): T;
  /** False where it is not set. */
  flag(name: string): boolean;
  /** Ids of servers, between commas or blanks. */
  ids(name: string, most?: number): readonly string[];
  refuse(problem: string): void;
  /** The settings that have been asked for. */
  names(): readonly string[];
}

function createReader(environment: NodeJS.ProcessEnv, problems: string[]): Reader {
  const asked = new Set<string>();
  const text = (name: string) => {
    asked.add(name);
    return environment[name]?.trim() ?? '';
  };
  return {
    text,
    choice(name, words, otherwise = words[0]) {
      const written = text(name);
      const found = words.find((word) => word === written.toLowerCase());
      if (written !== '' && found === undefined) {
        const named = words.map((word) => `"${word}"`);
        const list = `${named.slice(0, -1).join(', ')} or ${named.at(-1)}`;
        problems.push(`${name} is ${quote(written)}. Set it to ${list}, or leave it out.`);
      }
      return found ?? otherwise;
    },
    flag(name) {
      const written = text(name);
      const found = YES_OR_NO.get(written.toLowerCase());
      if (written !== '' && found === undefined) {
        problems.push(`${name} is ${quote(written)}. Set it to "true" or "false", or leave it out.`);
      }
      return found ?? false;
    },
    ids(name, most = Number.POSITIVE_INFINITY) {
      const list = text(name);
      const written = list.split(/[\s,]+/).filter(Boolean);
      // Commas alone, as from variables that are not set, must not count as left out: that would let everyone in.
      const wrong = list !== '' && written.length === 0 ? list : written.find((id) => !SNOWFLAKE.test(id));
      if (wrong !== undefined) {
        problems.push(
          `${name} holds ${quote(wrong)}, which is no server id. In Discord turn on Settings, Advanced, Developer Mode; then right click the server and choose Copy Server ID.`,
        );
      } else if (written.length > most) {
        problems.push(`${name} holds ${written.length} ids and may hold ${most}.`);
      }
      return written.filter((id) => SNOWFLAKE.test(id));
    },
    refuse: (problem) => problems.push(problem),
    names: () => [...asked],
  };
}

/** A value as an error may repeat it: one that is long may be a token that was pasted into the wrong line. */
function quote(written: string): string {
  return written.length <= MAX_QUOTED_CHARS ? `"${written}"` : `a text of ${written.length} characters`;
}

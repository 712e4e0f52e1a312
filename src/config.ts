/** Environment → Config: the only reader of the environment and of `.env`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import dotenv from 'dotenv';
import { type DiscordConfig, readDiscord } from './discord-config.ts';
import { findMeant } from './find-meant.ts';
import { type HealthConfig, readHealth } from './health-config.ts';
import { isReadAsCorpus } from './is-read-as-corpus.ts';
import { LOG_LEVELS, type LogLevel } from './log.ts';
import { createSettingReader, type Problem, type SettingReader } from './setting-reader.ts';

export interface Config {
  /** How to answer on Discord; `null` without a token. */
  readonly discord: DiscordConfig | null;
  /** The folder of articles, absolute. */
  readonly corpusPath: string;
  /** What `/article` may show. */
  readonly articleText: 'full' | 'excerpts';
  /** The folder for what the bot writes down, absolute; it need not be there. */
  readonly dataPath: string;
  /** How often a bot that runs looks for changes in the corpus; 0: never by itself. */
  readonly reloadSeconds: number;
  /** Whether questions that find no answer are counted in it. */
  readonly countsUnanswered: boolean;
  /** The folder that a path on the command line is meant from: npm runs programs in another. */
  readonly callerFolder: string;
  /** Whether a terminal may be written to in colour. */
  readonly colour: boolean;
  readonly logLevel: LogLevel;
  /** Where a bot on Discord says how it is; `null`: nowhere. */
  readonly health: HealthConfig | null;
}

/** Settings that the operator must mend, all of them at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  /** What the settings say all the same, where they could be read: of what cannot be used, what counts without it. */
  readonly config: Config | null;
  /** Each by the name of its setting; what cannot be read at all has that of `.env`. */
  readonly problems: readonly Problem[];

  constructor(problems: string | readonly Problem[], config: Config | null = null) {
    super(typeof problems === 'string' ? problems : problems.map(({ words }) => words).join('\n'));
    this.config = config;
    this.problems = typeof problems === 'string' ? [] : problems;
  }
}

const MAX_RELOAD_SECONDS = 86_400;
const RELOAD_SECONDS = 60;
/** How a file begins that an editor wrote in UTF-16. */
const UTF_16 = [Buffer.of(0xff, 0xfe), Buffer.of(0xfe, 0xff)];

/**
 * Reads `.env` of the working folder, which never overrides what the environment sets already.
 *
 * @param corpus - from the command line, in the place of CORPUS_DIR; counted from the folder of whoever called
 * @throws ConfigError that lists every setting that cannot be used
 */
export function readConfig(
  environment: NodeJS.ProcessEnv = process.env,
  corpus: string | null = null,
): Config {
  const { error, parsed } = dotenv.config({
    quiet: true,
    processEnv: environment as Record<string, string>,
  });
  const problems: Problem[] = [];
  const read = createSettingReader(environment, problems);
  const code = error && 'code' in error ? error.code : null;
  if (error && code !== 'ENOENT') {
    read.refuse(
      '.env',
      `.env cannot be read (${code}). Make it a file that this user may read, or remove it.`,
    );
  } else if (!error && UTF_16.some((mark) => readFileSync('.env').indexOf(mark) === 0)) {
    read.refuse(
      '.env',
      '.env is not written in UTF-8, so that nothing of it is read. Save it as UTF-8 text.',
    );
  }
  const callerFolder = environment.INIT_CWD?.trim() || process.cwd();
  const corpusPath = resolve(read.text('CORPUS_DIR') || 'corpus');
  const config: Config = {
    discord: readDiscord(read),
    corpusPath: corpus === null ? corpusPath : resolve(callerFolder, corpus),
    articleText: read.choice('ARTICLE_TEXT', ['full', 'excerpts']),
    dataPath: resolve(read.text('DATA_DIR') || '.dateline'),
    reloadSeconds: read.whole('RELOAD_SECONDS', MAX_RELOAD_SECONDS, RELOAD_SECONDS),
    countsUnanswered: read.flag('COUNT_UNANSWERED'),
    callerFolder,
    colour: read.text('NO_COLOR') === '',
    logLevel: read.choice('LOG_LEVEL', LOG_LEVELS, 'info'),
    health: readHealth(read),
  };
  refuseConflicts(config, corpus === null ? 'CORPUS_DIR' : '--corpus', read);
  // The environment is shared with other programs, so only the file that is ours is searched for slips.
  for (const name of Object.keys(parsed ?? {})) {
    const meant = findMeant(name, read.names());
    if (meant !== null) read.refuse(name, `${name} is no setting. Did you mean ${meant}?`);
  }
  if (problems.length > 0) throw new ConfigError(problems, config);
  return config;
}

/** @param corpusName - what names the corpus */
function refuseConflicts(
  { discord, corpusPath, dataPath, countsUnanswered }: Config,
  corpusName: string,
  read: SettingReader,
): void {
  if (countsUnanswered && discord?.audience === 'private') {
    read.refuse(
      'COUNT_UNANSWERED',
      'COUNT_UNANSWERED is true, but ANSWERS is private, and no private question is ever counted. Leave out one of the two.',
    );
  }
  if (isReadAsCorpus(corpusPath, dataPath)) {
    read.refuse(
      'DATA_DIR',
      `DATA_DIR lies inside ${corpusName}, where what the bot writes would be read as an article. Name a folder elsewhere, or one whose name begins with a dot.`,
    );
  }
}

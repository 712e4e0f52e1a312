/** Environment → Config: the only reader of the environment and of `.env`. */
import { resolve } from 'node:path';
import dotenv from 'dotenv';

export interface Config {
  /** Whether a Discord token is set. The token itself is not needed yet. */
  readonly hasToken: boolean;
  /** The folder of articles, absolute. */
  readonly corpusPath: string;
  /** What `/article` may show. */
  readonly articleText: 'full' | 'excerpts';
  /** The folder that a path on the command line is meant from: npm runs programs in another. */
  readonly callerFolder: string;
  /** Whether a terminal may be written to in colour. */
  readonly colour: boolean;
}

/** Settings that the operator must mend, all of them at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads `.env` of the working folder, which never overrides what the environment sets already.
 *
 * @throws ConfigError that lists every setting that cannot be used
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const { error } = dotenv.config({ quiet: true, processEnv: environment as Record<string, string> });
  const problems: string[] = [];
  const code = error && 'code' in error ? error.code : null;
  if (error && code !== 'ENOENT') {
    problems.push(`.env cannot be read (${code}). Make it a file that this user may read, or remove it.`);
  }
  const articleText = environment.ARTICLE_TEXT?.trim() || 'full';
  if (articleText !== 'full' && articleText !== 'excerpts') {
    problems.push(`ARTICLE_TEXT is "${articleText}". Set it to "full" or "excerpts", or leave it out.`);
  }
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return {
    hasToken: Boolean(environment.DISCORD_TOKEN?.trim()),
    corpusPath: resolve(environment.CORPUS_DIR?.trim() || 'corpus'),
    articleText: articleText === 'excerpts' ? 'excerpts' : 'full',
    callerFolder: environment.INIT_CWD?.trim() || process.cwd(),
    colour: !environment.NO_COLOR,
  };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigError, readConfig } from '../config.ts';
import { type Finding, mend, ok } from './finding.ts';

/** The settings, as far as they can be used. */
export interface CheckedSettings {
  readonly findings: readonly Finding[];
  /** `null` where they could not be read at all. */
  readonly config: Config | null;
  /** Whether a setting is among those that cannot be used, and counts as left out. */
  isWrong(name: string): boolean;
}

/** @param folder - the one in which `.env` is looked for */
export function checkSettings(
  environment: NodeJS.ProcessEnv = process.env,
  folder: string = process.cwd(),
): CheckedSettings {
  const file = join(folder, '.env');
  const from = existsSync(file) ? `the environment and ${file}` : `the environment; there is no ${file}`;
  try {
    const config = readConfig(environment);
    return { findings: [ok('Settings', `read from ${from}`)], config, isWrong: () => false };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const { problems } = error;
    return {
      findings: problems.map(({ words }) => mend('Settings', words)),
      config: error.config,
      isWrong: (name) => problems.some((problem) => problem.name === name),
    };
  }
}

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { REPOSITORY } from './programs.ts';

/** Makes `dist/` what the sources are, once before the tests that start programs. */
export default function build(): void {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '--build'], {
    cwd: REPOSITORY,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The sources do not compile.\n${stdout}`);
}

/** What the files of hosting speak of: paths of this repository, and settings. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { REPOSITORY } from '../../support/programs.ts';

export function readHere(name: string): string {
  return readFileSync(path.join(REPOSITORY, name), 'utf8');
}

export function isHere(name: string): boolean {
  return existsSync(path.join(REPOSITORY, name));
}

/** The source of a compiled program. */
export function sourceOf(program: string): string {
  return program.replace(/^dist\//, '').replace(/\.js$/, '.ts');
}

/** The names of all settings: another test sees to it that `.env.example` has every one. */
export function listSettings(): readonly string[] {
  return [...readHere('.env.example').matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name = '']) => name);
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What tells one program that reads articles from another: its own code with the word lists, the versions of the
 * libraries, and of Unicode. What one has built, the other must not believe.
 *
 * @param index - the folder of its code; the versions of the libraries stand in it or above
 */
export function fingerprintOfCode(index: string = dirname(import.meta.dirname)): string {
  const hash = createHash('sha256');
  hash.update(`${process.versions.unicode} ${process.versions.icu}\n`);
  for (const file of readdirSync(index, { recursive: true, encoding: 'utf8' }).sort()) {
    if (/\.(?:js|ts|json)$/.test(file) && !file.endsWith('.d.ts')) {
      hash.update(`${file}\n`).update(readFileSync(join(index, file)));
    }
  }
  const lock = findAbove(index, 'package-lock.json');
  if (lock !== null) hash.update(readFileSync(lock));
  return hash.digest('hex');
}

function findAbove(folder: string, name: string): string | null {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  const parent = dirname(folder);
  return parent === folder ? null : findAbove(parent, name);
}

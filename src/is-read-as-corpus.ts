import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

/**
 * Whether files in a folder are read as articles, by its own name or behind links.
 *
 * @param corpusPath - absolute, as is the folder; neither need be there
 */
export function isReadAsCorpus(corpusPath: string, folder: string): boolean {
  return liesIn(corpusPath, folder) || liesIn(followLinks(corpusPath), followLinks(folder));
}

/** Nothing is read where a name on the way begins with a dot. */
function liesIn(corpusPath: string, folder: string): boolean {
  const way = relative(corpusPath, folder);
  if (isAbsolute(way)) return false;
  return !way.split(sep).some((name) => name.startsWith('.'));
}

/** Of what is not there, or cannot be looked at, the links on the way to it. */
function followLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(followLinks(parent), basename(path));
  }
}

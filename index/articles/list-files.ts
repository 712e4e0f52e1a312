/** Which files of a folder are articles. */
import { lstat, type Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleProblem } from '../types.ts';
import { escapeControls } from './clean-text.ts';
import { isArticleName, isMistakenName, isSilentName, suggestFormat } from './file-names.ts';
import { describeFileError } from './file-problem.ts';

/** A file to be read. */
export interface ListedFile {
  /** The path below the folder, with `/`; control characters are written out. */
  readonly id: string;
  readonly path: string;
  readonly stamp: FileStamp;
}

/** What tells without reading it whether a file is still the same. Times are in milliseconds. */
export interface FileStamp {
  /** In bytes. */
  readonly size: number;
  readonly modified: number;
  /** When its name, owner or content was last changed. */
  readonly changed: number;
}

/** In the order of their ids, by code units. */
export interface FileList {
  readonly files: readonly ListedFile[];
  readonly problems: readonly ArticleProblem[];
}

/** So many names of a folder are looked at together: on a network drive each of them takes a while. */
const AT_ONCE = 64;

interface Walk {
  readonly root: string;
  /** By real path, so that each file is read once and under its own name. */
  readonly files: Map<string, ListedFile>;
  readonly folders: Set<string>;
  readonly links: { readonly id: string; readonly path: string }[];
  readonly problems: ArticleProblem[];
}

/**
 * Every article file at any depth. README files, names with a leading dot and foreign formats are passed over;
 * formats that someone may have meant as articles (.pdf, .docx) are problems.
 *
 * Links are followed inside the folder only. What has a name of its own there is not read a second time under
 * the name of a link.
 */
export async function listFiles(folder: string): Promise<FileList> {
  const root = await realpath(folder);
  const walk: Walk = { root, files: new Map(), folders: new Set(), links: [], problems: [] };
  await walkFolder(walk, '', root);
  // The list grows while it is read: a linked folder may hold links.
  for (const link of walk.links) await followLink(walk, link);
  return {
    files: [...walk.files.values()].toSorted((a, b) => compareCodeUnits(a.id, b.id)),
    problems: walk.problems.toSorted((a, b) => compareCodeUnits(a.file, b.file)),
  };
}

async function walkFolder(walk: Walk, id: string, folder: string): Promise<void> {
  const waiting = [{ id, folder }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (walk.folders.has(next.folder)) continue;
    walk.folders.add(next.folder);
    const names = await readNames(walk, next.id, next.folder);
    for (let at = 0; at < names.length; at += AT_ONCE) {
      const found = names.slice(at, at + AT_ONCE).map((name) => ({
        id: next.id === '' ? name : `${next.id}/${name}`,
        path: path.join(next.folder, name),
      }));
      const kinds = await lookAt(found);
      for (const [place, one] of found.entries()) {
        const kind = kinds[place];
        if (kind instanceof Error) report(walk, one.id, describeFileError(kind, 'file'));
        else if (kind?.isDirectory()) waiting.push({ id: one.id, folder: one.path });
        else if (kind) sortIn(walk, one, kind);
      }
    }
  }
}

/** What stands there, or why that is not known; by callbacks, since a promise for each takes longer than the look. */
function lookAt(found: readonly { readonly path: string }[]): Promise<(Stats | Error)[]> {
  const kinds: (Stats | Error)[] = [];
  let left = found.length;
  return new Promise((resolve) => {
    for (const [place, one] of found.entries()) {
      lstat(one.path, (error, kind) => {
        kinds[place] = error ?? kind;
        left -= 1;
        if (left === 0) resolve(kinds);
      });
    }
  });
}

async function readNames(walk: Walk, id: string, folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => !name.startsWith('.')).toSorted(compareCodeUnits);
  } catch (error) {
    // Without the corpus folder itself there is no corpus; of any other folder the rest can be read.
    if (id === '') throw error;
    report(walk, id, describeFileError(error, 'folder'));
    return [];
  }
}

function sortIn(walk: Walk, found: { id: string; path: string }, kind: Stats): void {
  if (kind.isSymbolicLink()) walk.links.push(found);
  else if (kind.isFile()) addFile(walk, found, found.path, kind);
  else if (isArticleName(path.basename(found.path))) {
    report(walk, found.id, 'This is not a regular file but a pipe, socket or device. Put a plain file here.');
  }
}

async function followLink(walk: Walk, link: { id: string; path: string }): Promise<void> {
  const name = path.basename(link.path);
  try {
    const target = await realpath(link.path);
    const kind = await stat(target);
    if (kind.isFile() && isSilentName(name)) return;
    if (!isWithin(walk.root, target)) {
      report(
        walk,
        link.id,
        'This link leads out of the corpus, and nothing is read there. Put a copy in its place.',
      );
    } else if (kind.isDirectory()) {
      if (isWithin(target, path.dirname(link.path))) {
        report(walk, link.id, 'This link leads back to a folder that it stands in. Remove it.');
      } else await walkFolder(walk, link.id, target);
    } else if (kind.isFile()) addFile(walk, link, target, kind);
    else report(walk, link.id, 'This link leads to a pipe, socket or device. Put a plain file in its place.');
  } catch (error) {
    report(walk, link.id, describeFileError(error, 'link'));
  }
}

function addFile(walk: Walk, found: { id: string; path: string }, target: string, stats: Stats): void {
  const name = path.basename(found.path);
  if (isArticleName(name)) {
    if (!walk.files.has(target)) {
      walk.files.set(target, { id: escapeControls(found.id), path: target, stamp: stampOf(stats) });
    }
  } else if (isMistakenName(name)) report(walk, found.id, suggestFormat(name));
}

export function stampOf({ size, mtimeMs, ctimeMs }: Stats): FileStamp {
  return { size, modified: mtimeMs, changed: ctimeMs };
}

function report(walk: Walk, id: string, reason: string): void {
  walk.problems.push({ file: escapeControls(id), line: null, reason });
}

function isWithin(folder: string, target: string): boolean {
  return target === folder || target.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

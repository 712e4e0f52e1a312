/** What runs as a bot, as its authors wrote it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { REPOSITORY } from './programs.ts';

const FLOORS = ['index', 'commands', 'src'];

export interface SourceFile {
  /** Below the repository, with `/`. */
  readonly name: string;
  readonly tree: ts.SourceFile;
}

export function listSourceFiles(): readonly SourceFile[] {
  return FLOORS.flatMap((floor) =>
    readdirSync(path.join(REPOSITORY, floor), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => {
        const file = `${floor}/${name.replaceAll(path.sep, '/')}`;
        const text = readFileSync(path.join(REPOSITORY, file), 'utf8');
        return { name: file, tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) };
      }),
  );
}

/** Every node of a tree for which `pick` yields something, in order. */
export function collect<Found>(tree: ts.Node, pick: (node: ts.Node) => Found | null): readonly Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    const one = pick(node);
    if (one !== null) found.push(one);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

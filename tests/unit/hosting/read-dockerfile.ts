import { readHere } from './checkout.ts';

export interface Instruction {
  readonly keyword: string;
  /** What stands behind the keyword, on one line. */
  readonly rest: string;
}

export interface Copy {
  /** The stage that it is taken from; `null`: the checkout. */
  readonly from: string | null;
  readonly sources: readonly string[];
  readonly target: string;
}

export function readDockerfile(): readonly Instruction[] {
  const text = readHere('Dockerfile')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '');
  return [...text.matchAll(/^([A-Z]+) (.+)$/gm)].map(([, keyword = '', rest = '']) => ({ keyword, rest }));
}

/** What stands behind every instruction of one kind, in order. */
export function restsOf(instructions: readonly Instruction[], wanted: string): readonly string[] {
  return instructions.filter(({ keyword }) => keyword === wanted).map(({ rest }) => rest);
}

export function parseCopy(rest: string): Copy {
  const words = rest.split(/\s+/);
  const paths = words.filter((word) => !word.startsWith('--'));
  const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length) ?? null;
  return { from, sources: paths.slice(0, -1), target: paths.at(-1) ?? '' };
}

/** The settings of `ENV NAME=value NAME=value`. */
export function parseEnv(rest: string): Readonly<Record<string, string>> {
  return Object.fromEntries(rest.split(/\s+/).map((pair) => pair.split('=', 2)));
}

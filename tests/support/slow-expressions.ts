import { analyse } from 'scslre';

export interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** A pattern for which there are texts whose time grows faster than their length: with its square, its cube or more. */
export interface SlowPattern extends Pattern {
  /** Faster than any power of the length. By which power it grows otherwise is not known. */
  readonly isExponential: boolean;
}

/** Each once, in the order of files and sources by code units. What follows a match in the text is not thought of. */
export function findSlow(patterns: readonly Pattern[]): readonly SlowPattern[] {
  const slow = new Map<string, SlowPattern>();
  for (const { file, source, flags } of patterns) {
    const { reports } = analyse({ source, flags }, { reportTypes: { Self: true, Trade: true, Move: true } });
    if (reports.length === 0) continue;
    slow.set(`${file} /${source}/`, {
      ...{ file, source, flags },
      isExponential: reports.some(({ exponential }) => exponential),
    });
  }
  return [...slow].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found);
}

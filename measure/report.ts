import { formatTable, type Row } from './table.ts';

/** Prints figures as they come, and keeps those that are the same on every machine. */
export interface Report {
  table(title: string, rows: readonly Row[]): void;
  /** Printed, not kept: it may hold words of other publishers. */
  aside(line: string): void;
  /** All that is kept. */
  text(): string;
}

/** @param write - takes a line at a time */
export function createReport(write: (line: string) => void): Report {
  const kept: string[] = [];
  return {
    table(title, rows) {
      if (rows.length === 0) return;
      const lines = ['', title, ...formatTable(rows)];
      kept.push(...lines);
      for (const line of lines) write(line);
    },
    aside: write,
    text: () => `${kept.join('\n')}\n`,
  };
}

/** What stands in one column each; the keys of all rows are the same. */
export type Row = Readonly<Record<string, string | number>>;

/** Lines of equal width, the head first; the first column stands to the left and the others to the right. */
export function formatTable(rows: readonly Row[]): readonly string[] {
  const names = Object.keys(rows[0] ?? {});
  const cells = [names, ...rows.map((row) => names.map((name) => String(row[name])))];
  const widths = names.map((_name, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  const pad = (cell: string, at: number) =>
    at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  return cells.map((line) => line.map(pad).join('  ').trimEnd());
}

export function printTable(rows: readonly Row[]): void {
  process.stdout.write(`${formatTable(rows).join('\n')}\n`);
}

/** With three digits behind the point, without the nought before it; a dash where there is nothing to say. */
export function writeShare(share: number | null): string {
  return share === null ? '–' : share.toFixed(3).replace(/^0\./, '.');
}

/** Prints rows of the same keys, the first column to the left and the others to the right. */
export function printTable(rows: readonly Readonly<Record<string, string | number>>[]): void {
  const names = Object.keys(rows[0] ?? {});
  const widths = names.map((name) => Math.max(name.length, ...rows.map((row) => String(row[name]).length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  const lines = [names, ...rows.map((row) => names.map((name) => String(row[name])))].map((cells) =>
    line(cells),
  );
  process.stdout.write(`${lines.join('\n')}\n`);
}

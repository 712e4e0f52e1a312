import { describe, expect, it } from 'vitest';
import { createReport } from '../../../measure/report.ts';
import { formatTable, writeShare } from '../../../measure/table.ts';

describe('a report of figures', () => {
  const printed: string[] = [];
  const report = createReport((line) => printed.push(line));
  report.table('Ferries', [{ name: 'Orrin', trips: 3 }]);
  report.table('Nothing', []);
  report.aside('only for the eye');

  it('prints all that it is given', () => {
    expect(printed).toEqual(['', 'Ferries', 'name   trips', 'Orrin      3', 'only for the eye']);
  });

  it('keeps the tables and no more', () => {
    expect(report.text()).toBe('\nFerries\nname   trips\nOrrin      3\n');
  });
});

describe('a table', () => {
  it('is as wide as its widest cells', () => {
    expect(
      formatTable([
        { a: 'long name', 'b c': 1 },
        { a: 'x', 'b c': 12_345 },
      ]),
    ).toEqual(['a            b c', 'long name      1', 'x          12345']);
  });

  it('writes a share with three digits', () => {
    expect([0, 0.5, 0.99951, 1, null].map(writeShare)).toEqual(['.000', '.500', '1.000', '1.000', '–']);
  });
});

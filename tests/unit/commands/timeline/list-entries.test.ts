import { describe, expect, it } from 'vitest';
import { listEntries } from '../../../../commands/timeline/list-entries.ts';
import type { QuotedEntry } from '../../../../commands/timeline/quoted-entry.ts';
import type { DateInterval } from '../../../../index/types.ts';
import { buildQuotation } from '../../src/hand-built.ts';
import { buildAnswer } from '../hand-built-answer.ts';

function entryOf(value: string, { start, end }: Partial<DateInterval>, number: number): QuotedEntry {
  const interval = { start: start ?? null, end: end ?? null };
  const answer = buildAnswer(`It fell in ${value}.`, [{ text: value, value, interval }]);
  return {
    entry: { interval, answer, echoes: [], articles: 1 },
    quotation: buildQuotation({ number }),
  };
}

/** The groups and the numbers of the entries, from top to bottom. */
function outline(...entries: readonly QuotedEntry[]) {
  return listEntries(entries).map((block) =>
    block.type === 'quotation' ? block.number : 'text' in block ? block.text : null,
  );
}

const day = (value: string, number: number) => entryOf(value, { start: value, end: value }, number);

describe('listEntries', () => {
  it('puts days under their month, which is named once', () => {
    expect(outline(day('2021-03-14', 1), day('2021-03-19', 2), day('2021-04-01', 3))).toEqual([
      'March 2021',
      1,
      2,
      'April 2021',
      3,
    ]);
  });

  it('puts what is longer than a month under its year, and what is longer than a year under none', () => {
    const decade = entryOf('199', { start: '1990-01-01', end: '1999-12-31' }, 1);
    const summer = entryOf('2021-SU', { start: '2021-06-01', end: '2021-08-31' }, 2);
    expect(outline(decade, summer)).toEqual([1, '2021', 2]);
  });

  it.each([
    ['a year', '2024', { start: '2024-01-01', end: '2024-12-31' }, '2024'],
    ['a month', '2024-01', { start: '2024-01-01', end: '2024-01-31' }, 'January 2024'],
    ['several years', '202', { start: '2024-01-01', end: '2026-12-31' }, '2024 to 2026'],
    ['an open stretch', '2024', { start: '2024-01-01' }, '2024'],
  ])('does not leave %s under the month of the entry before it', (_what, value, interval, heading) => {
    expect(outline(day('2023-12-24', 1), entryOf(value, interval, 2))).toEqual([
      'December 2023',
      1,
      heading,
      2,
    ]);
  });

  it.each([
    ['a year', entryOf('2014', { start: '2014-01-01', end: '2014-12-31' }, 1)],
    ['a month', entryOf('2014-05', { start: '2014-05-01', end: '2014-05-31' }, 1)],
    ['an open stretch', entryOf('2015', { start: '2015-01-01' }, 1)],
  ])('puts nothing above %s that is all of it', (_what, entry) => {
    expect(outline(entry)).toEqual([1]);
  });

  it('lists nothing where there is nothing', () => {
    expect(outline()).toEqual([]);
  });
});

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../measure/records.ts';
import { type GoldTimes, hasYear, isPoint, scoreTimes } from '../../measure/time-scores.ts';

const OWN = new URL('../../measure/times.jsonl', import.meta.url);
const DEVELOPMENT = new URL('../../../shared/eval/times-dev.jsonl', import.meta.url);

/** A change that raises a figure raises its floor. */
const FLOORS = {
  own: { relaxed: 0.985, value: 0.975 },
  development: { relaxed: 0.9, value: 0.78 },
  developmentWithYear: { value: 0.85 },
};

describe('time expressions of invented news', () => {
  const records = readRecords<GoldTimes>(OWN);

  it('holds what the figures say of it', () => {
    expect(records.length).toBeGreaterThan(280);
    for (const { text, gold } of records)
      for (const { start, end } of gold.times)
        expect(text.slice(start, end).trim()).toHaveLength(end - start);
  });

  it('are found and read', () => {
    const { relaxed, value } = scoreTimes(records, isPoint);
    expect(relaxed).toBeGreaterThanOrEqual(FLOORS.own.relaxed);
    expect(value).toBeGreaterThanOrEqual(FLOORS.own.value);
  });
});

describe.skipIf(!existsSync(DEVELOPMENT))(
  'time expressions of the development set (run where it lies beside the checkout)',
  () => {
    it('are found and read', () => {
      const records = readRecords<GoldTimes>(DEVELOPMENT);
      const { relaxed, value } = scoreTimes(records, isPoint);
      expect(relaxed).toBeGreaterThanOrEqual(FLOORS.development.relaxed);
      expect(value).toBeGreaterThanOrEqual(FLOORS.development.value);
      expect(scoreTimes(records, hasYear).value).toBeGreaterThanOrEqual(FLOORS.developmentWithYear.value);
    });
  },
);

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type GoldNames, scoreNames, TYPED } from '../../measure/name-scores.ts';
import { readRecords } from '../../measure/records.ts';

const OWN = new URL('../../measure/names.jsonl', import.meta.url);
const DEVELOPMENT = new URL('../../../shared/eval/names-dev.jsonl', import.meta.url);

/** A change that raises a figure raises its floor. */
const FLOORS = {
  own: { f1: 0.94, precision: 0.97, recall: 0.99 },
  ownWithKinds: { f1: 0.89, precision: 0.92, recall: 0.9 },
  development: { precision: 0.81, recall: 0.98 },
  developmentWithKinds: { precision: 0.78, recall: 0.91 },
};

describe('names of invented news', () => {
  const records = readRecords<GoldNames>(OWN);

  it('holds what the figures say of it', () => {
    expect(records.length).toBeGreaterThan(100);
    for (const { text, gold } of records)
      for (const { start, end } of gold.names)
        expect(text.slice(start, end).trim()).toHaveLength(end - start);
  });

  it('are found', () => {
    const { f1, precision, recall } = scoreNames(records, null);
    expect(f1).toBeGreaterThanOrEqual(FLOORS.own.f1);
    expect(precision).toBeGreaterThanOrEqual(FLOORS.own.precision);
    expect(recall).toBeGreaterThanOrEqual(FLOORS.own.recall);
  });

  it('are told apart', () => {
    const { f1, precision, recall } = scoreNames(records, TYPED);
    expect(f1).toBeGreaterThanOrEqual(FLOORS.ownWithKinds.f1);
    expect(precision).toBeGreaterThanOrEqual(FLOORS.ownWithKinds.precision);
    expect(recall).toBeGreaterThanOrEqual(FLOORS.ownWithKinds.recall);
  });
});

describe.skipIf(!existsSync(DEVELOPMENT))(
  'names of the development set (run where it lies beside the checkout)',
  () => {
    const records = existsSync(DEVELOPMENT) ? readRecords<GoldNames>(DEVELOPMENT) : [];

    it('are found', () => {
      const { precision, recall } = scoreNames(records, null);
      expect(precision).toBeGreaterThanOrEqual(FLOORS.development.precision);
      expect(recall).toBeGreaterThanOrEqual(FLOORS.development.recall);
    });

    it('are told apart', () => {
      const { precision, recall } = scoreNames(records, TYPED);
      expect(precision).toBeGreaterThanOrEqual(FLOORS.developmentWithKinds.precision);
      expect(recall).toBeGreaterThanOrEqual(FLOORS.developmentWithKinds.recall);
    });
  },
);

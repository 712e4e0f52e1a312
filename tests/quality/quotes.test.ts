import { describe, expect, it } from 'vitest';
import { type GoldQuotes, scoreQuotes } from '../../measure/quote-scores.ts';
import { readRecords } from '../../measure/records.ts';

const OWN = new URL('../../measure/quotes.jsonl', import.meta.url);

/** A change that raises a figure raises its floor. */
const FLOORS = { accuracy: 0.94, precision: 0.975, form: 0.94 };

describe('quotes of invented news', () => {
  const records = readRecords<GoldQuotes>(OWN);

  it('holds what the figures say of it', () => {
    expect(records.length).toBeGreaterThan(130);
    for (const { text, gold } of records)
      for (const { start, end } of gold.quotes)
        expect(text.slice(start, end).trim()).toHaveLength(end - start);
  });

  it('are given to those who said them', () => {
    const { quotes, accuracy, precision, form } = scoreQuotes(records);
    expect(quotes).toBeGreaterThan(300);
    expect(accuracy).toBeGreaterThanOrEqual(FLOORS.accuracy);
    expect(precision).toBeGreaterThanOrEqual(FLOORS.precision);
    expect(form).toBeGreaterThanOrEqual(FLOORS.form);
  });
});

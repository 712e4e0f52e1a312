/** Reads what Prometheus is told, and holds it to the form that Prometheus reads. */
import { expect } from 'vitest';

export interface Metrics {
  readonly names: readonly string[];
  /** By the series as it is written: `name{label="value"}`. */
  readonly values: ReadonlyMap<string, number>;
}

const COMMENT = /^# (?:HELP [a-z][a-z\d_]* \S.*|TYPE ([a-z][a-z\d_]*) (?:counter|gauge|histogram))$/;
const LABEL = /[a-z_]+="[^"\\\n]*"/.source;
const SAMPLE = new RegExp(`^([a-z][a-z\\d_]*(?:\\{${LABEL}(?:,${LABEL})*\\})?) (\\S+)$`);

/** @param text - of which each line must be a comment, a sample or empty */
export function readMetrics(text: string): Metrics {
  expect(text.endsWith('\n')).toBe(true);
  const names: string[] = [];
  const values = new Map<string, number>();
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const [, type] = COMMENT.exec(line) ?? [];
    const [, series = '', value = ''] = SAMPLE.exec(line) ?? [];
    expect(line).toMatch(line.startsWith('#') ? COMMENT : SAMPLE);
    if (type !== undefined) names.push(type);
    if (series === '') continue;
    // What was not measured yet is no number.
    expect([line, Number.isFinite(Number(value)) || value === 'Nan']).toEqual([line, true]);
    expect([line, values.has(series)]).toEqual([line, false]);
    values.set(series, Number(value));
  }
  return { names, values };
}

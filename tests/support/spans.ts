import { expect } from 'vitest';
import type { Span } from '../../index/types.ts';

/** The stretches of a text that spans stand for. */
export function textsOf(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

/** Holds spans to be in order, inside of the text, apart, and not empty. */
export function expectInOrder(text: string, spans: readonly Span[]): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
}

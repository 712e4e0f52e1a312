import { expect } from 'vitest';
import { findTimeExpressions } from '../../index/time/find-time-expressions.ts';

/** A rule in words, a text of its own, and the words of that text that are time expressions. */
export type TextRow = readonly [rule: string, text: string, ...expected: readonly string[]];

/** Holds the time expressions of a text to be the expected ones, in order, and no other. */
export function expectTexts(...[, text, ...expected]: TextRow): void {
  expect(findTimeExpressions(text).map((found) => found.text)).toEqual(expected);
}

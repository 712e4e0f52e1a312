import { describe, expect, it } from 'vitest';
import { findTimeExpressions, RECOGNIZERS } from '../../../../index/time/find-time-expressions.ts';

const examples = RECOGNIZERS.flatMap((recognizer) => Object.entries(recognizer.examples));

describe('every recognizer', () => {
  it.each(examples)('reads “%s” as %s', (text, value) => {
    expect(findTimeExpressions(text).map((time) => time.value)).toEqual([value]);
  });
});

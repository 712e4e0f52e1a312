import { describe, expect, it } from 'vitest';
import { fixed } from '../../../../../index/time/candidates.ts';
import { createContext } from '../../../../../index/time/context.ts';
import type { Candidate } from '../../../../../index/time/recognizer.ts';
import { joinClocks } from '../../../../../index/time/refiners/join-clock.ts';
import { createTenseReader } from '../../../../../index/time/tense.ts';

/** An hour and a day as the recognizers would find them in a text; "5 p.m." and "Friday". */
function found(text: string): Candidate[] {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const hour = { ...fixed(span('5 p.m.'), 'TIME', '2023-07-03T17:00'), clock: 'T17:00' };
  const day = { ...fixed(span('Friday'), 'DATE', '2023-06-30'), isDay: true };
  return [hour, day].sort((a, b) => a.start - b.start);
}

function joined(text: string): string[] {
  const verbs = () => createTenseReader(text, { start: 0, end: text.length });
  return joinClocks(found(text), text).map((candidate) => {
    const context = createContext({ day: null, isInferred: false }, [], candidate, verbs, 0);
    return `${text.slice(candidate.start, candidate.end)}=${candidate.read(context).value}`;
  });
}

describe('joinClocks', () => {
  it.each([
    ['5 p.m. Friday', ['5 p.m. Friday=2023-06-30T17:00']],
    ['5 p.m. on Friday', ['5 p.m. on Friday=2023-06-30T17:00']],
    ['Friday at 5 p.m.', ['Friday at 5 p.m.=2023-06-30T17:00']],
    ['Friday, 5 p.m.', ['Friday, 5 p.m.=2023-06-30T17:00']],
    ['5 p.m. and Friday', ['5 p.m.=2023-07-03T17:00', 'Friday=2023-06-30']],
    ['Friday until 5 p.m.', ['Friday=2023-06-30', '5 p.m.=2023-07-03T17:00']],
  ])('reads "%s"', (text, expected) => {
    expect(joined(text)).toEqual(expected);
  });
});

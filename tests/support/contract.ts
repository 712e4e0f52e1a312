/** What programs may rely on: the objects that `ask --json`, `ask --batch` and `inspect --json` print. */
import { expect } from 'vitest';
import type { Span } from '../../index/types.ts';

export interface AskedAnswer {
  readonly exact: string | null;
  readonly excerpt: string;
  readonly span: Span;
  readonly shown: Span;
  readonly article: {
    readonly id: string;
    readonly title: string | null;
    readonly published: { readonly date: string | null };
  };
  readonly also: readonly string[];
  readonly dates: readonly { readonly text: string; readonly value: string; readonly span: Span }[];
  readonly signals: readonly { readonly value: number }[];
  readonly confidence: number;
}

export interface AskedLine {
  readonly id: unknown;
  readonly question: string;
  readonly kind: string;
  readonly outcome: 'answered' | 'no-match' | 'low-confidence';
  readonly answers: readonly AskedAnswer[];
  readonly closest: readonly AskedAnswer[];
  readonly nearest: readonly string[];
  readonly message: string | null;
  readonly ms: number;
}

export interface InspectedLine {
  readonly id: string;
  readonly text: string;
  readonly published: { readonly date: string | null };
  readonly sentences: readonly Span[];
  readonly times: readonly (Span & { readonly text: string; readonly value: string })[];
  readonly names: readonly (Span & { readonly text: string; readonly name: string })[];
  readonly quotes: readonly (Span & { readonly speaker: (Span & { readonly text: string }) | null })[];
  readonly problems: readonly string[];
}

const textOrNull = expect.toSatisfy((value) => value === null || typeof value === 'string', 'a text or null');
const span = { start: expect.any(Number), end: expect.any(Number) };
const BASES = ['metadata', 'date-line', 'url', 'none'];
const STATUSES = ['ok', 'conflict', 'missing'];
const KINDS = ['who', 'what', 'when', 'where', 'why', 'how-many', 'said', 'other'];
const CERTAINTIES = ['certain', 'likely', 'probable', 'none'];
const MAX_EXCERPT_CHARS = 1200;
const MAX_SHOWN_CHARS = 450;
/** TIMEX3, as far as it is written here: a day, month or year, a week, an unknown year, a duration. */
const TIMEX = /^(?:[\dX]{4}(?:-(?:[\dX]{2}|W[\dX]{2}|[A-Z]{2})(?:-[\dX]{1,2})?)?(?:T.+)?|P.+)$/;

/** Holds a line to the contract: the keys and no others, their types, and how the spans lie. */
export function checkAsked(line: AskedLine): void {
  expect(line).toEqual({
    id: line.id,
    question: expect.any(String),
    kind: expect.toBeOneOf(KINDS),
    outcome: expect.toBeOneOf(['answered', 'no-match', 'low-confidence']),
    answers: expect.any(Array),
    closest: expect.any(Array),
    nearest: expect.any(Array),
    message: textOrNull,
    ms: expect.any(Number),
  });
  expect('id' in line).toBe(true);
  expect(line.ms).toBeGreaterThanOrEqual(0);
  for (const name of line.nearest) expect(name).toEqual(expect.any(String));
  if (line.outcome === 'answered') {
    expect(line).toMatchObject({ closest: [], message: null });
    expect(line.answers.length).toBeGreaterThan(0);
  } else {
    expect(line.answers).toEqual([]);
    expect(line.message).toMatch(/^[^\n]+[.!?”]$/);
  }
  for (const answer of [...line.answers, ...line.closest]) checkAnswer(answer);
}

function checkAnswer(answer: AskedAnswer): void {
  expect(answer).toEqual({
    exact: textOrNull,
    excerpt: expect.any(String),
    span,
    shown: span,
    article: {
      id: expect.any(String),
      title: textOrNull,
      source: textOrNull,
      author: textOrNull,
      url: textOrNull,
      published: { date: textOrNull, basis: expect.toBeOneOf(BASES), status: expect.toBeOneOf(STATUSES) },
    },
    also: expect.any(Array),
    dates: expect.any(Array),
    speaker: expect.toBeOneOf([null, { name: expect.any(String), certainty: expect.toBeOneOf(CERTAINTIES) }]),
    confidence: expect.any(Number),
    score: expect.any(Number),
    signals: expect.any(Array),
  });
  const { exact, excerpt, shown, dates, signals, confidence } = answer;
  expect(excerpt).toHaveLength(answer.span.end - answer.span.start);
  expect(excerpt.length).toBeLessThanOrEqual(MAX_EXCERPT_CHARS);
  expect(shown.end - shown.start).toBeLessThanOrEqual(MAX_SHOWN_CHARS);
  expect(shown.end).toBeGreaterThan(shown.start);
  expectInside(shown, answer.span);
  if (exact !== null) expect(excerpt).toContain(exact);
  for (const date of dates) {
    expect(date).toEqual({
      text: expect.any(String),
      value: expect.stringMatching(TIMEX),
      span,
      basis: expect.any(String),
    });
    expectInside(date.span, answer.span);
    expect(excerpt.slice(date.span.start - answer.span.start, date.span.end - answer.span.start)).toBe(
      date.text,
    );
  }
  for (const signal of signals) {
    expect(signal).toEqual({
      name: expect.any(String),
      value: expect.any(Number),
      weight: expect.any(Number),
    });
    expectFraction(signal.value);
  }
  expectFraction(confidence);
}

/** Holds an article of `inspect --json` to the contract. */
export function checkInspected(line: InspectedLine): void {
  expect(line).toEqual({
    id: expect.any(String),
    title: textOrNull,
    source: textOrNull,
    author: textOrNull,
    url: textOrNull,
    published: {
      date: textOrNull,
      basis: expect.toBeOneOf(BASES),
      status: expect.toBeOneOf(STATUSES),
      note: textOrNull,
    },
    text: expect.any(String),
    sentences: expect.any(Array),
    times: expect.any(Array),
    names: expect.any(Array),
    quotes: expect.any(Array),
    problems: expect.any(Array),
  });
  const { text, sentences, times, names, quotes } = line;
  for (const sentence of sentences) {
    expect(sentence).toEqual(span);
    expect(text.slice(sentence.start, sentence.end).trim()).not.toBe('');
  }
  for (const time of times) {
    expect(time).toEqual({
      ...span,
      text: text.slice(time.start, time.end),
      type: expect.toBeOneOf(['DATE', 'TIME', 'DURATION', 'SET']),
      value: expect.stringMatching(TIMEX),
      basis: expect.any(String),
    });
  }
  for (const quote of quotes) {
    const { speaker } = quote;
    const words = speaker && {
      ...span,
      text: text.slice(speaker.start, speaker.end),
      name: expect.any(String),
    };
    expect(quote).toEqual({ ...span, speaker: words, certainty: expect.toBeOneOf(CERTAINTIES) });
    expect(text.slice(quote.start, quote.end).trim()).not.toBe('');
  }
  for (const name of names) {
    expect(name).toEqual({
      ...span,
      text: text.slice(name.start, name.end),
      kind: expect.toBeOneOf(['person', 'organization', 'place', 'other']),
      name: expect.any(String),
    });
  }
  expect(text).toMatch(line.problems.length === 0 ? /\S/ : /^$/);
}

function expectInside(inner: Span, outer: Span): void {
  expect(inner.start).toBeGreaterThanOrEqual(outer.start);
  expect(inner.end).toBeLessThanOrEqual(outer.end);
}

function expectFraction(value: number): void {
  expect(value).toBeGreaterThanOrEqual(0);
  expect(value).toBeLessThanOrEqual(1);
}

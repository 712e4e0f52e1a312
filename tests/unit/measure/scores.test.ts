import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../index/findings.ts';
import { isRight, mayAnswer } from '../../../measure/scores.ts';

const excerpt = 'The Orrin ferry sank on Monday with nine sheep aboard.';
const answer = {
  excerpt,
  passage: { articleId: 'orrin.md', span: { start: 100, end: 100 + excerpt.length }, sentences: [] },
  citation: { articleId: 'orrin.md' },
} as unknown as Answer;

describe('a first passage', () => {
  it('is right where it covers the answer in the right article', () => {
    const answers = [{ text: 'Monday', start: 124 }];
    expect(isRight({ relevant: ['orrin.md'], answers }, answer)).toBe(true);
    expect(isRight({ relevant: ['lowe.md'], answers }, answer)).toBe(false);
    expect(isRight({ relevant: ['orrin.md'], answers: [{ text: 'Monday', start: 90 }] }, answer)).toBe(false);
  });

  it('is right where it states one of the facts', () => {
    const facts = [{ text: 'A bridge opened.' }, { text: excerpt }];
    expect(isRight({ relevant: [], facts }, answer)).toBe(true);
    expect(isRight({ relevant: ['orrin.md'], facts: facts.slice(0, 1) }, answer)).toBe(false);
  });

  it('is right where it stands in a right article and holds the words that it must', () => {
    expect(isRight({ article: 'orr', mustContain: ['ten goats', 'nine sheep'] }, answer)).toBe(true);
    expect(isRight({ article: 'orr', mustContain: 'ten goats' }, answer)).toBe(false);
    expect(isRight({ article: 'lowe', mustContain: 'nine sheep' }, answer)).toBe(false);
  });

  it('is right by its article alone where nothing more is known', () => {
    expect(isRight({ relevant: ['orrin.md'] }, answer)).toBe(true);
    expect(isRight({ relevant: ['lowe.md'] }, answer)).toBe(false);
  });
});

describe('an article', () => {
  it('may answer where its id is given or its file name begins as it should', () => {
    expect(mayAnswer({ relevant: ['a/b.md'] }, 'a/b.md')).toBe(true);
    expect(mayAnswer({ article: ['b'] }, 'a/b.md')).toBe(true);
    expect(mayAnswer({ article: ['a'] }, 'a/b.md')).toBe(false);
    expect(mayAnswer({}, 'a/b.md')).toBe(false);
  });
});

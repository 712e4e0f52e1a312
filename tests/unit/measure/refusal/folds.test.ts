import { describe, expect, it } from 'vitest';
import { foldsOf, spread } from '../../../../measure/refusal/folds.ts';

const ids = Array.from({ length: 40 }, (_none, at) => `article-${at}`);
const questions = ids.map((id) => ({ id, articles: [id] }));

describe('folds of a corpus', () => {
  it('ask every question once, of an archive without its articles', () => {
    const folds = foldsOf(questions, ids, ({ articles }) => articles);
    expect(folds).toHaveLength(4);
    expect(folds.flatMap((fold) => fold.questions.map(({ id }) => id)).sort()).toEqual([...ids].sort());
    for (const fold of folds)
      for (const { articles } of fold.questions) for (const id of articles) expect(fold.gone).toContain(id);
  });

  it('take out nothing but articles of their own questions', () => {
    const folds = foldsOf(questions.slice(0, 8), ids, ({ articles }) => articles);
    for (const { gone, questions: own } of folds)
      expect([...gone].sort()).toEqual(own.flatMap(({ articles }) => articles).sort());
  });

  it('are more where four would take out too much', () => {
    const linked = questions.map(({ id }, at) => ({ id, articles: [id, ids[(at + 1) % 40] ?? id] }));
    const folds = foldsOf(linked, ids, ({ articles }) => articles);
    expect(folds).toHaveLength(8);
    for (const { gone } of folds) expect(gone.size / ids.length).toBeLessThanOrEqual(0.3);
  });

  it('are as many as there may be where all take out too much', () => {
    const all = questions.map(({ id }) => ({ id, articles: [id, ...ids.filter((other) => other !== id)] }));
    expect(foldsOf(all, ids, ({ articles }) => articles)).toHaveLength(16);
  });

  it('leave out a question without articles', () => {
    expect(foldsOf([{ articles: [] }], ids, ({ articles }) => articles)).toEqual([]);
  });
});

describe('a spread over a list', () => {
  it('takes so many, evenly', () => {
    expect(spread([0, 1, 2, 3, 4, 5, 6], 3)).toEqual([0, 2, 4]);
    expect(spread([0, 1, 2, 3, 4, 5], 3)).toEqual([0, 2, 4]);
  });

  it('leaves out one where one is too many', () => {
    const list = Array.from({ length: 301 }, (_none, at) => at);
    const taken = spread(list, 300);
    expect(taken).toHaveLength(300);
    expect(new Set(taken).size).toBe(300);
  });

  it('takes all of a short list', () => {
    expect(spread([1, 2], 3)).toEqual([1, 2]);
    expect(spread([], 3)).toEqual([]);
  });
});

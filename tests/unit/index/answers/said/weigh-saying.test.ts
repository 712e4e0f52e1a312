import { describe, expect, it } from 'vitest';
import { matchArticle } from '../../../../../index/answers/match-article.ts';
import { weighSaying } from '../../../../../index/answers/said/saying.ts';
import { analyse } from '../../../../../index/passages/analysis.ts';
import type { Quote } from '../../../../../index/types.ts';
import { createArticle } from '../../../../support/articles.ts';

const SENTENCE = '“The toll pays for it,” Lund said. ';
const QUOTED = { start: 1, end: 22 };

/** An article of nothing but quotes, each of them in a sentence of its own. */
function weighAll(count: number) {
  const text = SENTENCE.repeat(count).trim();
  const match = matchArticle(analyse(createArticle({ text })), []);
  const startedAt = performance.now();
  const sayings = Array.from({ length: count }, (_, at) => weighSaying(match, quoteAt(at), []));
  return { sayings, match, milliseconds: performance.now() - startedAt };
}

function quoteAt(at: number): Quote {
  const base = at * SENTENCE.length;
  const span = { start: base + QUOTED.start, end: base + QUOTED.end };
  return { span, form: 'direct', speaker: null, cue: null, certainty: 'certain' };
}

describe('weighSaying', () => {
  it('finds the sentence of each quote', () => {
    const { sayings, match } = weighAll(50);
    expect(match.analysis.sentences).toHaveLength(50);
    expect(sayings.map((saying) => saying?.sentences)).toEqual(
      Array.from({ length: 50 }, (_, at) => ({ first: at, last: at })),
    );
  });

  it('takes four times as long for four times as many quotes, and not sixteen times', () => {
    weighAll(2_000);
    const few = Math.max(5, weighAll(2_000).milliseconds);
    expect(weighAll(8_000).milliseconds).toBeLessThan(10 * few);
  });
});

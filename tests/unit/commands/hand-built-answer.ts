import type { Answer } from '../../../index/findings.ts';
import type { Publication, TimeExpression } from '../../../index/types.ts';
import { spanOf } from '../../support/articles.ts';

export const PRINTED: Publication = {
  date: '2023-07-03',
  basis: 'metadata',
  status: 'ok',
  note: null,
  inferred: null,
};

/** An answer of one sentence. The first of its days is the one that answers. */
export function buildAnswer(
  excerpt: string,
  days: readonly (Partial<TimeExpression> & Pick<TimeExpression, 'text' | 'value'>)[],
  {
    published = PRINTED,
    articleId = 'pier.md',
    ...parts
  }: Partial<Answer> & {
    readonly published?: Publication;
    readonly articleId?: string;
  } = {},
): Answer {
  const dates = days.map(
    (day): TimeExpression => ({
      span: spanOf(excerpt, day.text),
      type: 'DATE',
      interval: { start: day.value, end: day.value },
      basis: 'explicit',
      anchor: null,
      ...day,
    }),
  );
  const span = { start: 0, end: excerpt.length };
  return {
    exact: dates[0]?.span ?? null,
    rangeEnd: null,
    passage: { articleId, span, sentences: [span] },
    excerpt,
    shown: span,
    highlights: [],
    dates,
    suggested: [],
    periodBasis: null,
    speaker: null,
    citation: { articleId, title: 'The pier', source: null, author: null, url: null, published },
    also: [],
    isSupported: true,
    isAboutNames: true,
    confidence: 1,
    score: 1,
    signals: [],
    ...parts,
  };
}

/** Counted from the day of print. */
export const FRIDAY = {
  text: 'Friday',
  value: '2023-06-30',
  basis: 'tense',
  anchor: '2023-07-03',
} as const;

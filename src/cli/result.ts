import type { Reply } from '../../commands/command.ts';
import type { Answer } from '../../index/findings.ts';

/**
 * A reply as one JSON object, for programs: the shape that every line of `ask --json` and `ask --batch` has. A command
 * that asks the archive nothing (`/help`) has no result, and its `message` says so.
 */
export function toResult(id: unknown, question: string, { findings, heading, blocks }: Reply, ms: number) {
  const isAnswered = findings?.outcome === 'answered';
  const notice = blocks.find((block) => block.type === 'notice')?.text ?? null;
  const isPage = findings === null && heading.length > 0;
  return {
    id,
    question,
    kind: findings?.question.kind ?? 'other',
    outcome: findings?.outcome ?? 'no-match',
    answers: findings?.answers.map(toJson) ?? [],
    closest: findings?.closest.map(toJson) ?? [],
    nearest: findings?.nearest ?? [],
    message: isAnswered ? null : isPage ? 'That command shows a page and answers no question.' : notice,
    ms: Math.round(ms * 100) / 100,
  };
}

function toJson({
  exact,
  excerpt,
  passage,
  shown,
  citation,
  also,
  dates,
  speaker,
  confidence,
  score,
  signals,
}: Answer) {
  const { articleId, title, source, author, url, published } = citation;
  return {
    exact:
      exact === null ? null : excerpt.slice(exact.start - passage.span.start, exact.end - passage.span.start),
    excerpt,
    span: passage.span,
    shown,
    article: {
      id: articleId,
      title,
      source,
      author,
      url,
      published: { date: published.date, basis: published.basis, status: published.status },
    },
    also,
    dates: dates.map(({ text, value, span, basis }) => ({ text, value, span, basis })),
    speaker: speaker && { name: speaker.name, certainty: speaker.certainty },
    confidence,
    score,
    signals,
  };
}

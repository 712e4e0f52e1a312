import type { Archive } from '../../index/archive.ts';
import type { Difference, Excerpt } from '../../index/findings.ts';
import type { Span } from '../../index/types.ts';
import { partOfSentence } from '../part-of-sentence.ts';

/** What one sentence tells: it is shown once, with the words of each of its sides marked. */
export interface Account {
  readonly excerpt: Excerpt;
  /** In the text of the article; may touch each other. */
  readonly marks: readonly Span[];
}

export interface ToldDifference extends Difference {
  readonly accounts: readonly Account[];
}

/** A difference with its sides as they are shown: those that stand in the same sentence together. */
export function gatherAccounts(difference: Difference, archive: Archive): ToldDifference {
  const accounts: { excerpt: Excerpt; part: Span; marks: Span[] }[] = [];
  for (const side of difference.sides) {
    const { articleId } = side.citation;
    const same = accounts.find(
      ({ excerpt, part }) => excerpt.citation.articleId === articleId && isWithin(side.span, part),
    );
    const text = archive.article(articleId)?.text ?? '';
    if (same) same.marks.push(side.span);
    else accounts.push({ excerpt: side, part: partOfSentence(side, text), marks: [side.span] });
  }
  return { ...difference, accounts };
}

/** Whether a single sentence tells all sides. */
export function isOneSentence([first, ...others]: readonly Excerpt[]): boolean {
  return others.every(
    ({ citation, sentence }) =>
      citation.articleId === first?.citation.articleId && sentence.start === first.sentence.start,
  );
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

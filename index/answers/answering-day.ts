import type { Span, TimeExpression } from '../types.ts';

/** What stands before a day that says when something was: "on", "in", "since", "on Friday, ". */
const SAYS_WHEN =
  /(?:^|[,;:–—(]\s|\b(?:on|in|since|by|until|till|from|during|before|after|around|about|between|to|and|early|late|mid)[\s-])(?:\p{Lu}\p{Ll}+day,?\s)?(?:the\s)?$/iu;
/** What stands before the day of an account and not of what it tells. */
const TELLS_OF_THE_ACCOUNT =
  /\b(?:printed|published|posted|dated|filed|updated|released)\s(?:on\s)?(?:\p{Lu}\p{Ll}+day,?\s)?$/iu;
const LOOK_BACK_CHARS = 40;

/**
 * The day by which a sentence says when something was: of those that a preposition or a comma sets, the one nearest to
 * the question's words. A day that belongs to a noun ("the election of 17 March") or to the account itself ("a report
 * printed on 24 June") answers nothing.
 *
 * @param sentence - the best sentence, in offsets of `text`
 * @param shown - what is printed; a day outside of it is not given
 * @param highlights - the question's words
 */
export function answeringDay(
  text: string,
  sentence: Span,
  shown: Span,
  dates: readonly TimeExpression[],
  highlights: readonly Span[],
): TimeExpression | null {
  const saying = dates.filter(({ type, span }) => {
    if (type !== 'DATE' || !isInside(span, sentence) || !isInside(span, shown)) return false;
    const before = text.slice(Math.max(sentence.start, span.start - LOOK_BACK_CHARS), span.start);
    return SAYS_WHEN.test(before) && !TELLS_OF_THE_ACCOUNT.test(before);
  });
  const distance = ({ span }: TimeExpression) =>
    Math.min(...highlights.map((word) => gapBetween(span, word)));
  return saying.reduce<TimeExpression | null>(
    (best, date) => (best === null || distance(date) < distance(best) ? date : best),
    null,
  );
}

function gapBetween(a: Span, b: Span): number {
  return Math.max(0, b.start - a.end, a.start - b.end);
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

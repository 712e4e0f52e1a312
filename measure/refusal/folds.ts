/** Cuts a corpus so that questions can be asked of it without the articles that answer them. */

/** Questions, and the articles that are taken out while they are asked. */
export interface Fold<Q> {
  readonly questions: readonly Q[];
  readonly gone: ReadonlySet<string>;
}

const COUNTS = [4, 8, 16];
/** A corpus that lacks more than this is no longer the one that it was. */
const MAX_GONE_SHARE = 0.3;

/**
 * Deals the questions by the first of their articles: into four folds, and into more where one of four would take out
 * too much. A question without articles is left out.
 *
 * @param ids - of all articles, in order
 * @param articlesOf - those that go while a question is asked
 */
export function foldsOf<Q>(
  questions: readonly Q[],
  ids: readonly string[],
  articlesOf: (question: Q) => readonly string[],
): readonly Fold<Q>[] {
  const places = new Map(ids.map((id, at) => [id, at]));
  const links = questions.flatMap((question) => {
    const gone = articlesOf(question);
    const first = gone[0];
    return first === undefined ? [] : { question, gone, place: places.get(first) ?? 0 };
  });
  const cuts = COUNTS.map((count) => {
    const folds = Array.from({ length: count }, (_none, fold) =>
      links.filter(({ place }) => place % count === fold),
    );
    return folds
      .filter((fold) => fold.length > 0)
      .map((fold) => ({
        questions: fold.map(({ question }) => question),
        gone: new Set(fold.flatMap(({ gone }) => gone)),
      }));
  });
  const isSmall = ({ gone }: Fold<Q>) => gone.size <= MAX_GONE_SHARE * ids.length;
  return cuts.find((folds) => folds.every(isSmall)) ?? cuts.at(-1) ?? [];
}

/** At most so many, evenly spread over the list and the same every time. */
export function spread<T>(list: readonly T[], count: number): readonly T[] {
  if (list.length <= count) return list;
  return Array.from({ length: count }, (_none, at) => Math.floor((at * list.length) / count)).flatMap((at) =>
    list.slice(at, at + 1),
  );
}

import type { Question } from '../findings.ts';
import { lyingWithin } from '../passages/analysis.ts';
import type { Library } from './library.ts';
import { isAboutOneName } from './one-name.ts';
import type { ScoredPassage } from './rank-passages.ts';

/**
 * Of a question about one name alone the passages that mention it, and no namesake: "Paris Lowell" is not Paris, and
 * "Erik Lund" is not Ada Lund. Where none does, all of them.
 *
 * @param passages - best first; the order is kept
 * @param depth - how many of them are looked at
 */
export function ofNameAsked(
  { mentionsOf }: Library,
  passages: readonly ScoredPassage[],
  question: Question,
  depth: number,
): readonly ScoredPassage[] {
  const [asked] = question.names;
  if (!asked || !isAboutOneName(question)) return passages;
  const wanted = new Set([asked.name, ...asked.rivals]);
  const mentioning = passages.slice(0, depth).flatMap((passage) => mentioned(passage) ?? []);
  return mentioning.length > 0 ? mentioning : passages;

  /** The passage with a best sentence that mentions the name; null where none does. */
  function mentioned(passage: ScoredPassage): ScoredPassage | null {
    const { match, window, bestSentence } = passage;
    const { analysis } = match;
    const isNamed = (at: number) => {
      const sentence = analysis.sentences[at];
      return (
        sentence !== undefined &&
        lyingWithin(mentionsOf(analysis), sentence).some(({ name }) => wanted.has(name))
      );
    };
    if (isNamed(bestSentence)) return passage;
    for (let at = window.first; at <= window.last; at++)
      if (isNamed(at)) return { ...passage, bestSentence: at };
    return null;
  }
}

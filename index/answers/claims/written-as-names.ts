import { termOf } from '../../language/terms.ts';
import { splitWords } from '../../language/words.ts';
import type { Analysis } from '../../passages/analysis.ts';

const MOSTLY_CAPITALS = 0.5;

/**
 * How often articles write a term with a capital, as a share of the places where a capital tells something. That is
 * not so of the first word of a sentence, of a title or of a line in capitals.
 *
 * @returns values in [0, 1), as if there were one place more without a capital, so that few places tell little;
 * nothing for a term of which none tells
 */
export function shareOfCapitals(
  analyses: readonly Analysis[],
  terms: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, { capitals: number; all: number }>();
  for (const { article, sentences } of analyses) {
    for (const { start, end, role, terms: held } of sentences) {
      if (role === 'title' || !held.some((term) => terms.has(term))) continue;
      const [, ...words] = splitWords(article.text.slice(start, end));
      const capitals = words.filter(({ text }) => isCapitalised(text)).length;
      if (capitals > words.length * MOSTLY_CAPITALS) continue;
      for (const { text } of words) {
        const term = termOf(text) ?? '';
        if (!terms.has(term)) continue;
        const count = counts.get(term) ?? { capitals: 0, all: 0 };
        counts.set(term, count);
        count.all += 1;
        if (isCapitalised(text)) count.capitals += 1;
      }
    }
  }
  return new Map([...counts].map(([term, { capitals, all }]) => [term, capitals / (all + 1)]));
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

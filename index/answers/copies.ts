/** When the same words in two articles are one account of one day, and when they are told anew each week. */
import type { Analysis } from '../passages/analysis.ts';
import { daysFrom } from '../time/calendar.ts';

/** What is taken over is printed within so many days. */
const MAX_DAYS_APART = 3;
/** The share of the longer story's sentences that the other one must hold, too. */
const MIN_SHARED = 0.5;

/**
 * Whether two articles were printed within three days of each other; where the day of one is not known they may have
 * been.
 */
export function arePrintedTogether(a: Analysis, b: Analysis): boolean {
  const [first, second] = [a.article.published.date, b.article.published.date];
  return first === null || second === null || Math.abs(daysFrom(first, second)) <= MAX_DAYS_APART;
}

/** Whether half of two stories or more is word for word the same, and both were printed within three days. */
export function areCopies(a: Analysis, b: Analysis): boolean {
  if (!arePrintedTogether(a, b)) return false;
  const compared = comparisons.get(a) ?? new WeakMap<Analysis, boolean>();
  const result = compared.get(b) ?? areAlike(a, b);
  comparisons.set(a, compared.set(b, result));
  return result;
}

/** Every sentence of two long articles may ask for the same. */
const comparisons = new WeakMap<Analysis, WeakMap<Analysis, boolean>>();

function areAlike(a: Analysis, b: Analysis): boolean {
  const [own, other] = [sentencesOf(a), sentencesOf(b)];
  const shared = [...own].filter((words) => other.has(words)).length;
  return shared > 0 && shared >= MIN_SHARED * Math.max(own.size, other.size);
}

const known = new WeakMap<Analysis, ReadonlySet<string>>();

/** The sentences of a story by their terms. */
function sentencesOf(analysis: Analysis): ReadonlySet<string> {
  const found = known.get(analysis);
  if (found) return found;
  const story = analysis.sentences.filter(({ role, terms }) => role === 'story' && terms.length > 0);
  const words = new Set(story.map(({ terms }) => terms.join(' ')));
  known.set(analysis, words);
  return words;
}

import type { Rarity } from './shared-event.ts';

/** In a large corpus a rare word stands in 3 of 100 articles, and never in more than 40; in a small one in up to 5. */
const RARE_SHARE = 0.03;
/** "Election" is no rare word of the news, and still says which of two things a sentence is about. */
const UNCOMMON_SHARE = 0.15;
const MAX_RARE = 40;
const MIN_RARE = 5;

/**
 * Tells rare terms from common ones. A term whose frequency was not asked for is neither rare nor uncommon.
 *
 * @param frequencies - in how many articles each term stands
 */
export function createRarity(frequencies: ReadonlyMap<string, number>, articleCount: number): Rarity {
  const limit = Math.min(articleCount / 2, Math.max(MIN_RARE, Math.min(MAX_RARE, RARE_SHARE * articleCount)));
  const frequencyOf = (term: string) => frequencies.get(term) ?? articleCount;
  return {
    isRare: (term) => frequencyOf(term) <= limit,
    isUncommon: (term) => frequencyOf(term) <= Math.max(limit, UNCOMMON_SHARE * articleCount),
  };
}

import { isIn } from './lexicon.ts';
import { type Page, wordAt } from './page.ts';
import type { Phrase } from './phrase.ts';

const GENERIC = /^(?:man|woman|person|boy|girl|one)$/;
const MAX_RELATIVE_WORDS = 14;

/**
 * The end of a phrase, with the clause behind it where it needs one: "a man" alone says nothing, "a man who keeps bees"
 * does; null where nothing but words of saying follow.
 */
export function endOf(page: Page, { from, end, head, stop }: Phrase): number | null {
  if (!GENERIC.test(head) || end - from > 2) return end;
  if (stop !== 'clause' || !isIn('relatives', wordAt(page, end))) return null;
  for (let at = end; at < end + MAX_RELATIVE_WORDS; at++) {
    if (!page.words[at]?.isWord) return page.quoted[at] === 1 || /[“"]/.test(wordAt(page, at)) ? null : at;
    if (/^(?:said|told|says|tells)$/.test(wordAt(page, at))) return null;
  }
  return null;
}

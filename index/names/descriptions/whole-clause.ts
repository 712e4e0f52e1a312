import { classesOf, isIn, isPlural, isSaying, isTitle } from './lexicon.ts';
import { isCommon, type Page, type Spot, wordAt } from './page.ts';
import type { Phrase } from './phrase.ts';

const LEADS_TO_NAME = /^(?:of|about|against|over|for|between|into|on|behind|with)$/;
const BEFORE_NOUNS = /^(?:and|or|of|to)$/;

/** Whether words behind a comma are a clause of saying: "…, the report says". */
export function isReport(page: Page, { from, end }: Phrase): boolean {
  for (let at = from + 2; at < end; at++) {
    const plain = wordAt(page, at);
    if (isSaying(plain) && isCommon(page, at) && canBeSubject(page, at - 1) && !isBareForm(page, at))
      return true;
  }
  return false;
}

/** Whether words behind a name may as well be said of the noun before it: "the trial of Bell, a farce,". */
export function mayBeOfNoun({ page, first, mention }: Spot, { head }: Phrase): boolean {
  const at = wordAt(page, first - 1) === 'the' ? first - 2 : first - 1;
  if (!LEADS_TO_NAME.test(wordAt(page, at)) || !isCommon(page, at - 1)) return false;
  return !classesOf(head).has(mention.kind) && !(mention.kind === 'person' && isTitle(head));
}

function canBeSubject(page: Page, at: number): boolean {
  const plain = wordAt(page, at);
  if (!page.words[at]?.isWord || page.words[at]?.owns) return false;
  if (isIn('determiners', plain) || isIn('pronounOwners', plain) || isIn('prepositions', plain)) return false;
  return !BEFORE_NOUNS.test(plain) && !isIn('modifiers', plain) && !isIn('directions', plain);
}

/** "a police report", "the city state": a noun, which "says" and "said" are not. */
function isBareForm(page: Page, at: number): boolean {
  return !isPlural(wordAt(page, at)) && !/(?:ed|said|told|wrote)$/.test(wordAt(page, at));
}

import { isStopWord } from '../../language/terms.ts';
import { isIn, isTitle } from './lexicon.ts';
import { isCommon, type Page } from './page.ts';
import type { Found } from './pattern.ts';

/**
 * Whether words tell something of a name: at least one word with content, no rank or title alone ("General", "the
 * King"), no noun that fits nearly everything ("one group"). Where somewhere is may be told by names alone.
 */
export function isTelling(page: Page, found: Found): boolean {
  if (found.tellsWhere) return true;
  const words = contentOf(page, found);
  if (words.length === 0) return false;
  if (namesSomething(page, found)) return true;
  if (words.length === 1 && isEmpty(page, found, words[0] ?? found.from)) return false;
  return found.form !== 'title' || !isRank(page, found);
}

/** The places of the words that are neither small nor part of a name. */
function contentOf(page: Page, { from, end }: Found): number[] {
  const places: number[] = [];
  for (let at = from; at < end; at++) {
    const word = page.words[at];
    const isSmall = !word?.isWord || isStopWord(word.plain) || isIn('determiners', word.plain);
    if (!isSmall && !page.owners[at]) places.push(at);
  }
  return places;
}

function namesSomething({ owners }: Page, { from, end }: Found): boolean {
  for (let at = from; at < end; at++) if (owners[at]) return true;
  return false;
}

function isEmpty(page: Page, { form, from, end }: Found, at: number): boolean {
  const plain = page.words[at]?.plain ?? '';
  if (isIn('emptyNouns', plain)) return true;
  return form === 'title' && end - from === 1 && isIn('openRoles', plain);
}

/** "General", "the King", "Detective Inspector", but not "Secretary of State". */
function isRank(page: Page, { from, end }: Found): boolean {
  const start = isIn('determiners', page.words[from]?.plain ?? '') ? from + 1 : from;
  for (let at = start; at < end; at++) {
    const plain = page.words[at]?.plain ?? '';
    if (isCommon(page, at) || !(isTitle(plain) || isIn('honorifics', plain))) return false;
  }
  return true;
}

import { classesOf, isIn, isPlural } from './lexicon.ts';
import { isCommon, type Spot, wordAt } from './page.ts';
import type { Found } from './pattern.ts';
import { walkBack } from './walk-back.ts';
import { WEIGHTS } from './weights.ts';

const MAX_WORDS_BACK = 30;
/** These say something only with another word. */
const GENERIC =
  /^(?:companies|firms|groups|teams|parties|businesses|brands|countries|cities|towns|clubs|regions)$/;
const VAGUE =
  /^(?:people|others|men|women|persons|places|members|officials|witnesses|friends|children|victims|critics|supporters|opponents|areas)$/;

/** "paramilitary groups including X and the Y": what all of them are. */
export function findIncluding({ page, mention, first }: Spot): Found | null {
  const cue = cueBefore(page, first);
  if (cue === null) return null;
  const last = wordAt(page, cue) === 'as' ? cue - 2 : cue - 1;
  const noun = wordAt(page, last) === ',' ? last - 1 : last;
  const plain = wordAt(page, noun);
  if (!isCommonPlural(page, noun) || VAGUE.test(plain) || !classesOf(plain).has(mention.kind)) return null;
  const start = walkBack(page, noun);
  const from = isIn('determiners', wordAt(page, start)) ? start + 1 : start;
  if (from === noun && GENERIC.test(plain)) return null;
  return { form: 'class', from, end: noun + 1, weight: WEIGHTS.including };
}

/** The "including" or the "as" of "such as" with nothing but names between it and a name. */
function cueBefore(page: Spot['page'], first: number): number | null {
  for (let at = first - 1; at > first - MAX_WORDS_BACK; at--) {
    const plain = wordAt(page, at);
    if (plain === 'including' || (plain === 'as' && wordAt(page, at - 1) === 'such')) return at;
    if (!page.owners[at] && plain !== ',' && plain !== 'and' && plain !== 'the') return null;
    if (page.words[at]?.owns) return null;
  }
  return null;
}

function isCommonPlural(page: Spot['page'], at: number): boolean {
  const word = page.words[at];
  if (!word || page.owners[at] || word.owns || page.quoted[at] === 1) return false;
  const opens = !page.words[at - 1]?.isWord;
  return isPlural(word.plain) && (isCommon(page, at) || opens);
}

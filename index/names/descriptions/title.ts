import { isIn, isPlural, isRole, isTitle } from './lexicon.ts';
import { isCommon, type Page, type Spot, wordAt } from './page.ts';
import type { Found } from './pattern.ts';
import { walkBack } from './walk-back.ts';
import { WEIGHTS } from './weights.ts';

/** Roles that are verbs too: "police suspect Bell". */
const VERBS_TOO =
  /^(?:suspect|judge|head|coach|champion|captain|author|nurse|doctor|father|mother|guard|host|model|pilot|partner|rival|star|guide|forward|general|book|back|question|cook|train|plant|scout|appeal)$/;
const VERBS_FIRST = /^(?:suspect|head|general|forward|back|book|question|cook|train|plant|appeal|guard)$/;
const SUBJECTS =
  /^(?:to|i|we|you|they|he|she|police|people|who|will|would|can|could|may|might|must|should|do|did|not)$/;
const OFFICES = /^(?:state|defense|defence|staff|war|commerce|labor|education|health)$/;
const PAST = /^(?:.+ed|had|met|bought|sold|won|left|made|took|saw|shot|built|wrote|lost|found|married)$/;

/** "Ruritanian President X", "financier X", "its leader X", "the Alpha boss X". */
export function findTitle(spot: Spot): Found | null {
  const { page, mention, first } = spot;
  if (mention.kind !== 'person') return null;
  const noun = nounAt(page, first - 1);
  if (noun === null) return null;
  const from = walkBack(page, noun);
  if (from === noun && isCommon(page, noun) && mayBeVerb(page, noun)) return null;
  if (isRelative(spot, from)) return null;
  if (isOnly(page, from, first) && page.words[from]?.text.endsWith('.')) return null;
  if (isOnly(page, from, first))
    return { form: 'title', from, end: first, weight: WEIGHTS.title - WEIGHTS.bare };
  const start = wordAt(page, from);
  const isOpen = isIn('pronounOwners', start) || (isIn('determiners', start) && noun - from === 1);
  const weight = WEIGHTS.title - (isOpen ? WEIGHTS.pronoun : 0);
  return { form: 'title', from, end: first, weight };
}

/** The noun of a title that ends at a word: "Secretary" of "Secretary of State". */
function nounAt(page: Page, last: number): number | null {
  const plain = wordAt(page, last);
  if (page.quoted[last] === 1 || page.words[last]?.owns) return null;
  if (OFFICES.test(plain) && wordAt(page, last - 1) === 'of' && isTitle(wordAt(page, last - 2)))
    return last - 2;
  if (page.owners[last] || plain === 'model' || isIn('honorifics', plain) || isPlural(plain)) return null;
  if (!isRole(plain) && !(isTitle(plain) && !isCommon(page, last))) return null;
  return VERBS_TOO.test(plain) && SUBJECTS.test(wordAt(page, last - 1)) ? null : last;
}

function mayBeVerb(page: Page, noun: number): boolean {
  const plain = wordAt(page, noun);
  return VERBS_FIRST.test(plain) || (VERBS_TOO.test(plain) && isPlural(wordAt(page, noun - 1)));
}

/** "the woman Bell married" */
function isRelative({ page, first, end }: Spot, from: number): boolean {
  const hasArticle = isIn('determiners', wordAt(page, from));
  return hasArticle && first - from === 2 && end - first === 1 && PAST.test(wordAt(page, end));
}

function isOnly(page: Page, from: number, end: number): boolean {
  return end - from === 1 && !isCommon(page, from);
}

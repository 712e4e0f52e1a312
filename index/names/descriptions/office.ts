import { classesOf, isIn, isRole, isTitle } from './lexicon.ts';
import { type Page, type Spot, wordAt } from './page.ts';
import type { Found } from './pattern.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { asserted, isPlainSubject } from './plain-subject.ts';
import { namesAnother } from './soundness.ts';
import { WEIGHTS } from './weights.ts';

const CHOSEN = /^(?:elected|re-elected|reelected|appointed|named|crowned|ordained)$/;
const CHOOSES = /^(?:elected|re-elected|appointed|named|hired|promoted)$/;
const BEFORE_INFINITIVE =
  /^(?:to|not|never|be|been|being|was|were|is|are|will|would|could|may|might|should|must)$/;
const PRIZED = /^(?:player|winner|champion|star|finalist|rookie|man|woman|person)$/;
const AWARDED = /^(?:day|week|month|season|year|decade|century|match|game|tournament|race)$/;

/** "X was elected mayor of Lund", "X has been named the club’s coach". */
export function findElected(spot: Spot): Found | null {
  const { page, mention } = spot;
  if (mention.kind !== 'person' || !isPlainSubject(spot)) return null;
  let at = spot.end;
  if (/^(?:has|have|had)$/.test(wordAt(page, at)) && wordAt(page, at + 1) === 'been') at += 2;
  else if (/^(?:was|is)$/.test(wordAt(page, at))) at++;
  else return null;
  if (!CHOSEN.test(wordAt(page, at))) return null;
  const role = readRole(page, wordAt(page, at + 1) === 'as' ? at + 2 : at + 1);
  return role && asserted(spot, at, role.end, WEIGHTS.became);
}

/** "the firm named X as its director": with whose director that is. */
export function findNamedAs(spot: Spot): Found | null {
  const { page, mention, first, end } = spot;
  if (mention.kind !== 'person' || !CHOOSES.test(wordAt(page, first - 1))) return null;
  const before = page.words[first - 2];
  if (!before?.isWord || BEFORE_INFINITIVE.test(before.plain)) return null;
  const from = /^(?:as|to)$/.test(wordAt(page, end)) ? end + 1 : end;
  const start = wordAt(page, from);
  if (!isIn('pronounOwners', start) && start !== 'the' && !page.words[from]?.owns) return null;
  const role = readRole(page, from);
  return role && asserted(spot, from, role.end, WEIGHTS.became);
}

/** "X is described as a gifted pianist": with the words that say so. */
export function findDescribed(spot: Spot): Found | null {
  const { page, end } = spot;
  const at = wordAt(page, end + 1) === 'widely' ? end + 2 : end + 1;
  if (!/^(?:is|was)$/.test(wordAt(page, end)) || wordAt(page, at) !== 'described') return null;
  if (wordAt(page, at + 1) !== 'as' || !isIn('determiners', wordAt(page, at + 2))) return null;
  const phrase = readPhrase(page, at + 2);
  if (!phrase || phrase.stop === 'verb' || !classesOf(phrase.head).has(spot.mention.kind)) return null;
  return isPlainSubject(spot) ? asserted(spot, at, phrase.end, WEIGHTS.knownAs) : null;
}

/** A phrase whose noun is a role or an office. */
function readRole(page: Page, from: number): Phrase | null {
  const phrase = readPhrase(page, from);
  if (!phrase || phrase.stop === 'verb' || !(isRole(phrase.head) || isTitle(phrase.head))) return null;
  return namesAnother(page, phrase) || isAward(page, phrase) ? null : phrase;
}

/** "named best player", "named the player of the year" */
function isAward(page: Page, { from, end, head }: Phrase): boolean {
  if (PRIZED.test(head)) return true;
  for (let at = from; at < end; at++) {
    if (wordAt(page, at) === 'best') return true;
    if (wordAt(page, at - 1) === 'the' && AWARDED.test(wordAt(page, at)) && at > from + 1) return true;
  }
  return false;
}

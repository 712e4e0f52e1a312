import { clauseStart, isOfAnother, skipAge } from './clause.ts';
import { isAsserted, isOpenAdverb } from './doubt.ts';
import { isIn, isRole } from './lexicon.ts';
import { type Page, type Spot, wordAt } from './page.ts';
import type { Found } from './pattern.ts';
import { readPhrase } from './phrase.ts';
import { endOf } from './relative.ts';
import { isSound } from './soundness.ts';
import { WEIGHTS } from './weights.ts';

const SINGULAR = /^(?:is|was|remains|remained)$/;
const VERB = /^(?:is|was|are|were|remains|remained)$/;

/** "X is a …", "X has been one of …", "X, who is the …", "X became the head of …". */
export function findCopula(spot: Spot): Found | null {
  const { page, mention } = spot;
  if (page.words[spot.end - 1]?.owns) return null;
  const verb = verbAt(spot);
  if (verb === null) return null;
  let from = verb + 1;
  if (isOpenAdverb(wordAt(page, from)) || isOpenAdverb(wordAt(page, verb - 1))) return null;
  if (isIn('adverbs', wordAt(page, from))) from++;
  if (!isIn('determiners', wordAt(page, from))) return null;
  const phrase = readPhrase(page, from);
  if (!phrase || phrase.stop === 'verb' || !isSound(page, phrase, mention.kind)) return null;
  const isBecoming = wordAt(page, verb) === 'became';
  if (isBecoming && !isRole(phrase.head)) return null;
  if (!isRelative(spot) && !isAsserted(spot, phrase.end)) return null;
  const end = endOf(page, phrase);
  return end === null
    ? null
    : { form: 'copula', from, end, weight: isBecoming ? WEIGHTS.became : WEIGHTS.copula };
}

/** Whether the name alone is what the verb speaks of: not "the book about X is", "A and X are", "seeing X was". */
export function isSubject({ page, first }: Spot, verb: string): boolean {
  const start = clauseStart(page, first);
  for (let at = first - 1; at >= start; at--) {
    const plain = wordAt(page, at);
    if (/^(?:and|but|that|because|as|when|while|where|if|since|although|though|says|said)$/.test(plain))
      return plain !== 'and' || (SINGULAR.test(verb) && !page.owners[at - 1]);
    if (isIn('prepositions', plain) && at === start && tellsYear(page, at + 1, first)) return true;
    if (isIn('prepositions', plain) || isIn('auxiliaries', plain) || plain === 'of' || plain === 'or')
      return false;
    if (/.{2}ing$/.test(plain) && !page.owners[at]) return false;
  }
  return true;
}

function verbAt(spot: Spot): number | null {
  const { page } = spot;
  let at = skipAge(page, spot.end);
  const isOfClause = isRelative(spot);
  if (isOfClause) at += 2;
  else if (wordAt(page, at) === ',' && at > spot.end) at++;
  if (/^(?:has|have|had)$/.test(wordAt(page, at)) && isIn('adverbs', wordAt(page, at + 1))) at++;
  const isPerfect = /^(?:has|have|had)$/.test(wordAt(page, at)) || isIn('adverbs', wordAt(page, at));
  if (isPerfect && wordAt(page, at + 1) === 'been') at++;
  else if (!VERB.test(wordAt(page, at)) && wordAt(page, at) !== 'became') return null;
  if (isOfClause) return isOfAnother(spot) ? null : at;
  return isSubject(spot, wordAt(page, at)) ? at : null;
}

/** "X, who is": what a writer says in passing holds, whatever is denied around it. */
function isRelative({ page, end }: Spot): boolean {
  const at = skipAge(page, end);
  return wordAt(page, at) === ',' && /^(?:who|which)$/.test(wordAt(page, at + 1));
}

/** "In 2011 X became": what stands before the name is a year alone. */
function tellsYear({ words }: Page, from: number, end: number): boolean {
  return end - from === 1 && /^\d{4}$/.test(words[from]?.text ?? '');
}

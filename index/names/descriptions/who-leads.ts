import { isOfAnother, skipAge } from './clause.ts';
import { classesOf, isIn } from './lexicon.ts';
import { type Page, type Spot, wordAt } from './page.ts';
import type { Found } from './pattern.ts';
import { readPhrase } from './phrase.ts';
import { asserted, isPlainSubject } from './plain-subject.ts';
import { WEIGHTS } from './weights.ts';

const LEADS = /^(?:led|leads)$/;
/** Behind these stands where somebody is led. */
const DRIVEN = /^(?:into|out|past|through|to)$/;

/** "X, who heads the guild,": what somebody does for a body says who that is. */
export function findWhoLeads(spot: Spot): Found | null {
  const { page } = spot;
  if (page.words[spot.end - 1]?.owns || isOfAnother(spot)) return null;
  const comma = skipAge(page, spot.end);
  if (wordAt(page, comma) !== ',' || wordAt(page, comma + 1) !== 'who') return null;
  let from = comma + 2;
  if (isIn('adverbs', wordAt(page, from))) from++;
  if (!isIn('leads', wordAt(page, from)) || !isIn('determiners', wordAt(page, from + 1))) return null;
  const end = page.owners[from + 2] ? endOfName(page, from + 2) : endOfPhrase(page, from + 1);
  if (end === null || isLeadOfMatch(page, from, end)) return null;
  return { form: 'copula', from, end, weight: WEIGHTS.whoLeads };
}

/** "X heads the guild", "X owns Quay Trust": the same in a sentence of its own, of bodies only. */
export function findHeads(spot: Spot): Found | null {
  const { page, mention, end: verb } = spot;
  if (mention.kind !== 'person' || !isIn('leads', wordAt(page, verb)) || !isPlainSubject(spot)) return null;
  const object = isIn('determiners', wordAt(page, verb + 1)) ? verb + 2 : verb + 1;
  const end = page.owners[object] ? endOfBody(page, object) : endOfBodies(page, verb + 1);
  if (end === null || isLeadOfMatch(page, verb, end) || isLedOnce(page, verb, end)) return null;
  return asserted(spot, verb, end, WEIGHTS.whoLeads);
}

/** "led the team with nine goals" */
function isLeadOfMatch(page: Page, from: number, end: number): boolean {
  return LEADS.test(wordAt(page, from)) && holds(page, from, end, /^with$/);
}

/** "led the team to victory" */
function isLedOnce(page: Page, from: number, end: number): boolean {
  return LEADS.test(wordAt(page, from)) && holds(page, from, end, DRIVEN);
}

function holds(page: Page, from: number, last: number, words: RegExp): boolean {
  for (let at = from; at <= last; at++) if (words.test(wordAt(page, at))) return true;
  return false;
}

function endOfName({ owners }: Page, at: number): number {
  let end = at;
  while (owners[end] && owners[end] === owners[at]) end++;
  return end;
}

function endOfBody(page: Page, at: number): number | null {
  return page.owners[at]?.kind === 'organization' ? endOfName(page, at) : null;
}

function endOfPhrase(page: Page, from: number): number | null {
  const phrase = readPhrase(page, from);
  return !phrase || phrase.stop === 'verb' ? null : phrase.end;
}

function endOfBodies(page: Page, from: number): number | null {
  if (!isIn('determiners', wordAt(page, from))) return null;
  const phrase = readPhrase(page, from);
  if (!phrase || phrase.stop === 'verb' || !classesOf(phrase.head).has('organization')) return null;
  return phrase.end;
}

import { isOfAnother, skipAge } from './clause.ts';
import { isIn } from './lexicon.ts';
import { type Page, type Spot, wordAt } from './page.ts';
import type { Found } from './pattern.ts';
import { readPhrase } from './phrase.ts';
import { WEIGHTS } from './weights.ts';

const LEADS =
  /^(?:heads|headed|leads|led|runs|ran|commands|commanded|chairs|chaired|founded|co-founded|owns|owned|governs|governed|rules|ruled|coaches|coached|captains|captained|manages|managed|edits|edited|represents|represented)$/;

/** "X, who heads the guild,": what somebody does for a body says who that is. */
export function findWhoLeads(spot: Spot): Found | null {
  const { page } = spot;
  if (page.words[spot.end - 1]?.owns || isOfAnother(spot)) return null;
  const comma = skipAge(page, spot.end);
  if (wordAt(page, comma) !== ',' || wordAt(page, comma + 1) !== 'who') return null;
  let from = comma + 2;
  if (isIn('adverbs', wordAt(page, from))) from++;
  if (!LEADS.test(wordAt(page, from)) || !isIn('determiners', wordAt(page, from + 1))) return null;
  const end = page.owners[from + 2] ? endOfName(page, from + 2) : endOfPhrase(page, from + 1);
  if (end === null || isLeadOfMatch(page, from, end)) return null;
  return { form: 'copula', from, end, weight: WEIGHTS.whoLeads };
}

/** "led the team with nine goals" */
function isLeadOfMatch(page: Page, from: number, end: number): boolean {
  if (!/^(?:led|leads)$/.test(wordAt(page, from))) return false;
  for (let at = from; at <= end; at++) if (wordAt(page, at) === 'with') return true;
  return false;
}

function endOfName({ owners }: Page, at: number): number {
  let end = at;
  while (owners[end] && owners[end] === owners[at]) end++;
  return end;
}

function endOfPhrase(page: Page, from: number): number | null {
  const phrase = readPhrase(page, from);
  return !phrase || phrase.stop === 'verb' ? null : phrase.end;
}

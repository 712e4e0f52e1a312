import { clauseStart, isIntroductory, opensSentence } from './clause.ts';
import { classesOf, isIn, isRole, isSaying, isTitle } from './lexicon.ts';
import { isCommon, type Page, type Spot, wordAt } from './page.ts';
import type { Found } from './pattern.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { endOf } from './relative.ts';
import { isSound, namesAnother } from './soundness.ts';
import { WEIGHTS } from './weights.ts';

const MAX_WORDS_BACK = 30;
const CLOSES = /^[,.;:!?)\]—–\n”"’]$/;

/** "the head of the group, X, …", "A spokesperson for the ministry, X told …". */
export function findAppositionBefore(spot: Spot): Found | null {
  const { page, mention } = spot;
  const comma = wordAt(page, spot.first - 1) === 'the' ? spot.first - 2 : spot.first - 1;
  if (wordAt(page, comma) !== ',' || page.words[spot.end - 1]?.owns) return null;
  const from = startOf(page, comma);
  if (from === null) return null;
  const phrase = readPhrase(page, from);
  if (phrase?.end !== comma || phrase.stop !== 'mark') return null;
  if (!isOfKind(phrase, spot) || namesAnother(page, phrase) || !isSound(page, phrase, mention.kind))
    return null;
  if (!suitsBefore(page, from) || !suitsBehind(spot, phrase)) return null;
  const isVague =
    /^(?:one|another|a)$/.test(wordAt(page, from)) && comma - from < 4 && mention.kind !== 'person';
  const isPronoun = isIn('pronounOwners', wordAt(page, from));
  if (endOf(page, phrase) !== comma) return null;
  const weight = WEIGHTS.apposition - (isVague ? 1 : 0) - (isPronoun ? WEIGHTS.pronoun : 0);
  return { form: 'apposition', from, end: comma, weight };
}

/** The article or the owner with which the words before a comma begin. */
function startOf(page: Page, comma: number): number | null {
  for (let at = comma - 1; at > comma - MAX_WORDS_BACK; at--) {
    const word = page.words[at];
    const plain = wordAt(page, at);
    if (!word?.isWord || page.quoted[at] === 1) return null;
    if (isIn('cutters', plain) || isIn('auxiliaries', plain) || isIn('finite', plain)) return null;
    if (/^(?:and|my|our|your)$/.test(plain) || isSaying(plain)) return null;
    let start: number | null = null;
    if (isIn('determiners', plain) || isIn('pronounOwners', plain)) start = at;
    else if (word.owns) start = ownerStart(page, at);
    if (start !== null && !attaches(page, start)) return start;
    if (start !== null) at = start;
  }
  return null;
}

function ownerStart(page: Page, at: number): number | null {
  if (!page.owners[at]) return null;
  let first = at;
  while (page.owners[first - 1] === page.owners[at]) first--;
  return wordAt(page, first - 1) === 'the' ? first - 1 : first;
}

/** Whether the words before belong to the same noun: "the head of | the group", "a spokeswoman for | Ruritania's army". */
function attaches(page: Page, start: number): boolean {
  const before = wordAt(page, start - 1);
  if (before === 'of') return true;
  const noun = wordAt(page, start - 2);
  return isIn('prepositions', before) && (isRole(noun) || isTitle(noun)) && isCommon(page, start - 2);
}

function isOfKind({ head }: Phrase, { mention }: Spot): boolean {
  return classesOf(head).has(mention.kind) || (mention.kind === 'person' && isTitle(head));
}

/** Not the apposition of a name before it, no item of a list, nothing that only leads up to a clause. */
function suitsBefore(page: Page, from: number): boolean {
  const isSource = wordAt(page, clauseStart(page, from)) === 'according';
  if (isIntroductory(page, from) && !isSource) return false;
  const before = wordAt(page, from - 1);
  if (before === 'and' || before === 'or') return !page.owners[from - 2] && wordAt(page, from - 2) !== ',';
  if (before !== ',' && before !== ')') return isSource || !isDependent(page, from);
  const named = page.owners[from - 2];
  return before === ',' && !(named && !isIntroductory(page, from - 2)) && !/^\d/.test(wordAt(page, from - 2));
}

function isDependent(page: Page, from: number): boolean {
  const start = clauseStart(page, from);
  return start < from && /.{2}ing$/.test(wordAt(page, start)) && !page.owners[start];
}

function suitsBehind({ page, first, end }: Spot, { from }: Phrase): boolean {
  const next = wordAt(page, end);
  if (/^(?:and|or|&)$/.test(next)) return false;
  if (next === ',' && (page.owners[end + 1] || wordAt(page, end + 1) === 'and')) return false;
  if (CLOSES.test(next) || next === '(') return !isSaying(next);
  const isFull = end - first > 1 && from < first - 3;
  return isFull && opensSentence(page, from) && !(isSaying(next) && wordAt(page, end + 1) === ',');
}

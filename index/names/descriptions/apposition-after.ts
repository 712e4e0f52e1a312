import { isIntroductory, isOfAnother, skipAge } from './clause.ts';
import { classesOf, isIn, isPlural, isRole, isTitle } from './lexicon.ts';
import { isCommon, type Page, type Spot, wordAt } from './page.ts';
import type { Found } from './pattern.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { endOf } from './relative.ts';
import { isSound, namesAnother } from './soundness.ts';
import { WEIGHTS } from './weights.ts';
import { isReport, mayBeOfNoun } from './whole-clause.ts';

const OPENS = /^(?:,|—|–|-|\()$/;
const BARE_STARTS =
  /^(?:former|then|ex-.+|deputy|acting|senior|chief|vice|longtime|long-time|veteran|head|assistant)$/;

/** "X, the head of …,", "X, 62, a retired judge,", "X (62), former mayor of …", "X — the head of … —". */
export function findAppositionAfter(spot: Spot): Found | null {
  const { page, mention } = spot;
  if (page.words[spot.end - 1]?.owns || isOfAnother(spot)) return null;
  const open = skipAge(page, spot.end);
  const mark = page.words[open]?.text ?? '\n';
  if (!OPENS.test(mark) || page.words[open]?.end === page.words[open + 1]?.start) {
    if (mark !== '(' && mark !== '—') return null;
  }
  const start = wordAt(page, open + 1) === '-' ? open + 2 : open + 1;
  const owner = startKind(page, start);
  if (owner === null) return null;
  const phrase = readPhrase(page, start);
  if (!phrase || !isClosed(page, phrase, mark) || !isSound(page, phrase, mention.kind)) return null;
  if (owner !== 'article' && owner !== 'name' && !isKnown(spot, phrase, owner)) return null;
  if (isAside(page, phrase)) return null;
  if (namesAnother(page, phrase) || isReport(page, phrase) || mayBeOfNoun(spot, phrase)) return null;
  if (isPlural(phrase.head) && wordAt(page, start) !== 'one' && wordAt(page, spot.first - 1) === 'and')
    return null;
  if (isOfRole(spot, phrase) || !suitsClause(spot, phrase) || isItem(spot, phrase)) return null;
  const end = endOf(page, phrase);
  if (end === null) return null;
  const weight = WEIGHTS.apposition - (owner === 'pronoun' ? WEIGHTS.pronoun : 0);
  return { form: 'apposition', from: start, end, weight };
}

/** Without an article the words must be known to tell what it is: "chairman of", "maker of", "capital of". */
function isKnown({ page, mention }: Spot, { from, head }: Phrase, start: 'pronoun' | 'bare'): boolean {
  if (mention.kind === 'person') return isRole(head) || isTitle(head);
  if (start === 'pronoun') return classesOf(head).has(mention.kind);
  const list = mention.kind === 'organization' ? isIn('bodyRoles', head) : head === 'capital';
  return list && wordAt(page, from + 1) === 'of';
}

/** "Bell, the cup in her hands, …": how somebody stands there. */
function isAside(page: Page, { from, end, head }: Phrase): boolean {
  if (classesOf(head).size > 0 || isTitle(head)) return false;
  for (let at = from + 1; at < end; at++) if (/^(?:his|her|their)$/.test(wordAt(page, at))) return true;
  return false;
}

function startKind(page: Page, start: number): 'article' | 'pronoun' | 'name' | 'bare' | null {
  let at = start;
  if (isIn('adverbs', wordAt(page, at))) at++;
  const plain = wordAt(page, at);
  if (page.owners[at] || page.words[at]?.owns) return possesses(page, at) ? 'name' : null;
  if (isIn('determiners', plain)) return 'article';
  if (/^(?:her|his|its|their)$/.test(plain)) return 'pronoun';
  if (isIn('bodyRoles', plain) || plain === 'capital') return 'bare';
  if (BARE_STARTS.test(plain) || ((isRole(plain) || isTitle(plain)) && page.words[at]?.isWord)) return 'bare';
  return null;
}

/** "Ruritania's top general" */
function possesses(page: Page, at: number): boolean {
  const owner = page.owners[at];
  let last = at;
  while (owner && page.owners[last + 1] === owner) last++;
  return page.words[last]?.owns === true;
}

function isClosed(page: Page, { end, stop }: Phrase, mark: string): boolean {
  if (stop === 'and' && !goesOn(page, end + 1)) return false;
  const closing = page.words[end]?.text ?? '\n';
  if (mark === '(') return closing === ')';
  if (mark !== ',') return stop === 'mark' || stop === 'clause';
  return stop !== 'verb' && closing !== '(' && closing !== ':';
}

/** "the mayor of Lund and | one of its …", but not "the baker and | two nurses". */
function goesOn(page: Page, at: number): boolean {
  const plain = wordAt(page, at);
  return isIn('determiners', plain) || isIn('adverbs', plain) || BARE_STARTS.test(plain);
}

/** "the offices of Alpha, the leader of the council," may speak of another. */
function isOfRole({ page, first, mention }: Spot, { head }: Phrase): boolean {
  if (mention.kind === 'person' || !isRole(head)) return false;
  if (mention.kind === 'place') return !classesOf(head).has('place');
  const before = wordAt(page, wordAt(page, first - 1) === 'the' ? first - 2 : first - 1);
  return isIn('prepositions', before) || before === 'of';
}

/** "Ruritania, the archive, and films": an item of a list, unless it is known to be of the name's kind. */
function isItem({ page, mention }: Spot, { end, head }: Phrase): boolean {
  const next = wordAt(page, end);
  if (next === 'or' || (next === 'and' && !isCommon(page, end + 1) && isTitle(wordAt(page, end + 1))))
    return true;
  return next === ',' && /^(?:and|or)$/.test(wordAt(page, end + 1)) && !classesOf(head).has(mention.kind);
}

/** In words that lead up to a clause the comma may end them: only what is closed again and is of the kind will do. */
function suitsClause({ page, first, mention }: Spot, { end, head, from }: Phrase): boolean {
  if (!isIntroductory(page, first)) return true;
  const isKnown = classesOf(head).has(mention.kind) || (mention.kind === 'person' && isTitle(head));
  return (
    isKnown && wordAt(page, end) === ',' && !page.owners[end + 1] && end - from > 1 && isCommon(page, from)
  );
}

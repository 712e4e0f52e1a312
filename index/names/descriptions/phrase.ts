import { classesOf, isDemonym, isIn, isPlural, isRole, isSpeech, isTitle } from './lexicon.ts';
import { isCommon, type Page, wordAt } from './page.ts';

const MAX_WORDS = 30;
/** What stands between a subject and its verb. */
const ADVERB =
  /^(?:now|also|still|already|then|currently|reportedly|never|recently|soon|later|allegedly|usually|often|finally|again|immediately|quickly|eventually)$/;
/** What follows a verb rather than a noun. */
const TAKEN = /^(?:to|that|it|him|them|us|more|no|not)$/;
const COUNTS =
  /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|dozens|several|some|many|other|others|all|both|most|more)$/;
const ENDS_HEAD = /^(?:and|as|of|worth|aged|known|able|so|such|i|he|she|it|we|you|they|to|not)$/;
const OPENING_HEADS = ['people', 'places', 'bodies', 'others'] as const;

/** A noun phrase as it was read from left to right. */
export interface Phrase {
  readonly from: number;
  readonly end: number;
  /** Its main noun, in lower case: "head" of "the head of the group". */
  readonly head: string;
  /** What ends it: a mark, a word that opens a clause, a verb, or "and". */
  readonly stop: 'mark' | 'clause' | 'verb' | 'and';
}

/** Reads from a word on to the mark, the verb or the clause that ends the phrase; null where there is none. */
export function readPhrase(page: Page, from: number): Phrase | null {
  let at = from;
  let head = '';
  let isOpen = true;
  for (; at < from + MAX_WORDS; at++) {
    const word = page.words[at];
    const plain = wordAt(page, at);
    if (!word?.isWord) {
      if (word?.text === '“' || word?.text === '"' || page.quoted[at] === 1) continue;
      if (word?.text === '”' || (word?.text === '&' && at > from)) continue;
      return finish(page, from, at, head, 'mark');
    }
    if (page.quoted[at] === 1) continue;
    if (at > from && isIn('cutters', plain)) return finish(page, from, at, head, 'clause');
    if (
      plain === 'as' &&
      !/(?:known|such|served|serving|works|regarded|seen|described)/.test(wordAt(page, at - 1))
    )
      return finish(page, from, at, head, 'clause');
    if (isFiniteVerb(page, at, from)) return finish(page, from, at, head, 'verb');
    if (plain === 'and' && !goesOnAfterAnd(page, at)) return finish(page, from, at, head, 'and');
    if (startsDay(page, at)) return finish(page, from, at, head, 'clause');
    if (isOpen && endsHead(page, at, from) && !(plain === 'of' && wordAt(page, at - 1) === 'one'))
      isOpen = false;
    if (isOpen && isNoun(page, at)) head = plain;
  }
  return null;
}

/** A main noun that a name alone cannot be: no word of a name, save a title. */
function isNoun(page: Page, at: number): boolean {
  const plain = wordAt(page, at);
  if (isIn('determiners', plain) || isIn('pronounOwners', plain) || plain === 'of') return false;
  if (page.words[at]?.owns) return false;
  return isCommon(page, at) || isRole(plain) || isTitle(plain);
}

function endsHead(page: Page, at: number, from: number): boolean {
  const plain = wordAt(page, at);
  if (at === from) return false;
  if (isIn('prepositions', plain) || isIn('cutters', plain) || ENDS_HEAD.test(plain)) return true;
  const before = wordAt(page, at - 1);
  return /.(?:ed|ing)$/.test(plain) && isRoleOrClass(before) && !isRoleOrClass(wordAt(page, at + 1));
}

function isFiniteVerb(page: Page, at: number, from: number): boolean {
  const plain = wordAt(page, at);
  if (at === from || page.owners[at]) return false;
  if (isIn('auxiliaries', plain) || isIn('finite', plain)) return true;
  const next = wordAt(page, at + 1);
  const before = wordAt(page, at - 1);
  if (ADVERB.test(before) && isRoleOrClass(wordAt(page, at - 2))) return true;
  if (/[^s]s$/.test(plain) && isRoleOrClass(before) && !isPlural(before) && !isRoleOrClass(plain))
    if (TAKEN.test(next) || isIn('determiners', next) || isIn('pronounOwners', next)) return true;
  if (isSpeech(plain)) return at > from + 1 && !isRoleOrClass(next) && !isAdjectivePlace(page, at);
  const takesObject =
    isIn('determiners', next) || isIn('pronounOwners', next) || page.owners[at + 1] !== undefined;
  return at > from + 1 && takesObject && plain.endsWith('ed') && !isAdjectivePlace(page, at);
}

/** Behind an article or an adverb a participle belongs to a noun. */
function isAdjectivePlace(page: Page, at: number): boolean {
  const before = wordAt(page, at - 1);
  return isIn('determiners', before) || before.endsWith('ly');
}

function isRoleOrClass(word: string): boolean {
  return classesOf(word).size > 0;
}

/** "a former mayor and businessman", "a maker of cars and trucks", but not "a baker and lives in Lund". */
function goesOnAfterAnd(page: Page, at: number): boolean {
  const next = wordAt(page, at + 1);
  if (!isCommon(page, at + 1) || isIn('determiners', next) || isIn('pronounOwners', next)) return false;
  if (COUNTS.test(next)) return false;
  if (isIn('auxiliaries', next) || isIn('prepositions', next) || isIn('verbs', next)) return false;
  if (isRole(next) || OPENING_HEADS.some((list) => isIn(list, next))) return !page.owners[at + 2];
  if (isSpeech(next) || isIn('finite', next) || /(?:ed|ly)$/.test(next)) return false;
  return !next.endsWith('s') || isPlural(wordAt(page, at - 1));
}

function startsDay(page: Page, at: number): boolean {
  const plain = wordAt(page, at);
  if (plain === 'on') return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(wordAt(page, at + 1));
  return (
    (plain === 'last' || plain === 'this' || plain === 'next') && isIn('timeNouns', wordAt(page, at + 1))
  );
}

function finish(page: Page, from: number, end: number, head: string, stop: Phrase['stop']): Phrase | null {
  let last = end;
  while (last > from && (isIn('prepositions', wordAt(page, last - 1)) || wordAt(page, last - 1) === 'both'))
    last--;
  if (stop === 'and' && isAdjective(wordAt(page, last - 1))) last = beforePreposition(page, from, last);
  return last > from && head !== '' ? { from, end: last, head, stop } : null;
}

/** "across the global | and national lists" is cut to nothing of it. */
function beforePreposition(page: Page, from: number, end: number): number {
  for (let at = end - 1; at > from; at--) {
    if (isIn('prepositions', wordAt(page, at)) || wordAt(page, at) === 'of') return at;
  }
  return from;
}

function isAdjective(plain: string): boolean {
  if (isRoleOrClass(plain)) return false;
  return isDemonym(plain) || isIn('directions', plain) || /[a-z]{3}(?:al|ic|ous|ive|ern|ary)$/.test(plain);
}

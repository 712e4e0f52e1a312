/** What a word is to those who speak, by lists alone. */
import irregular from '../language/irregular-forms.json' with { type: 'json' };
import listed from '../names/lists/speech-verbs.json' with { type: 'json' };
import people from '../names/lists/titles.json' with { type: 'json' };
import judging from './judging-verbs.json' with { type: 'json' };
import words from './phrase-words.json' with { type: 'json' };
import type { Token } from './tokens.ts';

const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list);

const JUDGED = setOf([...judging.past, ...judging.present]);
const JUDGE = setOf(judging.base);
const JUDGING = setOf(judging.ing);
const isNoJudge = (verb: string) => !JUDGED.has(verb) && !JUDGE.has(verb) && !JUDGING.has(verb);
const [LISTED_BASE, LISTED_THIRD] = splitPresent(listed.present);
const SAID = setOf([...listed.past, ...LISTED_THIRD].filter(isNoJudge));
const SAY = setOf(LISTED_BASE.filter(isNoJudge));
const SAYING = setOf(listed.ing.filter(isNoJudge));

export const DETERMINERS = setOf(words.determiners);
export const PREPOSITIONS = setOf(words.prepositions);
export const CONJUNCTIONS = setOf(words.conjunctions);
export const RELATIVES = setOf(words.relatives);
export const AUXILIARIES = setOf(words.auxiliaries);
export const ADVERBS = setOf(words.adverbs);
export const INANIMATE = setOf(words.inanimate);
export const DOCUMENTS = setOf(words.documents);
/** Texts that nobody needs to have said: "the law states". */
export const PAPERS = setOf(words.papers);
export const GROUPS = setOf(words.groups);
/** Nouns for those who act as one, the groups among them. */
export const BODIES = setOf([...words.bodies, ...words.groups, ...words.generalBodies]);
/** Any body at all may be called so. */
export const GENERAL_BODIES = setOf(words.generalBodies);
export const ROLES = setOf([...people.roles, ...words.roles]);
export const TITLES = setOf([...people.before.map(lastWordOf), ...words.titles]);
export const CALENDAR = setOf(words.calendar);
export const NEGATIONS = setOf(words.negations);
/** Say, tell, call and their like, in each of their forms: with "not" in front, nobody is told to have said it. */
export const UTTERING = setOf(['said', ...words.utter.flatMap(formsOf)]);
/** "denied saying" */
export const DENIALS = setOf(words.denials);
export const INSTITUTIONS = setOf(words.institutions);
/** Each of them may be either: "the ministry claims", "the claims". */
export const NOUNS_OR_VERBS = setOf(words.nounsOrVerbs);
const PRONOUNS = setOf(words.pronouns);
const IRREGULAR_PAST = setOf(words.irregularPast);
const TO_BE = setOf(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "'s"]);

/** Went, shot, thundered: a verb of the past by its look. */
export function isPast(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    isVerbWord(token) &&
    (IRREGULAR_PAST.has(token.plain) || /[a-z]{2}ed$/.test(token.plain))
  );
}

export type VerbForm = 'finite' | 'base' | 'ing';

/** Said, says, tweeted: a verb of saying that stands by itself. */
export function isSpeechVerb(token: Token): boolean {
  return isVerbWord(token) && SAID.has(token.plain);
}

/** A verb of saying, or one that judges and may quote a piece: "called it", "accused them of". */
export function verbFormOf(token: Token): VerbForm | null {
  if (!isVerbWord(token)) return null;
  if (SAID.has(token.plain) || JUDGED.has(token.plain)) return 'finite';
  if (SAYING.has(token.plain) || JUDGING.has(token.plain)) return 'ing';
  return SAY.has(token.plain) || JUDGE.has(token.plain) ? 'base' : null;
}

/** Only judges: what it quotes is a piece, and it never stands behind a whole sentence. */
export function isJudging(token: Token): boolean {
  return !SAID.has(token.plain) && !SAYING.has(token.plain) && !SAY.has(token.plain);
}

/** Lawyers, police: as many as take "say" without an s. */
export function isPlural(noun: string): boolean {
  return /s$|^police$|^people$/.test(noun);
}

export function isToBe(token: Token | undefined): boolean {
  return token !== undefined && TO_BE.has(token.plain);
}

export function isPronoun(token: Token | undefined): boolean {
  return token !== undefined && PRONOUNS.has(token.plain);
}

export function isAdverb(token: Token): boolean {
  return (
    token.mention === null &&
    (ADVERBS.has(token.plain) || (/[a-z]{3}ly$/.test(token.plain) && token.plain !== 'family'))
  );
}

/** Words that no noun phrase goes on across. */
export function endsPhrase(token: Token): boolean {
  if (token.kind !== 'word') return true;
  if (token.mention !== null) return false;
  const { plain } = token;
  if (isPronoun(token) || RELATIVES.has(plain) || CONJUNCTIONS.has(plain) || AUXILIARIES.has(plain))
    return true;
  if (CALENDAR.has(plain) && token.isCapital) return true;
  return (
    (verbFormOf(token) !== null && !NOUNS_OR_VERBS.has(plain)) || IRREGULAR_PAST.has(plain) || isAdverb(token)
  );
}

function isVerbWord(token: Token): boolean {
  return token.kind === 'word' && token.mention === null;
}

/** "say" and "says" apart, which stand in one list. */
function splitPresent(verbs: readonly string[]): [base: string[], third: string[]] {
  const all = setOf(verbs);
  const isBase = (verb: string) =>
    all.has(`${verb}s`) || all.has(`${verb}es`) || (verb.endsWith('y') && all.has(`${verb.slice(0, -1)}ies`));
  return [verbs.filter(isBase), verbs.filter((verb) => !isBase(verb))];
}

/** "write", "writes", "writing", "wrote", "written". */
function formsOf(base: string): string[] {
  const stem = base.replace(/e$/, '');
  const past = Object.entries(irregular).flatMap(([form, of]) => (of === base ? form : []));
  return [base, `${base}s`, `${stem}ing`, ...(past.length > 0 ? past : [`${stem}ed`])];
}

/** "minister" of "Foreign Minister", "gen" of "Lt. Gen." */
function lastWordOf(title: string): string {
  return title.toLowerCase().replace(/\.$/, '').split(' ').at(-1) ?? '';
}

/** What a question wants for its exact answer, by its words. */
import type { Question } from '../../findings.ts';
import { termOf } from '../../language/terms.ts';
import { wordTexts } from '../../language/words.ts';
import { isAboutOneName } from '../one-name.ts';
import { wantedByNoun } from './asked-nouns.ts';
import { type AskedVerb, askedVerb, isOffice } from './asked-verb.ts';
import { isAuxiliary } from './auxiliaries.ts';
import type { Wanted } from './kinds.ts';

export interface AskedFor {
  readonly wanted: Wanted;
  /** The terms of the noun behind "which", "what" or "how many". */
  readonly noun: ReadonlySet<string>;
  readonly verb: AskedVerb | null;
  /** By which words before it a sentence tells the answer: "in" a place, done "by" someone, it "is", it is "called". */
  readonly cues: readonly ('place' | 'doer' | 'copula' | 'name')[];
  /** The verb of "who leads …?", which asks who holds an office today; else null. */
  readonly office: string | null;
  /** The term of the office or trade in "who is the mayor of …?"; null where the question has another form. */
  readonly role: string | null;
  /** The terms of the names in the question. */
  readonly names: ReadonlySet<string>;
  /** "Who were …?" wants all of them. */
  readonly isPlural: boolean;
  /** Only names of the kind that was asked for answer a command; to a question in a sentence a phrase may, too. */
  readonly onlyNames: boolean;
}

const MAX_NOUN_WORDS = 4;
/** More than this no question needs to say what it wants. */
const MAX_QUESTION_CHARS = 400;
const HOW_MANY =
  /\bhow (?:many|much|old|young|long|far|large|big|small|often|high|tall|deep|wide|fast|heavy|hot|cold)\b/i;
const AGES = /\b(?:old|young)$/;
const WHICH =
  /\b(?:which|what)\s(?!(?:happen\w*|is|was|are|were|did|does|do|has|had|have|will|would|can|could)\b)/i;
/** "How much" asks for money beside these, else it may be any amount. */
const PAID =
  /\b(?:money|costs?|pays?|paid|paying|spen[dt]s?|spending|price|worth|salary|earn(?:s|ed)?|rais(?:e|es|ed)|fined?|bid|bought|buy|s[oe]ll|sold|borrow(?:ed)?|owes?|owed|donated?|dollars|euros|pounds|funding)\b/i;
/** "What is (the name of) the …" */
const WHAT_IS =
  /\bwhat\s(?:is|was|are|were)\s(?:the\s|an?\s)?(?:(?:\w+\s)?(?:name|kind|type|title)s?\s(?:of|given to|for)\s(?:the\s|an?\s)?)?/i;
/** What somebody did or said is told by a whole sentence. */
const WANTS_ACCOUNT =
  /\bwhat (?:happen|(?:did|does|do|has|have|had|is|was|were|are)\b[^?]*\b(?:says?|said|do|does|doing|done|thinks?|happen\w*)\s*\??$)/i;
const NAMING = /\b(?:called|named?|known|term(?:ed)?|dubbed|nicknamed?|titled?)\b/i;
/** "Who opened it?", not "who was it opened by?" */
const WANTS_DOER = /^who\s(?!(?:is|was|were|are|did|does|do)\b)/i;
const WANTS_HOLDER = /^who\s\p{L}+s\s/iu;
const NARROWED = /^.{4,}\b(?:who|that|which|when)\b/i;
const WHO_IS = /^who(?:\s(?:is|was)|['’]s)\s(?:the\s)?/i;
const QUESTION_WORDS: readonly (readonly [RegExp, Wanted])[] = [
  [/\bwho(?:m|se)?\b/i, 'person'],
  [/\bwhere\b/i, 'place'],
  [/\b(?:what|which)\b/i, 'thing'],
];

/** Null where no part of a sentence is the answer by itself. */
export function askedFor(question: Question): AskedFor | null {
  const { kind, form } = question;
  const text = question.text.slice(0, MAX_QUESTION_CHARS);
  if (kind === 'when' || kind === 'why' || kind === 'said' || WANTS_ACCOUNT.test(text)) return null;
  if (form === 'command' && kind === 'what') return null;
  const verb = askedVerb(text);
  if ((kind === 'who' || kind === 'what') && isAboutName(question, verb)) return null;
  const noun = nounOf(text);
  const wanted = wantedOf(question, text, noun);
  if (wanted === null) return null;
  const isDefinition = wanted === 'thing' && noun.length === 0 && WHAT_IS.test(text);
  return {
    wanted,
    noun: new Set(noun),
    verb,
    cues: [
      ...(wanted === 'place' ? ['place' as const] : []),
      ...(kind === 'who' && WANTS_DOER.test(text) ? ['doer' as const] : []),
      ...(isDefinition ? ['copula' as const] : []),
      ...(NAMING.test(text) ? ['name' as const] : []),
    ],
    office: WANTS_HOLDER.test(text) && verb !== null && isOffice(verb) ? verb.term : null,
    role: kind === 'who' ? roleOf(text) : null,
    names: new Set(question.names.flatMap(({ terms }) => terms)),
    isPlural: /^who (?:are|were)\b/i.test(text),
    onlyNames: form === 'command' && (kind === 'who' || kind === 'where'),
  };
}

function wantedOf({ kind }: Question, text: string, noun: readonly string[]): Wanted | null {
  const many = HOW_MANY.exec(text)?.[0].toLowerCase();
  if (many?.endsWith('many')) return 'number';
  if (many?.endsWith('much')) return PAID.test(text) ? 'money' : 'amount';
  if (many && AGES.test(many)) return 'age';
  if (many || kind === 'how-many') return 'measure';
  const ofNoun = firstWanted(noun);
  if (ofNoun !== null) return ofNoun;
  if (noun.length > 0 && kind !== 'where') return 'thing';
  if (kind === 'who') return 'person';
  if (kind === 'where') return 'place';
  const is = WHAT_IS.exec(text);
  const told = is === null ? [] : nounAfter(text.slice(is.index + is[0].length));
  return wantedByNoun(told.at(-1) ?? '') ?? QUESTION_WORDS.find(([word]) => word.test(text))?.[1] ?? null;
}

function roleOf(text: string): string | null {
  const is = NARROWED.test(text) ? null : WHO_IS.exec(text);
  const told = is === null ? [] : nounAfter(text.slice(is[0].length));
  return told.findLast((term) => wantedByNoun(term) === 'person') ?? null;
}

/** What stands behind "how many", or else behind "which" or "what". */
function nounOf(text: string): readonly string[] {
  const found = HOW_MANY.exec(text) ?? WHICH.exec(text);
  return found === null ? [] : nounAfter(text.slice(found.index + found[0].length));
}

function nounAfter(rest: string): readonly string[] {
  const terms: string[] = [];
  for (const word of wordTexts(rest).slice(0, MAX_NOUN_WORDS)) {
    const term = isAuxiliary(word) ? null : termOf(word);
    if (term === null) break;
    terms.push(term);
  }
  return terms;
}

function firstWanted(noun: readonly string[]): Wanted | null {
  for (const term of noun) {
    const wanted = wantedByNoun(term);
    if (wanted !== null) return wanted;
  }
  return null;
}

/** "Who is Lukashenko?" is answered by words that describe the name, "who leads Wagner?" by another name. */
function isAboutName(question: Question, verb: AskedVerb | null): boolean {
  const [name] = question.names;
  return isAboutOneName(question) && (verb === null || name?.terms.includes(verb.term) === true);
}

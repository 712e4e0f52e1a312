import scare from './scare-words.json' with { type: 'json' };
import type { Token } from './tokens.ts';
import { AUXILIARIES, isSpeechVerb } from './words.ts';

const BEFORE = new Set(scare.before);
const WORKS = new Set(scare.works);
const PERFORMED = new Set(scare.performed);
const MAX_SCARE_WORDS = 4;
/** Between "known as" or "the film" and the marks. */
const MAX_LEAD = 3;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
/** No name has more words. */
const MAX_NAME_WORDS = 12;
/** Of a word that is small within a name: “The Man of the Sea”. */
const MAX_SMALL_LETTERS = 3;
const MAX_LOOK_CHARS = 200;

/** Whether words are few enough to be nobody's where nothing tells whose they are. */
export function isShort(words: string): boolean {
  return countWords(words) <= MAX_SCARE_WORDS;
}

/** Words that are called so, or the title of a work: nobody says them, whatever the sentence tells. */
export function isNamed(text: string, tokens: readonly Token[], at: number): boolean {
  const quote = tokens[at];
  if (!quote?.marked) return false;
  const { start, end } = quote.marked.inner;
  const words = text.slice(start, Math.min(end, start + MAX_LOOK_CHARS));
  const lead = tokens.slice(Math.max(0, at - MAX_LEAD), at);
  if (isBehindNaming(lead) && tokens[at + 1]?.plain !== 'by') return true;
  if (!isWrittenAsName(words)) return false;
  return (
    isBehindWork(lead) ||
    PERFORMED.has(lead.at(-1)?.plain ?? '') ||
    isBehindCalling(tokens, at) ||
    (isBehindNoun(lead) && isTitle(words))
  );
}

function isBehindNaming(lead: readonly Token[]): boolean {
  const [second, last] = lead.slice(-2);
  const word = last?.plain ?? '';
  const article = /^(?:the|a|an|as)$/.test(word);
  const one = article && word !== 'as' ? (second?.plain ?? '') : word;
  if (BEFORE.has(one) || /^(?:words?|phrase|term|slogan)$/.test(word)) return true;
  const three = lead.map(({ plain }) => plain).join(' ');
  return /\bknown (?:\w+ )?as(?: the)?$|\bso (?:- )?called$|\b(?:nick|code)name(?:d)?$|\b(?:was|were|is|are|been) called(?: the)?$/.test(
    three,
  );
}

function isBehindWork(lead: readonly Token[]): boolean {
  return lead.some(({ plain, kind }) => kind === 'word' && WORKS.has(plain));
}

/** "a group called “…”", "what they called the “…”". */
function isBehindCalling(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - MAX_LEAD); before--) {
    if (/^(?:calls?|called|calling|named?|term(?:ed)?)$/.test(tokens[before]?.plain ?? '')) return true;
  }
  return false;
}

function isBehindNoun(lead: readonly Token[]): boolean {
  const last = lead.at(-1);
  if (last?.kind !== 'word' || isSpeechVerb(last) || AUXILIARIES.has(last.plain)) return false;
  return last.plain !== 'that' && /^[a-z]/.test(last.plain);
}

/** The first word and every longer one begins with a capital. */
function isWrittenAsName(words: string): boolean {
  const found = words.match(WORD) ?? [];
  if (/^(?:the|los|las|la|le|el)$/.test(found[0] ?? '')) found.shift();
  if (found.length === 0 || found.length > MAX_NAME_WORDS || /[.!?…]$/.test(words)) return false;
  return (
    found.every((word) => word.length <= MAX_SMALL_LETTERS || !/^\p{Ll}/u.test(word)) &&
    /^[\p{Lu}\p{N}]/u.test(found[0] ?? '')
  );
}

/** A word alone after a noun is rather one that is doubted: the “experts”. */
function isTitle(words: string): boolean {
  return countWords(words) > 1;
}

function countWords(words: string): number {
  return (words.slice(0, MAX_LOOK_CHARS).match(WORD) ?? []).length;
}

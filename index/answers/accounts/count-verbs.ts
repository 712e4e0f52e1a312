import { isStopWord, termOf } from '../../language/terms.ts';
import words from './words.json' with { type: 'json' };

const NOT_VERBS = new Set(words.notVerbs);
const DEATHS = new Set(words.deathVerbs);
const INJURIES = new Set(words.injuryVerbs);
/** Of people to whom something was done. */
const CASUALTIES = new Set(words.casualtyVerbs);
const STATES = new Set(words.stateVerbs.map((word) => termOf(word) ?? word));
const HAVING = new Set(['has', 'have', 'had']);
const ABOARD = new Set(['aboard', 'on board', 'carrying']);

/** What a word says was done, equal for all words of dying and for all of being hurt; null for no verb. */
export function verbOf(word: string): string | null {
  if (HAVING.has(word)) return 'have';
  if (ABOARD.has(word)) return 'aboard';
  const casualty = casualtyOf(word);
  if (casualty) return casualty;
  if (!/^\p{Ll}{3,}$/u.test(word) || NOT_VERBS.has(word) || isStopWord(word)) return null;
  return termOf(word);
}

/** @see Count.form */
export function formOf(word: string, verb: string): 'state' | 'deed' | 'event' {
  if (CASUALTIES.has(word) || ABOARD.has(word) || casualtyOf(word) !== null) return 'event';
  return STATES.has(verb) ? 'state' : 'deed';
}

/** One verb for those who died, and one for those who were hurt. */
function casualtyOf(word: string): string | null {
  if (DEATHS.has(word)) return 'kill';
  return INJURIES.has(word) ? 'injur' : null;
}

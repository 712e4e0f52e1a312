/** Parts of a sentence that only look like a phrase or like a whole name, by their words and by those around. */
import irregularForms from '../../language/irregular-forms.json' with { type: 'json' };
import { isStopWord } from '../../language/terms.ts';
import type { Span } from '../../types.ts';
import { isInCapitals } from './capitals.ts';
import type { Candidate } from './kinds.ts';

const OPENS_QUOTE = /[“"]$/;
const NEGATED = /n['’]t(?!\p{L})/iu;
const ENDS_SHORT =
  /\b(?:of|in|at|on|by|to|for|from|with|about|as|into|over|under|against|between|upon|than|and|or|the|an?)$|['’]s$/i;
/** "Those who oppose the ban", "will open schools": what follows is a verb. */
const BEFORE_VERB =
  /\b(?:who|they|we|you|i|he|she|it|will|would|can|could|may|might|must|shall|should|did|does|do|not|cannot)\s$/i;
/** "Report carries" of "the report carries the claim": no phrase goes on to another one without a word between. */
const DETERMINER_BEHIND = /^\s(?:the|an?|his|her|its|their|this|that|these|those|no|every|each)\b/i;
const ENDS_AS_VERB = /\p{L}[^\Ws]s$/u;
const WORD_BEHIND = /^[\s-]([\p{L}'’]+)/u;
const VERB_ENDING = /(?:ed|ly|s)$/;
const IRREGULAR = new Set(Object.keys(irregularForms));
const LOOK_CHARS = 24;

/** Whether a phrase is cut badly or holds a verb; in a text in capitals also a name that may go on behind it. */
export function isBroken(text: string, sentence: Span, { kind, start, end }: Candidate): boolean {
  const isAllCapitals = isInCapitals(text, sentence);
  const behind = text.slice(end, Math.min(sentence.end, end + LOOK_CHARS));
  if (kind === 'person' || kind === 'other') return isAllCapitals && mayGoOn(behind);
  if (kind !== 'phrase') return false;
  const before = text.slice(Math.max(sentence.start, start - LOOK_CHARS), start);
  if (OPENS_QUOTE.test(before)) return false;
  return isAllCapitals || isNoPhrase(text.slice(start, end), before, behind);
}

function isNoPhrase(words: string, before: string, behind: string): boolean {
  if (NEGATED.test(words) || ENDS_SHORT.test(words) || BEFORE_VERB.test(before)) return true;
  return ENDS_AS_VERB.test(words) && DETERMINER_BEHIND.test(behind);
}

/** Nothing tells where "GIDEON MARSH OPENED" ends but the word behind it. */
function mayGoOn(behind: string): boolean {
  const word = WORD_BEHIND.exec(behind)?.[1]?.toLowerCase();
  return word !== undefined && !isStopWord(word) && !VERB_ENDING.test(word) && !IRREGULAR.has(word);
}

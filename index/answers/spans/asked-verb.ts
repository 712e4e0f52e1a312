/** The verb of a question, and on which side of it an answer is told. */
import irregularForms from '../../language/irregular-forms.json' with { type: 'json' };
import { isLightTerm, isStopWord, termOf } from '../../language/terms.ts';
import { wordTexts } from '../../language/words.ts';
import { isAuxiliary } from './auxiliaries.ts';

export interface AskedVerb {
  readonly term: string;
  /** "Who opened it?" is answered before the verb, "who did she meet?" and "where was it built?" behind it. */
  readonly answer: 'before' | 'behind';
}

const SUBJECT = /^(?:who|(?:what|which)(?:\s\p{L}+)?)\s(\p{L}+)/iu;
const OBJECT = /\b(?:did|does|do)\s+(.*)/i;
const WHERE = /\bwhere\s(?:is|are|was|were|has|have|had|will|would|can|could)\s+(.*)/i;
/** Behind a noun only what looks like a verb is taken for one: "which team represented". */
const LOOKS_LIKE_VERB = /(?:ed|s)$/i;
/** What follows is another clause, or says more of the deed: "where was she seen when the bridge fell?" */
const ENDS_DEED = /\b(?:when|while|after|before|during|for|in|at|on|by|to|with|from|as)\b.*/i;
const PARTICIPLE = /^(?:\p{Ll}+(?:ed|ing)|born|built|cut|hit|hurt|put|set|torn|worn|sworn|laid)$/u;
const IRREGULAR = new Set(Object.keys(irregularForms));
/** What is held, found or based somewhere is told of in many words; of such verbs nothing hangs on the very one. */
const LOOSE = new Set(
  ['held', 'done', 'based', 'set', 'staged', 'played', 'hosted'].map((word) => termOf(word)),
);

const OFFICE = new Set(
  ['leads', 'heads', 'runs', 'chairs', 'commands', 'governs', 'rules', 'owns', 'manages', 'presides'].map(
    (word) => termOf(word),
  ),
);

/** Null where the question has another form. */
export function askedVerb(question: string): AskedVerb | null {
  const subject = SUBJECT.exec(question)?.[1];
  if (subject && !isAuxiliary(subject) && (/^who\s/i.test(question) || LOOKS_LIKE_VERB.test(subject))) {
    const term = termOf(subject);
    return term === null ? null : { term, answer: 'before' };
  }
  const verb = verbBehindDid(question) ?? participleBehindWhere(question);
  const term = verb === undefined ? null : termOf(verb);
  return term === null ? null : { term, answer: 'behind' };
}

/** Whether a verb says so much that a place behind it answers only where it hangs on it. */
export function isTelling({ term, answer }: AskedVerb): boolean {
  return answer === 'behind' && !isLightTerm(term) && !LOOSE.has(term);
}

/** "Who leads it?": it asks who holds an office. */
export function isOffice({ term }: AskedVerb): boolean {
  return OFFICE.has(term);
}

/** Whether a sentence with this term may tell who does it: "leads" and "leader" for "lead". */
export function tellsDoer(term: string, verb: string): boolean {
  return term === verb || term === `${verb}er` || term === `${verb}or` || term === `${verb}r`;
}

/** The first word behind "did" is the subject or begins it; a name in it is written with capitals. */
function verbBehindDid(question: string): string | undefined {
  const words = wordTexts(OBJECT.exec(question)?.[1] ?? '').slice(1);
  return words.find((word) => /^\p{Ll}/u.test(word) && !isStopWord(word));
}

function participleBehindWhere(question: string): string | undefined {
  const deed = WHERE.exec(question)?.[1] ?? '';
  return lastParticiple(deed.replace(ENDS_DEED, '')) ?? lastParticiple(deed);
}

function lastParticiple(deed: string): string | undefined {
  return wordTexts(deed).findLast((word) => PARTICIPLE.test(word) || IRREGULAR.has(word));
}

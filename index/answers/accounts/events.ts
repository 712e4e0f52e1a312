import { termOf } from '../../language/terms.ts';
import { anyOf } from './phrases.ts';
import type { Told, ToldName } from './told.ts';
import words from './words.json' with { type: 'json' };

/** What happens only once: "Mira Holt was born", "Ola Brandt founded the Harbour Post". */
export interface Event {
  /** Equal for accounts of the same event. */
  readonly key: string;
  readonly agent: ToldName;
  /** Where its verb begins and where the verb with its object ends. */
  readonly start: number;
  readonly end: number;
}

const ONCE = new Set(words.onceOnly);
const ONCE_TERMS = new Set(words.onceOnly.map(termOf));
/** These take an object, without which one does not know what was founded or killed. */
const NEEDS_OBJECT = new Set([
  'created',
  'established',
  'executed',
  'founded',
  'married',
  'murdered',
  'killed',
  'assassinated',
]);
const PASSIVE = /^ (?:was|is|were|who was|had been|has been|, who was) (?:\p{Ll}+ly )?$/u;
const ACTIVE = /^(?: (?:had|has|reportedly|later|also))? $/;
const OBJECT_GAP = /^ (?:(?:the|a|an|his|her|its|their) )?(?:\p{Ll}+ ){0,2}$/u;
const isUnsure = anyOf([...words.unsureWords, ...words.negations]);

/** The events of a sentence that happen only once, each with the name right before its verb. */
export function findEvents(told: Told): Event[] {
  if (!told.sentence.terms.some((term) => ONCE_TERMS.has(term))) return [];
  const verbs = told.words.filter(({ text }) => ONCE.has(text));
  if (verbs.length === 0 || isUnsure(told.text) || told.text.endsWith('?')) return [];
  return verbs.flatMap((verb) => {
    const agent = told.names.filter(({ span }) => span.end < verb.start).at(-1);
    if (!agent) return [];
    const gap = told.text.slice(agent.span.end, verb.start);
    const isPassive = PASSIVE.test(gap);
    if (!isPassive && !ACTIVE.test(gap)) return [];
    const needsObject = !isPassive && NEEDS_OBJECT.has(verb.text);
    const object = needsObject ? objectOf(told, verb.end) : null;
    if (needsObject && !object) return [];
    const key = [agent.known.name, isPassive, termOf(verb.text), object?.known.name].join('|');
    return { key, agent, start: verb.start, end: object?.span.end ?? verb.end };
  });
}

function objectOf({ names, text }: Told, verbEnd: number): ToldName | null {
  const next = names.find(({ span }) => span.start > verbEnd);
  return next && OBJECT_GAP.test(text.slice(verbEnd, next.span.start)) ? next : null;
}

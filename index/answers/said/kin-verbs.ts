import { wordTexts } from '../../language/words.ts';
import type { SaidVerb } from '../../questions/said-question.ts';
import verbs from './reporting-verbs.json' with { type: 'json' };

const REPORTING = new Set([...verbs.reporting.split(' '), 'according']);
const KIN: Readonly<Record<SaidVerb, ReadonlySet<string>>> = {
  promise: new Set(verbs.kin.promise.split(' ')),
  warn: new Set(verbs.kin.warn.split(' ')),
  admit: new Set(verbs.kin.admit.split(' ')),
};

/**
 * Whether words of saying are of the kind that was asked for: a vow is a promise, "said" is none.
 *
 * @param verb - null: any saying will do
 */
export function isKin(words: string, verb: SaidVerb | null): boolean {
  return verb === null || wordTexts(words).some((word) => KIN[verb].has(word.toLowerCase()));
}

/** Whether words hold one that reports what somebody said. */
export function tellsOfReporting(words: string): boolean {
  return wordTexts(words).some((word) => REPORTING.has(word.toLowerCase()));
}

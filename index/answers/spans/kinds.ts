/** Kinds of answers, and what of a sentence may be one. */
import type { NameKind, Span } from '../../types.ts';

export type QuantityKind = 'number' | 'money' | 'percent' | 'measure' | 'score' | 'age';

/** What an exact answer is to be. */
export type Wanted =
  | 'person'
  | 'organization'
  | 'place'
  | 'thing'
  | 'number'
  | 'money'
  | 'amount'
  | 'percent'
  | 'measure'
  | 'age';

/** A part of a sentence that may answer by itself. */
export interface Candidate extends Span {
  readonly kind: NameKind | QuantityKind | 'phrase';
}

export type Fit = 'right' | 'near' | 'far' | 'wrong';

/** How what is found fits what is wanted. What is not named here answers nothing. */
export const FITS: Readonly<Record<Wanted, Partial<Record<Candidate['kind'], Fit>>>> = {
  person: { person: 'right', organization: 'near', other: 'near', phrase: 'far', place: 'wrong' },
  organization: { organization: 'right', other: 'near', place: 'far', phrase: 'far', person: 'wrong' },
  place: { place: 'right', organization: 'near', other: 'near', phrase: 'far', person: 'wrong' },
  thing: { other: 'near', organization: 'near', phrase: 'near', person: 'far', place: 'far' },
  number: { number: 'right', percent: 'near', money: 'far', score: 'wrong' },
  money: { money: 'right' },
  amount: { money: 'right', percent: 'near', number: 'far', measure: 'far' },
  percent: { percent: 'right', number: 'far' },
  measure: { measure: 'right', number: 'far', percent: 'far' },
  age: { age: 'right' },
};

const QUANTITIES: readonly Wanted[] = ['number', 'money', 'amount', 'percent', 'measure', 'age'];

/** Whether quantities are wanted, and no names. */
export function isQuantity(wanted: Wanted): boolean {
  return QUANTITIES.includes(wanted);
}

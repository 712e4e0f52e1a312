import type { Question } from '../findings.ts';

/** The terms of the names in a question. */
export function namesOf({ names }: Pick<Question, 'names'>): ReadonlySet<string> {
  return new Set(names.flatMap(({ terms }) => terms));
}

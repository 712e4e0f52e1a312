import type { QuestionName, QuestionTerm } from '../findings.ts';
import { termsOf } from '../language/terms.ts';
import type { KnownNames } from '../names/known-names.ts';

/** More forms of one name than these are spelling mistakes for the most part. */
const MAX_FORMS = 12;

/**
 * The terms of a question, those of a name with what articles write in place of them. A form that holds another form,
 * or all that was asked, is found by that and brings nothing; one that others are written by, too, is not sure.
 *
 * @param names - those of the question
 */
export function addSubstitutes(
  terms: readonly QuestionTerm[],
  names: readonly QuestionName[],
  known: KnownNames,
): QuestionTerm[] {
  const substitutes = new Map<string, (readonly string[])[]>();
  for (const name of names) {
    const runs = otherRuns(name, known);
    for (const term of name.terms) {
      const others = runs.filter((run) => !run.includes(term));
      if (others.length > 0) substitutes.set(term, [...(substitutes.get(term) ?? []), ...others]);
    }
  }
  return terms.map((term) => ({ ...term, substitutes: substitutes.get(term.term) ?? [] }));
}

function otherRuns(
  { asked, terms, rivals }: QuestionName,
  known: KnownNames,
): readonly (readonly string[])[] {
  // Of two people of one name nobody can say whose other forms are meant.
  if (rivals.length > 0) return [];
  const forms =
    known
      .find(asked)
      ?.forms.slice(0, MAX_FORMS)
      .filter((form) => known.findAll(form).length === 1) ?? [];
  const runs = forms.map((form) => termsOf(form)).filter((run) => run.length > 0 && !holdsAll(run, terms));
  return runs.filter(
    (run, at) => !runs.some((other, place) => isShorter(other, run, place < at) && holdsAll(run, other)),
  );
}

function isShorter(other: readonly string[], run: readonly string[], isBefore: boolean): boolean {
  return other.length < run.length || (other.length === run.length && isBefore);
}

function holdsAll(run: readonly string[], terms: readonly string[]): boolean {
  return terms.every((term) => run.includes(term));
}

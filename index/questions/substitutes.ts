import type { QuestionName, QuestionTerm } from '../findings.ts';
import { formsOf, nearWordsOf } from '../language/related-words.ts';
import { isLightTerm, termsOf } from '../language/terms.ts';
import { demonymsOf } from '../names/demonyms.ts';
import type { KnownNames } from '../names/known-names.ts';

/** More forms of one name than these are spelling mistakes for the most part. */
const MAX_FORMS = 12;

/** A question of more words is found by those that it has. */
const MAX_WITH_NEAR_WORDS = 8;

/**
 * The terms of a question with what articles write in place of them: of a name its other forms, of a country its people
 * and the reverse, of any other word its relatives. A form that holds another form, or all that was asked, is found by
 * that and brings nothing; one that others are written by, too, is not sure.
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
    // The Russian Volunteer Corps is not in any corps of Russia: only a country by itself is written as its people.
    const people = name.terms.length === 1 ? demonymsOf(name.terms[0] ?? '') : [];
    const runs = [...otherRuns(name, known), ...people];
    for (const term of name.terms) {
      const others = runs.filter((run) => !run.includes(term));
      if (others.length > 0) substitutes.set(term, [...(substitutes.get(term) ?? []), ...others]);
    }
  }
  const isLong = terms.filter(({ isRequired }) => isRequired).length > MAX_WITH_NEAR_WORDS;
  const named = new Set(names.flatMap((name) => name.terms));
  return terms.map((term) =>
    named.has(term.term)
      ? { ...term, substitutes: substitutes.get(term.term) ?? [] }
      : withRelated(term, isLong),
  );
}

/**
 * What is asked for need not stand in an answer, nor must a word that says little; yet "started" beside a name is best
 * answered by "founded", so that such a word brings all its relatives as near words.
 */
function withRelated(term: QuestionTerm, isLong: boolean): QuestionTerm {
  if (!term.isRequired) {
    if (isLong || !isLightTerm(term.term)) return term;
    return { ...term, nearWords: [...formsOf(term.term), ...nearWordsOf(term.term)] };
  }
  return {
    ...term,
    substitutes: [...formsOf(term.term).map((form) => [form]), ...demonymsOf(term.term)],
    nearWords: isLong ? [] : nearWordsOf(term.term),
  };
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

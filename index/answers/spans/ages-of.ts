/** The ages that a sentence tells of the one who was asked about. */
import { termsOf } from '../../language/terms.ts';
import { type Analysis, lyingWithin } from '../../passages/analysis.ts';
import type { Mention, Span } from '../../types.ts';
import { gapBetween } from '../days/asked-words.ts';
import { type Age, findAges } from './ages.ts';
import type { Candidate } from './kinds.ts';

/** Of a sentence that is a long list no more are looked at. */
const MAX_AGES = 40;

/** @param names - the terms of the names in the question; the age of another name is left out where there are any */
export function agesOf(analysis: Analysis, sentence: Span, names: ReadonlySet<string>): Candidate[] {
  const { text } = analysis.article;
  const named = lyingWithin(analysis.mentions, sentence).filter(({ kind }) => kind !== 'place');
  const known = named.filter(({ kind }) => kind === 'person');
  const people = known.length > 0 ? known : named;
  return findAges(text.slice(sentence.start, sentence.end), sentence.start)
    .slice(0, MAX_AGES)
    .filter((age) => {
      const owner = ownerOf(age, people);
      if (owner === null) return true;
      return termsOf(text.slice(owner.span.start, owner.span.end)).some((term) => names.has(term));
    })
    .map(({ start, end }) => ({ start, end, kind: 'age' }));
}

/** Who is that old: whoever is named last before it, or else next behind it. */
function ownerOf(age: Age, people: readonly Mention[]): Mention | null {
  const before = people.filter(({ span }) => span.end <= age.start).at(-1);
  if (age.isBesideName) return before ?? null;
  const near = [...people].sort((a, b) => gapBetween(a.span, age) - gapBetween(b.span, age));
  return age.isOld ? (near[0] ?? null) : (before ?? near[0] ?? null);
}

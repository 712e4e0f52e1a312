/** The ages that a sentence tells of the one who was asked about. */
import { countWhile } from '../../language/count-while.ts';
import { termsOf } from '../../language/terms.ts';
import { type Analysis, lyingWithin } from '../../passages/analysis.ts';
import type { Mention, Span } from '../../types.ts';
import { gapBetween } from '../days/asked-words.ts';
import { type Age, findAges } from './ages.ts';
import type { Candidate } from './kinds.ts';

/** Of a sentence that is a long list no more are looked at. */
const MAX_AGES = 40;
const MAX_NAMES_BACK = 20;
const POSSESSIVE = /^['’]/;

/** @param names - the terms of the names in the question; the age of another name is left out where there are any */
export function agesOf(analysis: Analysis, sentence: Span, names: ReadonlySet<string>): Candidate[] {
  const { text } = analysis.article;
  const people = peopleOf(lyingWithin(analysis.mentions, sentence));
  const lastBefore = names.size === 0 ? null : lastNamedBefore(analysis, sentence);
  return findAges(text.slice(sentence.start, sentence.end), sentence.start)
    .slice(0, MAX_AGES)
    .filter((age) => {
      if (people.length === 0 && age.isNew && names.size > 0) return false;
      const owner = ownerOf(age, people) ?? lastBefore;
      if (owner === null) return true;
      return termsOf(text.slice(owner.span.start, owner.span.end)).some((term) => names.has(term));
    })
    .map(({ start, end }) => ({ start, end, kind: 'age' }));
}

/** The persons, or where none is known for one, all that is no place. */
function peopleOf(mentions: readonly Mention[]): readonly Mention[] {
  const named = mentions.filter(({ kind }) => kind !== 'place');
  const known = named.filter(({ kind }) => kind === 'person');
  return known.length > 0 ? known : named;
}

/** Of whom a sentence speaks that names nobody: "His age is given as 62." Not of Brook after "Brook's cook". */
function lastNamedBefore({ article: { text }, mentions }: Analysis, { start }: Span): Mention | null {
  const count = countWhile(mentions, ({ span }) => span.end <= start);
  const before = mentions
    .slice(Math.max(0, count - MAX_NAMES_BACK), count)
    .filter(({ span }) => !POSSESSIVE.test(text.slice(span.end, span.end + 2)));
  return before.findLast(({ kind }) => kind === 'person') ?? peopleOf(before).at(-1) ?? null;
}

/** Who is that old: whoever is named last before it, or else next behind it. */
function ownerOf(age: Age, people: readonly Mention[]): Mention | null {
  const before = people.filter(({ span }) => span.end <= age.start).at(-1);
  if (age.isBesideName) return before ?? null;
  const near = [...people].sort((a, b) => gapBetween(a.span, age) - gapBetween(b.span, age));
  return age.isOld ? (near[0] ?? null) : (before ?? near[0] ?? null);
}

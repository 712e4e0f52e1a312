/** Invented people and bodies, and how their quotes are read in a text. */
import { findQuotes } from '../../../../index/quotes/find-quotes.ts';
import type { Mention, NameKind, Quote } from '../../../../index/types.ts';

const CAST: Readonly<Record<Exclude<NameKind, 'other'>, readonly string[]>> = {
  person: [
    'Marta Ellwood',
    'Ellwood',
    'Denholm Price',
    'Price',
    'Tobias Renn',
    'Renn',
    'Alice Corran',
    'Corran',
    'Viktor Halasz',
    'Halasz',
  ],
  organization: [
    'Ministry of Fisheries',
    'Harbour Union',
    'Tarn Legion',
    'Harrow Party',
    'Norden Bank',
    'Harrow Gazette',
    'Council of Ports',
    'Saltmarsh Rovers',
  ],
  place: ['Harrow', 'Veldania', 'Tarnmouth', 'Oxley'],
};

/** The names of the cast where they stand, the longest first. */
export function mentionsIn(text: string): Mention[] {
  const kinds = new Map(
    Object.entries(CAST).flatMap(([kind, names]) => names.map((name) => [name, kind as NameKind] as const)),
  );
  const names = [...kinds.keys()].sort((a, b) => b.length - a.length);
  return [...text.matchAll(new RegExp(`\\b(?:${names.join('|')})\\b`, 'g'))].map((match) => ({
    kind: kinds.get(match[0]) ?? 'other',
    name: match[0],
    span: { start: match.index, end: match.index + match[0].length },
  }));
}

export function quotesIn(text: string): Quote[] {
  return findQuotes(text, mentionsIn(text));
}

/** Each quote as "form speaker", a dash for none; with `?` where it is only probable. */
export function voicesIn(text: string): string[] {
  return quotesIn(text).map(
    ({ form, speaker, certainty }) => `${form} ${speaker?.name ?? '-'}${certainty === 'probable' ? '?' : ''}`,
  );
}

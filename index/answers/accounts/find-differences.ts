import type { Difference, Excerpt } from '../../findings.ts';
import type { KnownNames } from '../../names/known-names.ts';
import { citationOf } from '../citation.ts';
import { contrastAges } from './ages.ts';
import type { Claim, Contrast } from './claim.ts';
import { contrastDays } from './days.ts';
import { contrastDeathAges } from './death-ages.ts';
import { contrastDenials } from './denials.ts';
import { contrastMeasures } from './measures.ts';
import { contrastNumbers } from './numbers.ts';
import { contrastPlaces } from './places.ts';
import { contrastSiteDays } from './site-days.ts';
import { contrastSpellings } from './spellings.ts';
import { readStatement, rememberNames, type Statement, type Told } from './told.ts';

export type { Statement } from './told.ts';

const TOPICS: readonly Difference['topic'][] = ['age', 'number', 'day', 'place', 'denial', 'spelling'];
const FINDERS: readonly ((told: readonly Told[]) => Contrast[])[] = [
  contrastAges,
  contrastDeathAges,
  contrastNumbers,
  contrastMeasures,
  contrastDays,
  contrastSiteDays,
  contrastPlaces,
  contrastDenials,
  contrastSpellings,
];
const MAX_SIDES = 4;
const MAX_WORDS_CHARS = 120;

/**
 * Where sentences tell different things of the same, told by the most articles first; nothing unless it is sure.
 *
 * @param statements - in the order in which they are to be quoted; one that is given twice counts once
 */
export function findDifferences(statements: readonly Statement[], names: KnownNames): readonly Difference[] {
  const looked = rememberNames(names);
  const told = withoutRepeats(statements).flatMap((statement) => readStatement(statement, looked) ?? []);
  const found = FINDERS.flatMap((find) => find(told)).flatMap((one) => toDifference(one, told) ?? []);
  const order = ({ topic }: Difference) => TOPICS.indexOf(topic);
  return onePerSubject(found).sort((a, b) => articlesOf(b) - articlesOf(a) || order(a) - order(b));
}

function withoutRepeats(statements: readonly Statement[]): Statement[] {
  const seen = new Set<unknown>();
  return statements.filter(({ analysis, sentence: at }) => {
    const sentence = analysis.sentences[at];
    const isNew = sentence !== undefined && !seen.has(sentence);
    seen.add(sentence);
    return isNew;
  });
}

/** Null where all of it is one sentence that several articles carry. */
function toDifference({ topic, subject, claims }: Contrast, told: readonly Told[]): Difference | null {
  const sides = new Map<string, Claim>();
  for (const claim of claims) if (!sides.has(claim.value)) sides.set(claim.value, claim);
  if (sides.size < 2) return null;
  const shown = [...sides.values()].slice(0, MAX_SIDES);
  return { topic, subject, sides: shown.map((claim) => toExcerpt(claim, told)) };
}

function toExcerpt({ told, start, end }: Claim, all: readonly Told[]): Excerpt {
  const { analysis, sentence, text } = told;
  const span = { start: sentence.start + start, end: sentence.start + shorten(text, start, end) };
  const copies = all.filter((other) => other.text === text).map((other) => other.analysis.article.id);
  const { article } = analysis;
  return {
    span,
    text: article.text.slice(span.start, span.end),
    sentence: { start: sentence.start, end: sentence.end },
    citation: citationOf(article),
    also: [...new Set(copies)].filter((id) => id !== article.id),
  };
}

/** Where words of at most 120 characters end, between two words. */
function shorten(text: string, start: number, end: number): number {
  if (end - start <= MAX_WORDS_CHARS) return end;
  const blank = text.lastIndexOf(' ', start + MAX_WORDS_CHARS);
  return blank > start ? blank : start + MAX_WORDS_CHARS;
}

/** The first of those about one thing; what was found first is surer. */
function onePerSubject(differences: readonly Difference[]): Difference[] {
  const seen = new Set<string>();
  return differences.filter(({ topic, subject }) => {
    const key = `${topic}|${subject}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function articlesOf({ sides }: Difference): number {
  return new Set(sides.flatMap(({ citation, also }) => [citation.articleId, ...also])).size;
}

/** The parts of a sentence that may answer by themselves. */
import { nounPhrases } from '../../language/noun-phrases.ts';
import { isLightTerm, isStopWord, termsOf } from '../../language/terms.ts';
import { type Analysis, lyingWithin, timesWithin } from '../../passages/analysis.ts';
import type { Span } from '../../types.ts';
import { isPlainlyAge } from './ages.ts';
import { agesOf } from './ages-of.ts';
import type { AskedFor } from './asked-for.ts';
import { isNounFor } from './asked-nouns.ts';
import { type Candidate, isQuantity } from './kinds.ts';
import { findQuantities } from './quantities.ts';
import { isSomeone } from './someone.ts';

/** Of a sentence that is a long list no more are looked at. */
const MAX_CANDIDATES = 80;
const QUOTED = /[“"]([^“”"]{2,60}?)[.,]?[”"]/g;
const WORD_BEHIND = /^ (\p{Ll}+)/u;
const LOOK_CHARS = 24;
const JOINS_NAMES = /^(?:, and |, | and | & )$/;

/** In order; a longer one before a shorter one that begins at the same place. */
export function candidatesOf(analysis: Analysis, sentence: Span, asked: AskedFor): Candidate[] {
  const found = isQuantity(asked.wanted)
    ? quantitiesOf(analysis, sentence, asked)
    : [...namesOf(analysis, sentence, asked), ...phrasesOf(analysis, sentence, asked)];
  return found.sort((a, b) => a.start - b.start || b.end - a.end).slice(0, MAX_CANDIDATES);
}

/** Numbers, but for those of a day. */
function quantitiesOf(analysis: Analysis, sentence: Span, { wanted, names }: AskedFor): Candidate[] {
  if (wanted === 'age') return agesOf(analysis, sentence, names);
  const { text } = analysis.article;
  const words = text.slice(sentence.start, sentence.end);
  const times = timesWithin(analysis, sentence);
  const withUnits = wanted !== 'number';
  const days = times.filter(({ type }) => type !== 'DURATION').map(({ span }) => span);
  const durations = times.filter(({ type }) => type === 'DURATION' && withUnits).map(({ span }) => span);
  const numbers = findQuantities(words, sentence.start, withUnits).filter(
    (one) => !isWithin(one, days) && !isWithin(one, durations) && (withUnits || !isPlainlyAge(text, one)),
  );
  return [...durations.map((span) => ({ ...span, kind: 'measure' as const })), ...numbers];
}

/** "British" in "a British band" is none. */
function namesOf(analysis: Analysis, sentence: Span, { isPlural }: AskedFor): Candidate[] {
  const { text } = analysis.article;
  const times = timesWithin(analysis, sentence).map(({ span }) => span);
  const names = lyingWithin(analysis.mentions, sentence)
    .filter(({ span }) => !isWithin(span, times))
    .filter(({ span, kind }) => kind !== 'other' || !standsBeforeNoun(span, text))
    .map(({ span, kind }) => ({ ...span, kind }));
  return isPlural ? [...names, ...joinNames(names, text)] : names;
}

function standsBeforeNoun({ end }: Span, text: string): boolean {
  const word = WORD_BEHIND.exec(text.slice(end, end + LOOK_CHARS))?.[1];
  return word !== undefined && !isStopWord(word) && !word.endsWith('ed');
}

/** "Ann Brook and Bob Field" */
function joinNames(names: readonly Candidate[], text: string): Candidate[] {
  const joined: Candidate[] = [];
  let first: Candidate | null = null;
  names.forEach((name, at) => {
    const next = names[at + 1];
    const goesOn = next?.kind === name.kind && JOINS_NAMES.test(text.slice(name.end, next.start));
    if (goesOn) first ??= name;
    else if (first) {
      joined.push({ kind: name.kind, start: first.start, end: name.end });
      first = null;
    }
  });
  return joined;
}

/** Noun phrases that are neither a name nor a day nor say nothing; where a thing is asked for, what is quoted too. */
function phrasesOf(analysis: Analysis, sentence: Span, { wanted }: AskedFor): Candidate[] {
  const { text } = analysis.article;
  const words = text.slice(sentence.start, sentence.end);
  const times = timesWithin(analysis, sentence).map(({ span }) => span);
  const names = lyingWithin(analysis.mentions, sentence).map(({ span }) => span);
  const phrases = nounPhrases(words, sentence.start).filter(
    (phrase) => !isWithin(phrase, times) && !names.some((name) => cuts(phrase, name)),
  );
  return [...(wanted === 'thing' ? quotedIn(words, sentence.start) : []), ...phrases]
    .filter(({ start, end }) => {
      const terms = termsOf(text.slice(start, end));
      return !terms.every((term) => isLightTerm(term) || (wanted !== 'thing' && !/\p{L}/u.test(term)));
    })
    .filter(
      (phrase) => wanted === 'thing' || wanted === 'place' || isRole(text.slice(phrase.start, phrase.end)),
    )
    .map((phrase) => ({ ...phrase, kind: 'phrase' }));
}

/** Whether a phrase is a name or a part of one, or begins or ends within it. */
function cuts(phrase: Span, name: Span): boolean {
  const isApart = phrase.end <= name.start || name.end <= phrase.start;
  const isAround = phrase.start <= name.start && name.end <= phrase.end;
  const isSame = phrase.start === name.start && phrase.end === name.end;
  return !isApart && (!isAround || isSame);
}

/** "The governor", "charter schools": someone who does something, or some who do. */
function isRole(phrase: string): boolean {
  const last = phrase.slice(phrase.lastIndexOf(' ') + 1);
  return isSomeone(last) || isNounFor(last, ['organization']);
}

function quotedIn(words: string, base: number): Span[] {
  return [...words.matchAll(QUOTED)].map((match) => {
    const start = base + match.index + 1;
    return { start, end: start + (match[1]?.length ?? 0) };
  });
}

function isWithin({ start, end }: Span, others: readonly Span[]): boolean {
  return others.some((other) => other.start <= start && end <= other.end);
}

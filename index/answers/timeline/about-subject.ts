import type { Analysis } from '../../passages/analysis.ts';
import type { Question, Span } from '../../types.ts';
import { findHeldNames } from '../claims/held-names.ts';
import { askedWords } from '../days/asked-words.ts';
import type { AskedWord } from '../days/day-search.ts';
import type { WeightedTerm } from '../term-weights.ts';
import { opensWith, pointerOf } from './points-back.ts';

/** How far the sentences of one article speak of a subject. */
export interface Aboutness {
  /** In [0, 1]; 0 for a sentence that is not about the subject. */
  of(sentence: number): number;
  /** The words of the subject in a part of the article, counted in its text, whatever they stand for. */
  words(span: Span): readonly AskedWord[];
  /** Those of them that speak of the subject: of a name only where it is meant. */
  mark(span: Span): readonly AskedWord[];
}

/** A sentence must hold this share of the subject's words, by rarity, names apart. */
const MIN_SHARE = 0.6;
/** What a word or a name counts that only the head of the article gives. */
const BY_HEAD = 0.4;
/** The share of the sentence before that a pronoun takes over. */
const FROM_BEFORE = 0.5;
/** What a sentence counts that points back, and of which only the head of the article says at what. */
export const BY_HEAD_ALONE = 0.25;

/**
 * A sentence is about a subject that it names: every name, in full or as the article shortens it, and most of the
 * other words. Of several names one must stand in it, the head of the article may give the others; beside other
 * words it may give all of them. A sentence that
 * points back ("The group came into existence") counts less: by the sentence before it, or by the head of the article.
 *
 * @param terms - of the subject; without any, every sentence is about it
 */
export function aboutSubject(
  analysis: Analysis,
  question: Question,
  terms: readonly WeightedTerm[],
): Aboutness {
  const held = findHeldNames(analysis);
  const names = question.names.filter((name) => terms.some(({ term }) => name.terms.includes(term)));
  const named = new Set(names.flatMap((name) => name.terms));
  const words = terms.filter(({ term }) => !named.has(term));
  const lead = analysis.sentences.find(({ role }) => role === 'story');
  const head = new Set([...analysis.titleTerms, ...(lead?.terms ?? [])]);
  const inHead = names.map((name) => name.terms.every((term) => head.has(term)));
  const isInHead = terms.every(({ term }) => head.has(term));

  function shareOfNames(at: number): number {
    const sentence = analysis.sentences[at];
    if (!sentence) return 0;
    const own = names.map((name) => held.shareIn(sentence, name));
    if (own.every((share) => share === 0) && words.length === 0) return 0;
    const shares = own.map((share, place) => share || (inHead[place] ? BY_HEAD : 0));
    return shares.includes(0) ? 0 : mean(shares);
  }

  function shareOfWords(at: number): number {
    const own = new Set(analysis.sentences[at]?.terms);
    const all = words.reduce((sum, { idf }) => sum + idf, 0);
    const share = words.reduce((sum, { term, idf }) => sum + shareOfTerm(term, own, head) * idf, 0) / all;
    return share >= MIN_SHARE ? share : 0;
  }

  function ownShare(at: number): number {
    const shares = [
      ...(names.length > 0 ? [shareOfNames(at)] : []),
      ...(words.length > 0 ? [shareOfWords(at)] : []),
    ];
    return shares.includes(0) ? 0 : mean(shares);
  }

  function mark(span: Span): AskedWord[] {
    const { text } = analysis.article;
    const inNames = names.flatMap((name) =>
      held.mark(span, name).flatMap((word) => askedWords(text, word, terms)),
    );
    const others = askedWords(text, span, words);
    return [...inNames, ...others].sort((a, b) => a.start - b.start).filter(isFirst);
  }

  function shareFromBefore(at: number): number {
    const pointer = pointerOf(analysis, at);
    const before = analysis.sentences[at - 1];
    if (pointer === null || before?.role !== 'story') return 0;
    const isMeant = pointer === 'thing' || opensWith(analysis, at - 1, mark(before));
    const share = isMeant ? FROM_BEFORE * ownShare(at - 1) : 0;
    return share || (isInHead ? BY_HEAD_ALONE : 0);
  }

  return {
    of: (at) => (terms.length === 0 ? 1 : ownShare(at) || shareFromBefore(at)),
    words: (span) => (terms.length === 0 ? [] : askedWords(analysis.article.text, span, terms)),
    mark,
  };
}

/** Some words of a name may come twice. */
function isFirst({ start }: Span, at: number, all: readonly Span[]): boolean {
  return start !== all[at - 1]?.start;
}

function shareOfTerm(term: string, own: ReadonlySet<string>, head: ReadonlySet<string>): number {
  return own.has(term) ? 1 : head.has(term) ? BY_HEAD : 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

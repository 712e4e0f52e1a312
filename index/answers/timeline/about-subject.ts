import type { Question } from '../../findings.ts';
import type { Analysis } from '../../passages/analysis.ts';
import type { Span } from '../../types.ts';
import { type AskedWord, askedWords } from '../days/asked-words.ts';
import type { WeightedTerm } from '../term-weights.ts';
import { markSubject, type PlacedSubject, placeSubject, shareOf, splitSubject } from './placed-subject.ts';
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

/** The share of the sentence before that a pronoun takes over. */
const FROM_BEFORE = 0.5;
/** What a sentence counts that points back, and of which only the head of the article says at what. */
export const BY_HEAD_ALONE = 0.25;

/**
 * A sentence is about a subject that it names: every name, in full or as the article shortens it, and most of the
 * other words. Of several names one must stand in it, the head of the article may give the others; beside other words
 * it may give all of them. A sentence that points back ("The group came into existence") counts less: by the sentence
 * before it, or by the head of the article.
 *
 * @param terms - of the subject; without any, every sentence is about it
 * @returns a function that tells it of one article after another
 */
export function aboutSubject(
  question: Question,
  terms: readonly WeightedTerm[],
): (analysis: Analysis) => Aboutness {
  if (terms.length === 0) return () => ({ of: () => 1, words: () => [], mark: () => [] });
  const asked = splitSubject(question, terms);
  return (analysis) => {
    const subject = placeSubject(analysis, asked);
    // A sentence is asked for once a day that it names.
    const shares = new Map<number, number>();
    const shareAt = (at: number) => {
      const share = shares.get(at) ?? (shareOf(subject, at) || shareFromBefore(subject, at));
      shares.set(at, share);
      return share;
    };
    return {
      of: shareAt,
      words: (span) => askedWords(analysis.article.text, span, terms),
      mark: (span) => markSubject(subject, span),
    };
  };
}

/** How far a sentence that points back is about the subject, by the one before it or by the head of the article. */
function shareFromBefore(subject: PlacedSubject, at: number): number {
  const { analysis, terms, head } = subject;
  const pointer = pointerOf(analysis, at);
  const before = analysis.sentences[at - 1];
  if (pointer === null || before?.role !== 'story') return 0;
  const told = shareOf(subject, at - 1);
  const isMeant = () => pointer === 'thing' || opensWith(analysis, at - 1, markSubject(subject, before));
  const share = told > 0 && isMeant() ? FROM_BEFORE * told : 0;
  return share || (terms.every(({ term }) => head.has(term)) ? BY_HEAD_ALONE : 0);
}

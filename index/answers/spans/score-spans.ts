/** How well the parts of one sentence answer. */
import { termsOf } from '../../language/terms.ts';
import type { Analysis } from '../../passages/analysis.ts';
import type { Span } from '../../types.ts';
import { type AskedWord, askedWords, gapBetween } from '../days/asked-words.ts';
import type { WeightedTerm } from '../term-weights.ts';
import type { AskedFor } from './asked-for.ts';
import { attachment, cueBefore, nounBeside, sideOfVerb } from './cues.ts';
import { fittingCandidates } from './fitting-candidates.ts';
import { type Candidate, FITS } from './kinds.ts';
import { SPAN_WEIGHTS } from './weights.ts';

/** At this distance a word counts half. */
const HALF_CHARS = 25;

/**
 * @param share - the share of the question that the sentence holds
 * @param onlyHanging - whether of places only those that hang on the question's verb answer
 */
export function scoreSpans(
  analysis: Analysis,
  sentence: Span,
  share: number,
  terms: readonly WeightedTerm[],
  asked: AskedFor,
  onlyHanging: boolean,
): (Candidate & { readonly score: number })[] {
  const { text } = analysis.article;
  const words = askedWords(text, sentence, terms);
  const own = new Set(terms.map(({ term }) => term));
  const total = terms.reduce((sum, { idf }) => sum + idf, 0) || 1;
  const weights = SPAN_WEIGHTS;
  const candidates = fittingCandidates(analysis, sentence, words, own, asked, onlyHanging);
  const hasKind = candidates.some(({ kind }) => FITS[asked.wanted][kind] === 'right');
  const ofSentence = weights.sentence * share * (hasKind ? 1 : weights.withoutKind);
  return candidates.map((candidate) => {
    const { start, end, kind } = candidate;
    const score =
      ofSentence +
      weights[FITS[asked.wanted][kind] ?? 'wrong'] +
      (weights.nearness * nearness(candidate, words)) / total +
      weights.cue * cueBefore(text, candidate, words, asked) +
      weights.noun * nounBeside(text, candidate, asked) +
      weights.side * sideOfVerb(text, candidate, words, asked) +
      weights.attached * attachment(analysis, candidate, asked) +
      (weights.described * describedShare(analysis, candidate, words)) / total +
      weights.asked * shareSaid(text, candidate, own, asked) +
      (asked.wanted === 'thing' && isBare(text, candidate) ? weights.bare : 0);
    return { kind, start, end, score };
  });
}

/** Σ idf(w) / (1 + d / 25) over the words w of the question around it, the nearest of each, at d characters. */
function nearness(candidate: Span, words: readonly AskedWord[]): number {
  const nearest = new Map<string, number>();
  for (const word of words) {
    if (word.start < candidate.end && candidate.start < word.end) continue;
    const share = word.weight / (1 + gapBetween(candidate, word) / HALF_CHARS);
    nearest.set(word.term, Math.max(nearest.get(word.term) ?? 0, share));
  }
  return [...nearest.values()].reduce((sum, share) => sum + share, 0);
}

/** The rarity of the question's words in what the sentence calls a name: "X, the mayor of Harlow". */
function describedShare({ descriptions }: Analysis, candidate: Span, words: readonly AskedWord[]): number {
  const shares = descriptions
    .filter(({ mention: { span } }) => span.start === candidate.start && span.end === candidate.end)
    .map(({ span }) => {
      const held = words.filter((word) => span.start <= word.start && word.end <= span.end);
      return [...new Map(held.map(({ term, weight }) => [term, weight])).values()].reduce((a, b) => a + b, 0);
    });
  return Math.max(0, ...shares);
}

function shareSaid(text: string, { start, end }: Span, own: ReadonlySet<string>, { noun }: AskedFor): number {
  const terms = termsOf(text.slice(start, end)).filter((term) => !noun.has(term));
  return terms.length === 0 ? 0 : terms.filter((term) => own.has(term)).length / terms.length;
}

function isBare(text: string, { kind, start, end }: Candidate): boolean {
  return kind === 'phrase' && /^\p{Ll}+$/u.test(text.slice(start, end));
}

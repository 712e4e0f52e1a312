/** The best sentence of a passage and the part of it that answers by itself, chosen together. */
import type { Analysis } from '../../passages/analysis.ts';
import type { SentenceWindow } from '../../passages/windows.ts';
import type { Span } from '../../types.ts';
import type { ArticleMatch } from '../match-article.ts';
import type { WeightedTerm } from '../term-weights.ts';
import type { AskedFor } from './asked-for.ts';
import { isTelling } from './asked-verb.ts';
import { isBroken } from './broken.ts';
import { scoreSpans } from './score-spans.ts';
import { sharesOf } from './sentence-shares.ts';

export interface ChosenSpan {
  /** Counted in the sentences of the article. */
  readonly sentence: number;
  readonly span: Span;
}

/** A sentence that holds less of the question than this share of what the best one holds is not looked at. */
const MIN_SHARE = 0.5;
const WITHOUT_DEED = 0.25;

/**
 * @param among - the sentences that may answer
 * @param within - the part of the article in which the answer is to lie; null: anywhere in them
 */
export function chooseSpan(
  match: ArticleMatch,
  among: SentenceWindow,
  terms: readonly WeightedTerm[],
  asked: AskedFor,
  within: Span | null = null,
): ChosenSpan | null {
  const { analysis } = match;
  const hung = verbOfPlace(analysis, among, asked);
  // Another one's arrest is none: beside the verb the sentence has to hold as much as others do.
  const weighed = hung === null ? terms : terms.map((one) => (one.term === hung ? { ...one, idf: 0 } : one));
  const shares = preferTelling(
    sharesOf(match, among, weighed, hung !== null || asked.wanted === 'age'),
    match,
    terms,
    asked,
  );
  const enough = Math.max(Number.MIN_VALUE, MIN_SHARE * Math.max(0, ...shares.values()));
  const isLoose = asked.wanted === 'place' && asked.verb !== null && hung === null;
  let best: (ChosenSpan & { readonly score: number; readonly isWhole: boolean }) | null = null;
  for (const [at, share] of shares) {
    const sentence = analysis.sentences[at];
    const isEnough = share >= enough || (isLoose && sentence?.terms.includes(asked.verb?.term ?? ''));
    if (!sentence || !isEnough) continue;
    for (const found of scoreSpans(analysis, sentence, share, terms, asked, hung !== null)) {
      const { start, end, score } = found;
      const isInside = within === null || (within.start <= start && end <= within.end);
      if (isInside && (best === null || score > best.score)) {
        const isWhole = !isBroken(analysis.article.text, sentence, found);
        best = { sentence: at, span: { start, end }, score, isWhole };
      }
    }
  }
  // What comes second answers less than what is broken.
  return best?.isWhole ? { sentence: best.sentence, span: best.span } : null;
}

/** Who did it is told where the deed is: beside a sentence with the verb, or nearly it, one without says less. */
function preferTelling(
  shares: ReadonlyMap<number, number>,
  { sentences }: ArticleMatch,
  terms: readonly WeightedTerm[],
  { wanted, verb }: AskedFor,
): ReadonlyMap<number, number> {
  const deed = terms.findIndex(({ term, isRequired }) => isRequired && term === verb?.term);
  if (wanted !== 'person' || deed < 0) return shares;
  const tells = (at: number) => sentences[at]?.occurrences.some(({ term }) => term === deed) === true;
  if (![...shares.keys()].some(tells)) return shares;
  return new Map([...shares].map(([at, share]) => [at, tells(at) ? share : share * WITHOUT_DEED]));
}

/** The verb on which a place has to hang: that of "where was she arrested?", where the passage says "arrested". */
function verbOfPlace(
  { sentences }: Analysis,
  { first, last }: SentenceWindow,
  { wanted, verb }: AskedFor,
): string | null {
  if (wanted !== 'place' || verb === null || !isTelling(verb)) return null;
  const isHeld = sentences.slice(first, last + 1).some(({ terms }) => terms.includes(verb.term));
  return isHeld ? verb.term : null;
}

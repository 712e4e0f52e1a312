import { termOf } from '../language/terms.ts';
import { splitWords } from '../language/words.ts';
import type { Span } from '../types.ts';
import { cutAtBlank, MAX_SHOWN_CHARS } from './cut.ts';

/** What of a long sentence is to be kept. */
interface Kept {
  readonly isMatch: (term: string) => boolean;
  readonly must: Span | null;
}

/** Of parts that hold as much, one is better that leaves nothing off before it, or else nothing behind it. */
const WHOLE_START = 0.5;
const WHOLE_END = 0.25;
/** Behind it a clause begins. */
const CLAUSE = /[,;:–—]\s|\s(?=(?:but|because|which|who|when|where|while|after|before|until|although)\s)/gi;

/**
 * At most 450 characters of a longer sentence: from its beginning or that of a clause on, with what must be in it and as
 * many different words of the question as can be; of equals the earliest.
 */
export function cutSentence(text: string, sentence: Span, { isMatch, must }: Kept): Span {
  const own = text.slice(sentence.start, sentence.end);
  const words = splitWords(own, sentence.start).flatMap(({ text: word, start, end }) => {
    const term = termOf(word);
    return term !== null && isMatch(term) ? [{ term, start, end }] : [];
  });
  const isKept = (start: number, end: number) => must === null || (start <= must.start && must.end <= end);
  let best: { readonly span: Span; readonly worth: number } | null = null;
  for (const start of startsOf(own, sentence.start, must?.start ?? words[0]?.start ?? sentence.start)) {
    const span = { start, end: cutAtBlank(text, start, sentence.end, MAX_SHOWN_CHARS) };
    const terms = words
      .filter((word) => word.start >= span.start && word.end <= span.end)
      .map(({ term }) => term);
    const worth = new Set(terms).size + (isKept(span.start, span.end) ? words.length + 1 : 0);
    const isWholeAtEnd = span.end === sentence.end && start !== sentence.start;
    const value = worth + (start === sentence.start ? WHOLE_START : isWholeAtEnd ? WHOLE_END : 0);
    if (best === null || value > best.worth) best = { span, worth: value };
  }
  return (
    best?.span ?? {
      start: sentence.start,
      end: cutAtBlank(text, sentence.start, sentence.end, MAX_SHOWN_CHARS),
    }
  );
}

/** The sentence, its clauses, and the first word that counts where no clause begins near enough before it. */
function startsOf(own: string, base: number, first: number): number[] {
  const clauses = [...own.matchAll(CLAUSE)].map(({ 0: mark, index }) => base + index + mark.length);
  return [base, ...clauses, first];
}

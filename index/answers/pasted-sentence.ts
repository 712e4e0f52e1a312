import type { Answer, Question, QuestionTerm } from '../findings.ts';
import { termsOf } from '../language/terms.ts';

/** With fewer words left a sentence is not told from others that share them. */
const MIN_WORDS_LEFT = 3;
/** Names alone say of whom it tells and not what. */
const MIN_OTHERS_LEFT = 2;
/** One word of so many may have been changed. */
const WORDS_A_CHANGE = 4;
/** So many of the best passages may be the one that was copied. */
const LOOKED_AT = 3;

/**
 * A pasted sentence that need not hold the few words in which it differs from one of the passages. A name is what the
 * sentence is about, and never left out.
 *
 * @param passages - the best ones, best first
 * @returns null where it is like none of them, or differs in nothing
 */
export function withoutChangedWords(question: Question, passages: readonly Answer[]): Question | null {
  if (!question.isStatement) return null;
  const required = question.terms.filter(({ isRequired }) => isRequired);
  const names = new Set(question.names.flatMap(({ terms }) => terms));
  const changed = passages
    .slice(0, LOOKED_AT)
    .map((passage) => missesOf(passage, question))
    .find(
      (misses) =>
        misses.length <= required.length / WORDS_A_CHANGE &&
        required.length - misses.length >= MIN_WORDS_LEFT &&
        required.filter((term) => !names.has(term.term) && !misses.includes(term)).length >=
          MIN_OTHERS_LEFT &&
        misses.every(({ term, word }) => !names.has(term) && !/^[\p{Lu}\p{N}]/u.test(word)),
    );
  if (changed === undefined || changed.length === 0) return null;
  return {
    ...question,
    terms: question.terms.map((term) => (changed.includes(term) ? { ...term, isRequired: false } : term)),
  };
}

/** What a question needs and neither what is shown of an answer nor the title of its article holds. */
export function missesOf(
  { excerpt, passage, shown, citation }: Answer,
  { terms }: Question,
): readonly QuestionTerm[] {
  const from = passage.span.start;
  const texts = [excerpt.slice(shown.start - from, shown.end - from), citation.title ?? ''];
  const required = terms.filter(({ isRequired }) => isRequired);
  const misses = texts.map((text) => {
    const held = new Set(termsOf(text));
    return required.filter(({ term, substitutes }) => {
      const isReplaced = substitutes.some((run) => run.every((word) => held.has(word)));
      return !held.has(term) && !isReplaced;
    });
  });
  return misses.reduce((fewest, some) => (some.length < fewest.length ? some : fewest), required);
}

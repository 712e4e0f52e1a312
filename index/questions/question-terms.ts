import type { QuestionTerm } from '../findings.ts';
import { isLightTerm, termOf, termsOf } from '../language/terms.ts';
import { splitWords } from '../language/words.ts';
import answerTypes from './answer-types.json' with { type: 'json' };
import askingWords from './asking-words.json' with { type: 'json' };

const ASKING_TERMS = askingWords.flatMap(termsOf);
const REPETITION_WEIGHT = 0.5;
const MAX_TERMS = 64;
/** "which city", "what kind of group": the noun says what is wanted and need not stand in the answer. */
const ANSWER_TYPE = new RegExp(
  `\\b(?:which|what)\\s+(?:\\p{L}+\\s+){0,2}?(${answerTypes.join('|')})\\b`,
  'giu',
);

/**
 * The index terms of a question, each once, in its order; at most 64.
 *
 * @param honoured - words of the question that need not stand in an answer: a day, a source
 */
export function termsOfQuestion(question: string, honoured: readonly string[] = []): QuestionTerm[] {
  const types = [...question.matchAll(ANSWER_TYPE)].flatMap(([, type]) => type ?? []);
  const optional = new Set([...ASKING_TERMS, ...[...honoured, ...types].flatMap(termsOf)]);
  const terms = new Map<string, QuestionTerm>();
  for (const { text: word } of splitWords(question)) {
    const term = termOf(word);
    if (term === null) continue;
    const known = terms.get(term);
    if (known) terms.set(term, { ...known, weight: known.weight + REPETITION_WEIGHT });
    else if (terms.size < MAX_TERMS) {
      terms.set(term, {
        term,
        word,
        weight: 1,
        isRequired: !optional.has(term) && !isLightTerm(term),
        substitutes: [],
        nearWords: [],
      });
    }
  }
  return [...terms.values()];
}

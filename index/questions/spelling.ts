import type { Correction, Question } from '../findings.ts';
import { splitWords } from '../language/words.ts';
import { parseQuestion, type QuestionContext } from './parse-question.ts';

/** Long words are seldom misspelt into another name by chance. */
const MIN_LOWER_CHARS = 7;

/**
 * The same question with words that no article holds read as the names that they are nearest to. In a question that
 * tells names by their capitals a short word in lower case is no name.
 *
 * @param unknown - the words that no article holds, as the question writes them
 * @returns null where no name is near enough, or more than one is
 */
export function mendSpelling(
  question: Question,
  unknown: readonly string[],
  context: QuestionContext,
): Question | null {
  const hasCapitals = question.form === 'sentence' && /\s\p{Lu}/u.test(question.text);
  const candidates = unknown.filter(
    (word) => !hasCapitals || /^\p{Lu}/u.test(word) || word.length >= MIN_LOWER_CHARS,
  );
  const corrections: Correction[] = candidates.flatMap((asked) => {
    const name = context.names.correct(asked);
    return name === null ? [] : { asked, name };
  });
  if (corrections.length === 0) return null;
  const spellings = new Map(corrections.map(({ asked, name }) => [asked, name]));
  let text = '';
  let at = 0;
  for (const { text: word, start, end } of splitWords(question.text)) {
    text += question.text.slice(at, start) + (spellings.get(word) ?? word);
    at = end;
  }
  const kind = question.form === 'command' ? question.kind : null;
  const mended = parseQuestion(text + question.text.slice(at), { ...context, kind, previous: null });
  return { ...mended, asked: question.asked, filters: question.filters, corrections };
}

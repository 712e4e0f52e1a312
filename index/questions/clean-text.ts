import { QuestionError } from '../errors.ts';

const MAX_QUESTION_CHARS = 2000;

/**
 * A question as it can be read: control characters and runs of blanks, those without width too, are one blank each;
 * other marks that nobody sees, which pasted text has inside of words, are gone.
 *
 * @throws QuestionError where more than 2,000 characters are left
 */
export function cleanText(text: string): string {
  const visible = text.replace(/(?!\u200B)\p{Cf}/gu, '');
  const clean = visible.replace(/[\s\p{Cc}\u200B]+/gu, ' ').trim();
  if (clean.length > MAX_QUESTION_CHARS) {
    const length = clean.length.toLocaleString('en');
    throw new QuestionError(
      `That is ${length} characters; a question may have ${MAX_QUESTION_CHARS.toLocaleString('en')}.`,
    );
  }
  return clean;
}

import { QuestionError } from '../errors.ts';

const MAX_QUESTION_CHARS = 2000;

/**
 * A question as it can be read: control characters and runs of blanks are one blank each.
 *
 * @throws QuestionError where more than 2,000 characters are left
 */
export function cleanText(text: string): string {
  const clean = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  if (clean.length > MAX_QUESTION_CHARS) {
    const length = clean.length.toLocaleString('en');
    throw new QuestionError(
      `That is ${length} characters; a question may have ${MAX_QUESTION_CHARS.toLocaleString('en')}.`,
    );
  }
  return clean;
}

/** What a terminal or a reader by lines would obey inside a string of JSON, and `JSON.stringify` leaves as it is. */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * A value as JSON on one line, without a newline at the end. Control characters, separators of lines and paragraphs
 * and marks that turn the direction of writing are written as escapes, so that whoever parses it gets the same value.
 */
export function toJsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

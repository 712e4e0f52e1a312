import type { Token } from './tokens.ts';

/** The text of tokens in a row as a list writes it: straight marks, one blank between two words, none before "'s". */
export function phraseOf(tokens: readonly Token[], from: number, to: number): string {
  let text = tokens[from]?.text ?? '';
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    // Tokenised text writes "Moody 's".
    const isGlued = token.start === tokens[at - 1]?.end || /^['’]s$/i.test(token.text);
    text += isGlued ? token.text : ` ${token.text}`;
  }
  return plainMarks(text);
}

/** With straight apostrophes. */
export function plainMarks(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text;
}

/** The same, without the dot at its end. */
export function withoutDot(text: string): string {
  const plain = plainMarks(text);
  return plain.endsWith('.') ? plain.slice(0, -1) : plain;
}

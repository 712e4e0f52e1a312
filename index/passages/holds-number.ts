import type { Sentence } from './cut-article.ts';

/** Whether a number in digits stands in a sentence. */
export function holdsNumber({ terms }: Sentence): boolean {
  return terms.some(beginsWithDigit);
}

function beginsWithDigit(term: string): boolean {
  const code = term.charCodeAt(0);
  return code < 128 ? code >= 48 && code <= 57 : /^\p{N}/u.test(term);
}

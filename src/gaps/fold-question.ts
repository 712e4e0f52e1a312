/**
 * What two ways of writing one question have in common: without case, the blanks around and between words, the form of
 * the apostrophe, and what stands at the end but is no word.
 */
export function foldQuestion(question: string): string {
  return question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s?!.,;:…])[\s?!.,;:…]+$/u, '')
    .trim();
}

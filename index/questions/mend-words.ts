import { foldWord } from '../language/fold.ts';
import { splitWords } from '../language/words.ts';
import misspeltWords from './misspelt-words.json' with { type: 'json' };

const MISSPELT = new Map(Object.entries(misspeltWords));

/**
 * A question with its everyday misspellings mended ("waht", "abot"): none of them is a word of its own.
 *
 * @param isName - whether the archive knows a word as a name, which is never mended: "Teh", "Thier"
 */
export function mendWords(text: string, isName: (word: string) => boolean = () => false): string {
  let mended = '';
  let at = 0;
  for (const { text: word, start, end } of splitWords(text)) {
    const right = MISSPELT.get(foldWord(word));
    if (right === undefined || isName(word)) continue;
    mended += text.slice(at, start) + inCaseOf(word, right);
    at = end;
  }
  return mended + text.slice(at);
}

function inCaseOf(word: string, right: string): string {
  if (word === word.toUpperCase()) return right.toUpperCase();
  return /^\p{Lu}/u.test(word) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

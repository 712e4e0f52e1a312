import { foldWord } from '../../language/fold.ts';
import { wordTexts } from '../../language/words.ts';
import { isPlain } from './plain-name.ts';

/** Under which a name is found: its words folded, without possessives and dots, initials joined, a blank between. */
export function keyOf(name: string): string {
  if (name !== last.name) {
    const key = isPlain(name) ? name.toLowerCase().replaceAll('-', ' ') : readKey(name);
    last = { name, key };
  }
  return last.key;
}

/** Folded, without a possessive and without the dots of an abbreviation. */
export function foldNameWord(word: string): string {
  const folded = foldWord(word);
  const bare = folded.endsWith("'s") ? folded.slice(0, -2) : folded;
  return bare.includes('.') && !/\d/.test(bare) ? bare.replaceAll('.', '') : bare;
}

/** What was asked for last: one name is looked up in several ways, one after another. */
let last = { name: '', key: '' };

function readKey(name: string): string {
  const words: string[] = [];
  let isInitial = false;
  for (const text of wordTexts(name)) {
    const word = foldNameWord(text);
    const isLetter = isOneLetter(word);
    if (isLetter && isInitial) words.push(`${words.pop()}${word}`);
    else words.push(word);
    isInitial = isLetter;
  }
  return words.join(' ');
}

function isOneLetter(word: string): boolean {
  return word.length === 1 && word.toLowerCase() !== word.toUpperCase();
}

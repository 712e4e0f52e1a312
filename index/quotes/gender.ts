import words from './phrase-words.json' with { type: 'json' };

export type Gender = 'male' | 'female';

const MALE = new Set(words.male);
const FEMALE = new Set(words.female);
const MALE_NAMES = new Set(words.maleNames);
const FEMALE_NAMES = new Set(words.femaleNames);

/** Of "husband" or "mrs", in small letters; null for what may be either. */
export function genderOfWord(word: string): Gender | null {
  return MALE.has(word) ? 'male' : FEMALE.has(word) ? 'female' : null;
}

/** Also of "queen" in "Queen X". */
export function genderOfFirstName(word: string): Gender | null {
  return MALE_NAMES.has(word) ? 'male' : FEMALE_NAMES.has(word) ? 'female' : genderOfWord(word);
}

export function isFirstName(word: string): boolean {
  return MALE_NAMES.has(word) || FEMALE_NAMES.has(word);
}

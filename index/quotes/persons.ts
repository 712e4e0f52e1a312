import type { Mention } from '../types.ts';
import { readFullNames } from './full-names.ts';
import { type Gender, genderOfFirstName, genderOfWord, isFirstName } from './gender.ts';
import { firstWord, titleBefore, withoutTitles } from './name-parts.ts';
import words from './phrase-words.json' with { type: 'json' };

const COMPANY_WORDS = new Set(words.companyWords);

/** The people of a text, under their full names. */
export interface People {
  /** The fullest form of a name in this text; itself where two could be meant. */
  fullName(mention: Mention): string;
  isPerson(mention: Mention): boolean;
  /** Null where neither a title nor a first name tells it, and no pronoun has. */
  genderOf(name: string): Gender | null;
  /** As `genderOf`, but by the name and its titles alone. */
  toldGenderOf(name: string): Gender | null;
  /** What a pronoun told of someone whose name tells nothing. */
  noteGender(name: string, gender: Gender): void;
}

/** @param mentions - in order, those within quotes left out */
export function readPeople(text: string, mentions: readonly Mention[]): People {
  const full = readFullNames(text, mentions);
  const fullName = (mention: Mention) => full.get(mention) ?? mention.name;
  const titled = readTitled(text, mentions, fullName);
  const noted = new Map<string, Gender>();
  const toldGenderOf = (name: string) =>
    titled.get(name) ?? genderOfFirstName(firstWord(withoutTitles(name)));
  const named = new Set(mentions.filter(({ kind }) => kind === 'person').map(fullName));
  return {
    fullName,
    isPerson(mention) {
      if (mention.kind === 'place' || isCompanyName(mention.name)) return false;
      if (mention.kind === 'person') return true;
      const name = fullName(mention);
      const bare = withoutTitles(name);
      if (bare !== name && /^\p{Lu}\S* \p{Lu}\S*$/u.test(bare)) return true;
      if (mention.kind === 'organization') return false;
      return titled.has(name) || named.has(name) || (isFirstName(firstWord(name)) && name.includes(' '));
    },
    toldGenderOf,
    genderOf: (name) => titled.get(name) ?? noted.get(name) ?? toldGenderOf(name),
    noteGender(name, gender) {
      noted.set(name, gender);
    },
  };
}

/** What the titles in front of names tell of who bears them; null where a title tells no gender. */
function readTitled(
  text: string,
  mentions: readonly Mention[],
  fullName: (mention: Mention) => string,
): Map<string, Gender | null> {
  const titled = new Map<string, Gender | null>();
  for (const mention of mentions) {
    const title = titleBefore(text, mention);
    if (title === null || mention.kind === 'place' || mention.kind === 'organization') continue;
    const name = fullName(mention);
    titled.set(name, titled.get(name) ?? genderOfWord(title));
  }
  return titled;
}

/** "Nordvik Ferries": nobody is called so, whatever was taken for a person's name. */
function isCompanyName(name: string): boolean {
  return name.includes(' ') && COMPANY_WORDS.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
}

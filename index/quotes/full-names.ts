import type { Mention } from '../types.ts';
import { type Courtesy, courtesyOf } from './courtesy.ts';
import { type Gender, genderOfFirstName, genderOfWord } from './gender.ts';
import { firstWord, lastWord, titleBefore, withoutTitles } from './name-parts.ts';

/** Those of a text who may be meant by a part of their name. */
interface Bearers {
  /** Full names by their last and by their first words. */
  readonly byWord: ReadonlyMap<string, ReadonlySet<string>>;
  readonly genders: ReadonlyMap<string, Gender>;
}

/**
 * The fullest form of each name of a text; itself where two could be meant. A title binds: "Mrs Roe" is not John Roe, but
 * someone of her own. Where the corpus has told already whom a surname means, that stands.
 */
export function readFullNames(text: string, mentions: readonly Mention[]): ReadonlyMap<Mention, string> {
  const bearers = readBearers(text, mentions);
  const courtesies = new Map(mentions.map((mention) => [mention, courtesyOf(text, mention)] as const));
  const both = surnamesOfBoth([...courtesies.values()]);
  return new Map(
    mentions.map((mention) => {
      const courtesy = courtesies.get(mention);
      const name =
        settledName(text, mention, courtesy ?? null, bearers) ??
        (courtesy && bearerOf(courtesy, mention, bearers, both)) ??
        complete(mention, bearers);
      return [mention, name];
    }),
  );
}

function readBearers(text: string, mentions: readonly Mention[]): Bearers {
  const byWord = new Map<string, Set<string>>();
  const genders = new Map<string, Gender>();
  const note = (word: string, name: string) => {
    const others = byWord.get(word);
    if (others) others.add(name);
    else byWord.set(word, new Set([name]));
  };
  for (const mention of mentions) {
    const { name, kind } = mention;
    if (!withoutTitles(name).includes(' ') || kind === 'place' || kind === 'organization') continue;
    note(lastWord(name), name);
    if (kind === 'person') note(firstWord(withoutTitles(name)), name);
    const gender = genderOfFirstName(firstWord(withoutTitles(name))) ?? genderOfTitle(text, mention);
    if (gender && !genders.has(name)) genders.set(name, gender);
  }
  return { byWord, genders };
}

function genderOfTitle(text: string, mention: Mention): Gender | null {
  return genderOfWord(titleBefore(text, mention) ?? '');
}

/** Surnames that a man and a woman of the text are called by. */
function surnamesOfBoth(courtesies: readonly (Courtesy | null)[]): ReadonlySet<string> {
  const seen = { male: new Set<string>(), female: new Set<string>() };
  for (const courtesy of courtesies) if (courtesy) seen[courtesy.gender].add(courtesy.surname);
  return new Set([...seen.male].filter((surname) => seen.female.has(surname)));
}

/** The name that the corpus gave to what is written as one word; null where it gave none, or a man's to a "Mrs". */
function settledName(
  text: string,
  { name, span }: Mention,
  courtesy: Courtesy | null,
  { genders }: Bearers,
): string | null {
  if (!name.includes(' ') || text.slice(span.start, span.end).includes(' ')) return null;
  const known = courtesy && genders.get(name);
  return known && known !== courtesy.gender ? null : name;
}

/** The one bearer of the surname whom the title fits, else the title with the name; null where it is as without one. */
function bearerOf(
  { gender, words, surname }: Courtesy,
  { name }: Mention,
  { byWord, genders }: Bearers,
  both: ReadonlySet<string>,
): string | null {
  const all = [...(byWord.get(surname) ?? [])].filter((full) => lastWord(full) === surname);
  const [sure, other] = all.filter((full) => genders.get(full) === gender);
  if (sure !== undefined) return other === undefined ? sure : null;
  const open = all.filter((full) => !genders.has(full));
  const [only] = open;
  if (only !== undefined) return open.length > 1 ? null : both.has(surname) ? words : only;
  const known = genders.get(name) ?? genderOfFirstName(firstWord(withoutTitles(name)));
  return all.length > 0 || (name.includes(' ') && known !== null && known !== gender) ? words : null;
}

function complete({ name, kind }: Mention, { byWord }: Bearers): string {
  if (kind === 'place' || kind === 'organization' || withoutTitles(name).includes(' ')) return name;
  const names = byWord.get(lastWord(name));
  const [only] = names ?? [];
  return names?.size === 1 && only !== undefined ? only : name;
}

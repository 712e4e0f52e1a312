import type { Mention } from '../types.ts';
import { type Gender, genderOfWord } from './gender.ts';
import words from './phrase-words.json' with { type: 'json' };

/** "Mrs" and "Lady" in front of a surname alone. */
export interface Courtesy {
  readonly gender: Gender;
  /** The title and the name as they stand: "Mrs Weber". */
  readonly words: string;
  readonly surname: string;
}

const COURTESIES = new Set(words.courtesies);
const TITLE_CHARS = 8;
const TITLE = /(?:^|[^\p{L}])(\p{L}+)\.? $/u;

/** What a title says of whoever bears a surname; null where none stands there, or the name is more than a surname. */
export function courtesyOf(text: string, { span, kind }: Mention): Courtesy | null {
  if (kind === 'place' || kind === 'organization') return null;
  const written = text.slice(span.start, span.end);
  const parts = written.split(/\.? /);
  const [first = '', surname = ''] = parts;
  if (parts.length === 2) return toCourtesy(first, surname, written);
  if (parts.length !== 1) return null;
  const before = TITLE.exec(text.slice(Math.max(0, span.start - TITLE_CHARS), span.start))?.[1] ?? '';
  return toCourtesy(before, written, `${before} ${written}`);
}

function toCourtesy(title: string, surname: string, written: string): Courtesy | null {
  const plain = title.toLowerCase();
  const gender = COURTESIES.has(plain) ? genderOfWord(plain) : null;
  return gender && { gender, words: written, surname: surname.toLowerCase().replace(/['’]s?$/, '') };
}

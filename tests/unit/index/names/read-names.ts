import { findMentions } from '../../../../index/names/mentions.ts';

const LETTERS = { person: 'P', organization: 'O', place: 'L', other: 'X' };

/** The names of a text in one line, each behind the letter of its kind. */
export function readNames(text: string): string {
  return findMentions(text)
    .map(({ kind, name }) => `${LETTERS[kind]} ${name}`)
    .join('; ');
}

/** Rules for texts in the languages of Discord. */
import { Locale } from 'discord.js';
import { checkKeys, checkText, type Faults, type Fields, fieldsOf, textOf } from './body-fields.ts';

const LOCALES: readonly string[] = Object.values(Locale);

/** @param max - characters of a text in one language */
export function* checkLocalized(texts: unknown, path: string, max: number): Faults {
  const fields = fieldsOf(texts);
  yield* checkKeys(fields, path, LOCALES);
  for (const locale of Object.keys(fields)) yield* checkText(fields, path, locale, 1, max);
}

/** A text and its translations. */
export function wordings(fields: Fields, key: 'name' | 'description'): readonly string[] {
  return [fields[key], ...Object.values(fieldsOf(fields[`${key}_localizations`]))].map(textOf);
}

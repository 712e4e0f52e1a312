/** Rules for what a member may choose while typing a command. */
import {
  checkCount,
  checkKeys,
  checkText,
  checkUnique,
  entriesOf,
  type Faults,
  type Fields,
  isAbsent,
} from './body-fields.ts';
import { checkLocalized } from './body-locales.ts';

/** What is suggested for the text typed so far; an empty list where there is nothing to suggest. */
export function* checkSuggestions(suggestions: Fields): Faults {
  yield* checkKeys(suggestions, 'data', ['choices']);
  if (isAbsent(suggestions.choices)) yield 'data.choices is missing.';
  yield* checkChoices(suggestions.choices, 'data.choices');
}

export function* checkChoices(choices: unknown, path: string): Faults {
  const entries = entriesOf(choices, path);
  yield* checkCount(choices, path, 0, 25);
  yield* checkUnique(
    entries.map(({ entry }) => entry.name),
    'choice',
  );
  for (const { at, entry } of entries) yield* checkChoice(entry, at);
}

function* checkChoice(choice: Fields, at: string): Faults {
  yield* checkKeys(choice, at, ['name', 'name_localizations', 'value']);
  yield* checkText(choice, at, 'name', 1, 100);
  yield* checkLocalized(choice.name_localizations, `${at}.name_localizations`, 100);
  if (typeof choice.value !== 'number') yield* checkText(choice, at, 'value', 1, 100);
}

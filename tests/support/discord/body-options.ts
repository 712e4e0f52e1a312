/** Rules for the options of a slash command. */
import { checkChoices } from './body-choices.ts';
import {
  checkCount,
  checkKeys,
  checkNumber,
  checkText,
  checkUnique,
  entriesOf,
  type Faults,
  type Fields,
  isAbsent,
  listOf,
} from './body-fields.ts';
import { checkLocalized, wordings } from './body-locales.ts';

const SUBCOMMAND = 1;
const SUBCOMMAND_GROUP = 2;
const STRING = 3;
/** String, integer, number. */
const CHOOSABLE: readonly unknown[] = [STRING, 4, 10];

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const KEYS = (
  'type name name_localizations description description_localizations required choices ' +
  'options channel_types min_value max_value min_length max_length autocomplete'
).split(' ');

export function* checkOptions(value: unknown, path: string): Faults {
  const options = entriesOf(value, path);
  yield* checkCount(value, path, 0, 25);
  yield* checkUnique(
    options.map(({ entry }) => entry.name),
    'option',
  );
  yield* checkOrder(
    options.map(({ entry }) => entry),
    path,
  );
  for (const { at, entry } of options) yield* checkOption(entry, at);
}

/** What slash commands and their options have in common, in every language. */
export function* checkNameAndDescription(fields: Fields, at: string): Faults {
  yield* checkText(fields, at, 'name', 1, 32);
  yield* checkText(fields, at, 'description', 1, 100);
  yield* checkLocalized(fields.name_localizations, `${at}.name_localizations`, 32);
  yield* checkLocalized(fields.description_localizations, `${at}.description_localizations`, 100);
  for (const name of wordings(fields, 'name')) {
    if (!NAME.test(name) || name !== name.toLowerCase()) {
      yield `${at} is called ${JSON.stringify(name)}; only small letters, digits, - and _ make a name.`;
    }
  }
}

function* checkOrder(options: readonly Fields[], path: string): Faults {
  const firstOptional = options.findIndex(({ required }) => required !== true);
  if (firstOptional >= 0 && options.slice(firstOptional).some(({ required }) => required === true)) {
    yield `${path} hold a required one after an optional one.`;
  }
  const nested = options.filter(isSubcommand).length;
  if (nested > 0 && nested < options.length) yield `${path} mix subcommands with plain options.`;
}

function isSubcommand({ type }: Fields): boolean {
  return type === SUBCOMMAND || type === SUBCOMMAND_GROUP;
}

function* checkOption(option: Fields, at: string): Faults {
  yield* checkKeys(option, at, KEYS);
  if (isAbsent(option.type)) yield `${at}.type is missing.`;
  yield* checkNumber(option, at, 'type', 1, 11);
  yield* checkNameAndDescription(option, at);
  yield* checkChoosing(option, at);
  yield* checkLengths(option, at);
  if (isSubcommand(option)) yield* checkOptions(option.options, `${at}.options`);
  else if (!isAbsent(option.options)) yield `${at}.options go with subcommands only.`;
}

function* checkChoosing(option: Fields, at: string): Faults {
  const hasChoices = listOf(option.choices).length > 0;
  if (hasChoices && option.autocomplete === true)
    yield `${at} has choices and autocomplete; one excludes the other.`;
  if ((hasChoices || option.autocomplete === true) && !CHOOSABLE.includes(option.type)) {
    yield `${at} offers choices, which go with texts and numbers only.`;
  }
  yield* checkChoices(option.choices, `${at}.choices`);
}

function* checkLengths(option: Fields, at: string): Faults {
  const { min_length, max_length } = option;
  yield* checkNumber(option, at, 'min_length', 0, 6000);
  yield* checkNumber(option, at, 'max_length', 1, 6000);
  if (!isAbsent(min_length ?? max_length) && option.type !== STRING)
    yield `${at} limits the length of what is no text.`;
  if (Number(min_length ?? 0) > Number(max_length ?? 6000)) yield `${at}.min_length is more than max_length.`;
}

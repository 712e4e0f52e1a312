/** Rules for the commands of the bot as they are registered, all at once. */
import {
  checkKeys,
  checkText,
  checkUnique,
  entriesOf,
  type Faults,
  type Fields,
  isAbsent,
  listOf,
  textOf,
} from './body-fields.ts';
import { checkLocalized, wordings } from './body-locales.ts';
import { checkNameAndDescription, checkOptions } from './body-options.ts';

const SLASH = 1;
const KINDS = [
  { type: SLASH, name: 'slash', max: 100 },
  { type: 2, name: 'user', max: 15 },
  { type: 3, name: 'message', max: 15 },
];
const KEYS = (
  'type name name_localizations description description_localizations ' +
  'options default_member_permissions contexts integration_types nsfw'
).split(' ');

export function* checkCommands(body: unknown): Faults {
  if (!Array.isArray(body)) {
    yield 'The body is not a list of commands.';
    return;
  }
  const commands = entriesOf(body, 'commands');
  for (const { type, name, max } of KINDS) {
    const alike = commands
      .filter(({ entry }) => (entry.type ?? SLASH) === type)
      .map(({ entry }) => entry.name);
    if (alike.length > max) yield `There are ${alike.length} ${name} commands; at most ${max} are allowed.`;
    yield* checkUnique(alike, `${name} command`);
  }
  for (const { at, entry } of commands) yield* checkCommand(entry, at);
}

function* checkCommand(command: Fields, at: string): Faults {
  const type = command.type ?? SLASH;
  yield* checkKeys(command, at, KEYS);
  if (!KINDS.some((kind) => kind.type === type))
    yield `${at}.type is ${JSON.stringify(type)}, which is no command.`;
  yield* type === SLASH ? checkSlash(command, at) : checkMenuEntry(command, at);
  yield* checkWhere(command.contexts, `${at}.contexts`, [0, 1, 2]);
  yield* checkWhere(command.integration_types, `${at}.integration_types`, [0, 1]);
  const permissions = command.default_member_permissions;
  if (!isAbsent(permissions) && !/^\d+$/.test(textOf(permissions))) {
    yield `${at}.default_member_permissions is not a bit set in digits.`;
  }
}

function* checkSlash(command: Fields, at: string): Faults {
  yield* checkNameAndDescription(command, at);
  yield* checkOptions(command.options, `${at}.options`);
  const characters = countCharacters(command);
  if (characters > 8000) yield `${at} has ${characters} characters in all; at most 8000 are allowed.`;
}

/** Names, descriptions and values of a command with all that is in it; of the translations the longest counts. */
function countCharacters(fields: Fields): number {
  const lengths = (['name', 'description'] as const).map((key) =>
    Math.max(...wordings(fields, key).map(({ length }) => length)),
  );
  const inner = [...entriesOf(fields.options, ''), ...entriesOf(fields.choices, '')];
  return [
    ...lengths,
    textOf(fields.value).length,
    ...inner.map(({ entry }) => countCharacters(entry)),
  ].reduce((sum, length) => sum + length, 0);
}

/** A command for users or messages is an entry of a menu and has nothing but a name. */
function* checkMenuEntry(command: Fields, at: string): Faults {
  yield* checkText(command, at, 'name', 1, 32);
  yield* checkLocalized(command.name_localizations, `${at}.name_localizations`, 32);
  const described = [...wordings(command, 'description')].some((text) => text !== '');
  if (described) yield `${at} has a description, which only slash commands have.`;
  if (listOf(command.options).length > 0) yield `${at} has options, which only slash commands have.`;
}

/** The bot's own rule: every command says where it can be used. */
function* checkWhere(value: unknown, at: string, known: readonly unknown[]): Faults {
  const places = listOf(value);
  if (places.length === 0) yield `${at} is missing or empty.`;
  yield* checkUnique(places, at);
  for (const place of places) {
    if (!known.includes(place)) yield `${at} holds ${JSON.stringify(place)}, which Discord does not know.`;
  }
}

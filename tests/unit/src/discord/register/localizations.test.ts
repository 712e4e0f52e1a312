import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../../../../commands/catalog.ts';
import de from '../../../../../src/discord/register/localizations/de.json' with { type: 'json' };
import es from '../../../../../src/discord/register/localizations/es.json' with { type: 'json' };
import fr from '../../../../../src/discord/register/localizations/fr.json' with { type: 'json' };
import pl from '../../../../../src/discord/register/localizations/pl.json' with { type: 'json' };
import ru from '../../../../../src/discord/register/localizations/ru.json' with { type: 'json' };
import uk from '../../../../../src/discord/register/localizations/uk.json' with { type: 'json' };
import { type Language, localize } from '../../../../../src/discord/register/localize.ts';

const LANGUAGES: readonly (readonly [string, Language, RegExp])[] = [
  ['de', de, /\p{Script=Latin}/u],
  ['fr', fr, /\p{Script=Latin}/u],
  ['es', es, /\p{Script=Latin}/u],
  ['pl', pl, /\p{Script=Latin}/u],
  ['uk', uk, /\p{Script=Cyrillic}/u],
  ['ru', ru, /\p{Script=Cyrillic}/u],
];

const slashCommands = CATALOG.filter(({ messageCommand }) => messageCommand === undefined);
const messageCommands = CATALOG.filter(({ messageCommand }) => messageCommand !== undefined);
const optionsOfCommands = slashCommands.flatMap(({ options }) => Object.keys(options));

describe.each(LANGUAGES)(
  'the words of %s',
  (_language, { commands, messageCommands: titles, options }, letter) => {
    const wordings = [
      ...Object.values(commands),
      ...Object.values(commands).flatMap((command) => Object.values(command.options ?? {})),
      ...Object.values(options),
    ];
    const texts = [
      ...wordings.flatMap(({ name, description }) => [name, description]),
      ...Object.values(titles),
    ];

    it('name every command of the catalogue and no other', () => {
      expect(Object.keys(commands)).toEqual(slashCommands.map(({ name }) => name));
      expect(Object.keys(titles)).toEqual(messageCommands.map(({ name }) => name));
    });

    it('name no option that no command has', () => {
      for (const { name, options: declared } of slashCommands) {
        expect(Object.keys(declared)).toEqual(
          expect.arrayContaining(Object.keys(commands[name]?.options ?? {})),
        );
      }
      expect([...optionsOfCommands, 'private']).toEqual(expect.arrayContaining(Object.keys(options)));
    });

    it('are names in lower case, of one alphabet, with hyphens at most', () => {
      for (const { name } of wordings) {
        expect(name).toBe(name.toLowerCase());
        expect([...name].filter((character) => character !== '-' && !letter.test(character))).toEqual([]);
      }
    });

    it('are clean: one line, no blanks at the ends, composed letters, no exclamation mark, no full stop', () => {
      for (const text of texts) {
        expect(text).toBe(text.trim().normalize('NFC'));
        expect(text).not.toMatch(/\s\s|[\n\t!]|\.$/);
      }
    });
  },
);

describe('localize', () => {
  it('gives the text in every locale, both kinds of Spanish from the same words', () => {
    expect(localize(({ commands }) => commands.help?.name)).toEqual({
      de: 'hilfe',
      fr: 'aide',
      'es-ES': 'ayuda',
      'es-419': 'ayuda',
      pl: 'pomoc',
      uk: 'довідка',
      ru: 'справка',
    });
  });

  it('leaves out the locales that have no such text', () => {
    expect(localize(({ commands }) => commands.unheard?.name)).toEqual({});
    expect(localize(({ options }) => (options === de.options ? 'nur hier' : undefined))).toEqual({
      de: 'nur hier',
    });
  });
});

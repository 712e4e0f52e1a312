import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as OptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody as SlashBody,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../../../../commands/catalog.ts';
import type { Command } from '../../../../../commands/command.ts';
import { commandBodies } from '../../../../../src/discord/register/command-bodies.ts';
import { buildCommand } from '../../hand-built.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const LOCALES = ['de', 'fr', 'es-ES', 'es-419', 'pl', 'uk', 'ru'] as const;
const MAX_CHARACTERS = 8000;

const bodies = commandBodies(CATALOG);
const slashBodies = bodies.filter(isSlash);

describe('commandBodies', () => {
  it('makes one body of each command, in the same order', () => {
    expect(bodies.map(({ name }) => name)).toEqual(
      CATALOG.map(({ name, messageCommand }) => messageCommand ?? name),
    );
  });

  it.each(['name', 'de', 'fr', 'es-ES', 'es-419', 'pl', 'uk', 'ru'] as const)(
    'gives no two commands one name (%s)',
    (locale) => {
      const names = bodies.map((body) => `${body.type} ${nameIn(body, locale)}`);
      expect(new Set(names).size).toBe(names.length);
    },
  );

  it('opens every command to servers, direct messages and private channels, installed either way', () => {
    const forAll = CATALOG.filter(({ isForOperators = false }) => !isForOperators);
    for (const { contexts, integration_types, ...body } of commandBodies(forAll)) {
      expect(body).not.toHaveProperty('default_member_permissions');
      expect(contexts).toEqual([0, 1, 2]);
      expect(integration_types).toEqual([0, 1]);
    }
  });

  it('hides what is for operators: on servers alone, and there from all but administrators', () => {
    const forOperators = CATALOG.filter(({ isForOperators = false }) => isForOperators);
    expect(forOperators.map(({ name }) => name)).toEqual(['gaps', 'reload']);
    for (const body of commandBodies(forOperators)) {
      expect(body).toMatchObject({ default_member_permissions: '0', contexts: [0], integration_types: [0] });
    }
  });

  it('stays within the numbers that Discord accepts of each type', () => {
    expect(slashBodies.length).toBeLessThanOrEqual(100);
    expect(bodies.length - slashBodies.length).toBeLessThanOrEqual(15);
  });

  it('makes a message command of a command that has a name for it, without description and options', () => {
    const check = { ...buildCommand('check', 'text'), messageCommand: 'Check the archive' };
    const [body] = commandBodies([check]);
    expect(body).toEqual({
      type: 3,
      name: 'Check the archive',
      name_localizations: {
        de: 'Im Archiv nachsehen',
        fr: 'Chercher dans les archives',
        'es-ES': 'Buscar en la hemeroteca',
        'es-419': 'Buscar en la hemeroteca',
        pl: 'Poszukaj w archiwum',
        uk: 'Подивитися в архіві',
        ru: 'Посмотреть в архиве',
      },
      contexts: [0, 1, 2],
      integration_types: [0, 1],
    });
    for (const name of namesOf(body)) expect(name).toMatch(/^[\p{L} ]{1,32}$/u);
  });

  it('completes the options that a front end can complete, and takes long text in the first alone', () => {
    const [body] = commandBodies([find('who')]);
    expect(optionsOf(body).slice(0, 4)).toMatchObject([
      { type: 3, name: 'name', required: true, autocomplete: true, min_length: 1, max_length: 2000 },
      { type: 3, name: 'after', required: false, min_length: 1, max_length: 100 },
      { type: 3, name: 'before', required: false, min_length: 1, max_length: 100 },
      { type: 3, name: 'source', required: false, autocomplete: true, min_length: 1, max_length: 100 },
    ]);
    expect(optionsOf(body)[1]).not.toHaveProperty('autocomplete');
  });

  it('puts required options first', () => {
    const options = { maybe: { description: 'maybe' }, sure: { description: 'sure', required: true } };
    const [body] = commandBodies([{ ...buildCommand('odd'), options }]);
    expect(optionsOf(body).map(({ name }) => name)).toEqual(['sure', 'maybe', 'private']);
  });

  it('offers a private answer where the answer is public', () => {
    const [open, closed] = commandBodies([
      buildCommand('open', 'subject'),
      { ...buildCommand('closed', 'subject'), audience: 'private' },
    ]);
    expect(optionsOf(open).at(-1)).toMatchObject({
      type: OptionType.Boolean,
      name: 'private',
      description: 'Show the answer to me alone',
      name_localizations: { de: 'privat' },
    });
    expect(optionsOf(closed).map(({ name }) => name)).toEqual(['subject']);
  });

  it('keeps to English where a command has no other words', () => {
    const [body] = commandBodies([buildCommand('unheard', 'of')]);
    expect(body).toMatchObject({ name: 'unheard', name_localizations: {}, description_localizations: {} });
  });
});

describe.each(slashBodies.map((body) => [body.name, body] as const))(
  '/%s as Discord gets it',
  (_name, body) => {
    const options = optionsOf(body);
    const parts = [body, ...options];

    it('has names of one word in lower case, in every locale', () => {
      for (const name of parts.flatMap(namesOf)) {
        expect(name).toMatch(NAME);
        expect(name).toBe(name.toLowerCase());
      }
    });

    it('has descriptions of 1 to 100 characters, in every locale', () => {
      for (const description of parts.flatMap(descriptionsOf)) {
        expect(description.length).toBeGreaterThanOrEqual(1);
        expect(description.length).toBeLessThanOrEqual(100);
      }
    });

    it('is localised in every language, with every option', () => {
      for (const part of parts) {
        expect(Object.keys(part.name_localizations ?? {})).toEqual(LOCALES);
        expect(Object.keys(part.description_localizations ?? {})).toEqual(LOCALES);
      }
    });

    it('has at most 25 options, required ones first, and completes none that offers choices', () => {
      const required = options.map((option) => option.required === true);
      expect(options.length).toBeLessThanOrEqual(25);
      expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
      for (const option of options) expect(option).not.toHaveProperty('choices');
    });

    it.each(['name', ...LOCALES] as const)('has no two options of one name (%s)', (locale) => {
      const names = options.map((option) => nameIn(option, locale));
      expect(new Set(names).size).toBe(names.length);
    });

    it('has at most 8,000 characters, each text counted where it is longest', () => {
      const lengths = parts.map((part) => longest(namesOf(part)) + longest(descriptionsOf(part)));
      expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(MAX_CHARACTERS);
    });
  },
);

type Body = (typeof bodies)[number];
type Part = Body | APIApplicationCommandOption;

function isSlash(body: Body): body is SlashBody {
  return body.type === 1;
}

function optionsOf(body: Body | undefined): readonly APIApplicationCommandOption[] {
  return body && isSlash(body) ? (body.options ?? []) : [];
}

function namesOf(part: Part | undefined): string[] {
  return part ? [part.name, ...Object.values(part.name_localizations ?? {})].map(String) : [];
}

function descriptionsOf(part: SlashBody | APIApplicationCommandOption): string[] {
  return [part.description, ...Object.values(part.description_localizations ?? {})].map(String);
}

function nameIn(part: Part, locale: 'name' | (typeof LOCALES)[number]): string {
  return locale === 'name' ? part.name : (part.name_localizations?.[locale] ?? part.name);
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => text.length));
}

function find(wanted: string): Command {
  const command = CATALOG.find(({ name }) => name === wanted);
  if (!command) throw new Error(`There is no /${wanted}.`);
  return command;
}

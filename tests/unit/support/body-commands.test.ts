import { describe, expect, it } from 'vitest';
import { checkBody } from '../../support/discord/check-body.ts';
import { COMMANDS, many, menuEntry, option, slash } from './sound-bodies.ts';

const CHOICE = { name: 'a', value: 'b' };
const subcommand = { type: 1, name: 'add', description: 'Adds' };
const wordy = many(25, (at) =>
  option({
    name: `o${at}`,
    description: 'x'.repeat(100),
    choices: many(3, (choice) => ({ name: `${choice}${'x'.repeat(99)}`, value: 'x'.repeat(100) })),
  }),
);

const translated = wordy.slice(0, 12).map((long) => ({
  ...long,
  description: 'x',
  description_localizations: { de: 'x'.repeat(100), fr: 'x' },
}));

describe('the rules for commands', () => {
  it.each([
    ['subcommands', slash({ options: [{ ...subcommand, options: [option()] }] })],
    ['a boolean', slash({ options: [option(), option({ type: 5, name: 'private' })] })],
    ['as much as fits', slash({ options: wordy.slice(0, 11) })],
    ['limits of length', slash({ options: [option({ min_length: 1, max_length: 2000 })] })],
    ['the same name for a slash command and a message command', menuEntry({ name: 'when' })],
    [
      'the name of a message command in another language',
      menuEntry({ name_localizations: { de: 'Im Archiv nachsehen' } }),
    ],
  ])('let %s pass', (_name, command) => {
    expect(checkBody(COMMANDS, [slash({ name: 'other' }), command])).toEqual([]);
  });

  it.each([
    ['a name in capitals', slash({ name: 'When' }), '"When"'],
    ['a name with a blank', slash({ name: 'when was' }), '"when was"'],
    ['an empty name', slash({ name: '' }), 'name is blank'],
    ['a name of 33 characters', slash({ name: 'x'.repeat(33) }), 'at most 32'],
    ['a translated name in capitals', slash({ name_localizations: { de: 'Wann' } }), '"Wann"'],
    [
      'a language that Discord does not have',
      slash({ name_localizations: { xx: 'when' } }),
      'xx is not a key',
    ],
    ['no description', slash({ description: undefined }), 'description is missing'],
    ['an empty description', slash({ description: '' }), 'description is blank'],
    ['a description of 101 characters', slash({ description: 'x'.repeat(101) }), 'at most 100'],
    [
      'a translated description of 101 characters',
      slash({ description_localizations: { fr: 'x'.repeat(101) } }),
      'at most 100',
    ],
    ['26 options', slash({ options: many(26, (at) => option({ name: `o${at}` })) }), 'at most 25'],
    ['two options of a name', slash({ options: [option(), option()] }), 'The option "subject"'],
    ['an option in capitals', slash({ options: [option({ name: 'Subject' })] }), '"Subject"'],
    [
      'an option without a description',
      slash({ options: [option({ description: undefined })] }),
      'options[0].description is missing',
    ],
    [
      'an option without a type',
      slash({ options: [option({ type: undefined })] }),
      'options[0].type is missing',
    ],
    ['an option of type 12', slash({ options: [option({ type: 12 })] }), 'an integer from 1 to 11'],
    [
      'a required option after an optional one',
      slash({ options: [option(), option({ name: 'b', required: true })] }),
      'after an optional one',
    ],
    ['subcommands among options', slash({ options: [subcommand, option()] }), 'mix subcommands'],
    ['options within an option', slash({ options: [option({ options: [] })] }), 'go with subcommands only'],
    [
      'choices and autocomplete',
      slash({ options: [option({ autocomplete: true, choices: [CHOICE] })] }),
      'one excludes the other',
    ],
    [
      'autocomplete of a boolean',
      slash({ options: [option({ type: 5, autocomplete: true })] }),
      'texts and numbers only',
    ],
    [
      '26 choices',
      slash({ options: [option({ choices: many(26, (at) => ({ ...CHOICE, name: `${at}` })) })] }),
      'at most 25',
    ],
    ['two choices of a name', slash({ options: [option({ choices: [CHOICE, CHOICE] })] }), 'The choice "a"'],
    [
      'a choice with a value of 101 characters',
      slash({ options: [option({ choices: [{ name: 'a', value: 'x'.repeat(101) }] })] }),
      'at most 100',
    ],
    ['a length of 6,001', slash({ options: [option({ max_length: 6001 })] }), 'from 1 to 6000'],
    [
      'a length of what is no text',
      slash({ options: [option({ type: 5, max_length: 5 })] }),
      'what is no text',
    ],
    [
      'lengths that nothing fits',
      slash({ options: [option({ min_length: 5, max_length: 4 })] }),
      'more than max_length',
    ],
    ['8,001 characters and more', slash({ options: wordy }), 'at most 8000'],
    ['8,001 characters by the longest translation', slash({ options: translated }), 'at most 8000'],
    ['a message command with a description', menuEntry({ description: 'a' }), 'has a description'],
    [
      'a message command with a translated description',
      menuEntry({ description_localizations: { de: 'a' } }),
      'has a description',
    ],
    ['a message command with options', menuEntry({ options: [option()] }), 'has options'],
    ['a message command without a name', menuEntry({ name: ' ' }), 'name is blank'],
    ['a command of type 7', slash({ type: 7 }), 'which is no command'],
    ['no contexts', slash({ contexts: undefined }), 'contexts is missing'],
    ['an unknown context', slash({ contexts: [3] }), 'contexts holds 3'],
    ['two of a context', slash({ contexts: [0, 0] }), 'more than once'],
    ['no integration types', slash({ integration_types: [] }), 'integration_types is missing or empty'],
    [
      'permissions that are no number',
      slash({ default_member_permissions: 'ADMINISTRATOR' }),
      'bit set in digits',
    ],
    ['a deprecated key', slash({ dm_permission: true }), 'dm_permission is not a key'],
    [
      'a misspelt key of an option',
      slash({ options: [option({ autoComplete: true })] }),
      'autoComplete is not a key',
    ],
  ])('object to %s', (_name, command, sentence) => {
    expect(checkBody(COMMANDS, [command]).join('\n')).toContain(sentence);
  });

  it.each([
    ['101 slash commands', many(101, (at) => slash({ name: `c${at}` })), '101 slash commands'],
    ['16 message commands', many(16, (at) => menuEntry({ name: `C ${at}` })), '16 message commands'],
    ['two commands of a name', [slash(), slash()], 'The slash command "when"'],
  ])('object to %s', (_name, commands, sentence) => {
    expect(checkBody(COMMANDS, commands).join('\n')).toContain(sentence);
  });
});

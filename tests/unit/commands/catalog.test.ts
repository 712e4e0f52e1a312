import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../../commands/catalog.ts';

/** What Discord accepts as the name of a command or an option; one on messages may have blanks and capitals. */
const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
const MESSAGE_COMMAND_NAME = /^[-_'\p{L}\p{N} ]{1,32}$/u;
const MAX_OPTIONS = 25;
/** What is offered on a message gives its text and nothing else. */
const ON_MESSAGES = CATALOG.filter(({ messageCommand }) => messageCommand !== undefined);

const OPTIONS = CATALOG.flatMap((command) =>
  Object.entries(command.options).map(
    ([name, option]) => [`/${command.name} ${name}`, name, option] as const,
  ),
);

describe('the catalogue', () => {
  it('has each name once', () => {
    const names = CATALOG.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('offers on messages what takes a text and answers privately', () => {
    expect(ON_MESSAGES.map(({ name }) => name)).toEqual(['check']);
    for (const { messageCommand, audience, options } of ON_MESSAGES) {
      expect(messageCommand).toMatch(MESSAGE_COMMAND_NAME);
      expect(audience).toBe('private');
      expect(Object.keys(options)).toEqual(['text']);
    }
  });

  it('ends with /help', () => {
    expect(CATALOG.at(-1)?.name).toBe('help');
  });
});

describe.each(CATALOG.map((command) => [command.name, command] as const))('/%s', (name, command) => {
  it('has a name and a description that Discord accepts', () => {
    expect(name).toMatch(NAME);
    expect(name).toBe(name.toLowerCase());
    expect(command.description.trim()).toBe(command.description);
    expect(command.description.length).toBeGreaterThanOrEqual(1);
    expect(command.description.length).toBeLessThanOrEqual(100);
  });

  it('has no more options than Discord accepts, required ones first', () => {
    const required = Object.values(command.options).map((option) => option.required === true);
    expect(required.length).toBeLessThanOrEqual(MAX_OPTIONS);
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
  });
});

describe.each(OPTIONS)('%s', (_usage, name, option) => {
  it('has a name and a description that Discord accepts', () => {
    expect(name).toMatch(NAME);
    expect(name).toBe(name.toLowerCase());
    expect(option.description.trim()).toBe(option.description);
    expect(option.description.length).toBeGreaterThanOrEqual(1);
    expect(option.description.length).toBeLessThanOrEqual(100);
  });
});

import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../../commands/catalog.ts';

/** What Discord accepts as the name of a command or an option. */
const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
const MAX_OPTIONS = 25;

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

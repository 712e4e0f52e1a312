import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import demonymCountries from '../../../../index/names/lists/demonym-countries.json' with { type: 'json' };
import places from '../../../../index/names/lists/places.json' with { type: 'json' };
import wellKnownForms from '../../../../index/names/lists/well-known-forms.json' with { type: 'json' };

const FOLDER = new URL('../../../../index/names/lists/', import.meta.url);

type Listed = readonly [name: string, entries: readonly string[]];

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
const read = files.map((file) => {
  const value: unknown = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
  return { file, value, values: valuesIn(value) };
});
const lists = read.flatMap(({ file, value }) => listsIn(file, value));

describe.each(lists)('%s', (_name, entries) => {
  it('holds at least one entry', () => {
    expect(entries.length).toBeGreaterThan(0);
  });

  it('is sorted', () => {
    expect(entries).toEqual([...entries].sort());
  });

  it('says nothing twice', () => {
    expect(entries.filter((entry, at) => entry === entries[at - 1])).toEqual([]);
  });

  it('has no blank entry and no blanks around one', () => {
    expect(entries.filter((entry) => entry === '' || entry !== entry.trim())).toEqual([]);
  });
});

describe.each(read.filter(({ values }) => values.length > 0))(
  'what the words of $file stand for',
  ({ values }) => {
    it('has no blank entry and no blanks around one', () => {
      expect(values.filter((value) => value === '' || value !== value.trim())).toEqual([]);
    });
  },
);

describe('the places', () => {
  it('stand in one group each', () => {
    const all = Object.values(places).flat();
    expect(all.filter((place, at) => all.indexOf(place) !== at)).toEqual([]);
  });

  it('hold every country that a demonym stands for', () => {
    const known = new Set(Object.values(places).flat());
    expect(Object.values(demonymCountries).filter((country) => !known.has(country))).toEqual([]);
  });
});

describe('the well-known forms', () => {
  it('lead to a form that leads no further', () => {
    const forms = new Set(Object.keys(wellKnownForms));
    expect(Object.values(wellKnownForms).filter((shown) => forms.has(shown))).toEqual([]);
  });
});

/** The texts behind the keys of an object of texts; none of a list. */
function valuesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.values(value).filter((member) => typeof member === 'string');
}

/** The arrays of a file under their paths, and the keys of an object of texts. */
function listsIn(name: string, value: unknown): Listed[] {
  if (Array.isArray(value)) return [[name, value.map(String)]];
  if (typeof value !== 'object' || value === null) throw new TypeError(`${name} is no list`);
  const members = Object.entries(value);
  const texts = members.filter(([, member]) => typeof member === 'string');
  const keyed: Listed[] = texts.length === 0 ? [] : [[`${name} (keys)`, texts.map(([key]) => key)]];
  const nested = members.filter(([, member]) => typeof member !== 'string');
  return [...keyed, ...nested.flatMap(([key, member]) => listsIn(`${name} ${key}`, member))];
}

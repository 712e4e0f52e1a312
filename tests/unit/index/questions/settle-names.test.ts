import { describe, expect, it } from 'vitest';
import { readClaim } from '../../../../index/questions/claim.ts';
import { settleNames } from '../../../../index/questions/settle-names.ts';
import { createNames } from '../../../support/questions.ts';

const names = createNames(
  'Viktor Lund',
  'Viktor Lund',
  'Lund',
  'Viktor',
  'Veldt',
  'Veldt',
  'Veldt Quay',
  'Stormhaven',
);
/** The terms that no article holds. */
const STRANGE = ['biden', 'joe', 'larsen', 'wow', 'stormhavn', 'tower', 'soldier'];

function settle(message: string, capitals: Readonly<Record<string, number>> = {}) {
  return settleNames(readClaim(message, names, '2030-01-15').names, names, {
    frequencies: new Map(STRANGE.map((term) => [term, 0])),
    capitals: new Map(Object.entries(capitals)),
  });
}

const foundIn = (message: string, capitals = {}) => settle(message, capitals).names.map(({ name }) => name);

describe('settleNames', () => {
  it('finds a name as the archive writes it', () => {
    expect(settle('then VIKTOR LUND came to town').names).toEqual([
      { name: 'Viktor Lund', asked: 'VIKTOR LUND', terms: ['viktor', 'lund'], rivals: [] },
    ]);
  });

  it.each([
    ['a name that stands nowhere', 'they saw Biden there', ['Biden']],
    ['one at the head of a sentence', 'Biden says they saw it', ['Biden']],
    ['each of several', 'they saw Biden and then Larsen there', ['Biden', 'Larsen']],
    ['the whole of a name of which only a part is known', 'they saw Joe Lund there', ['Joe Lund']],
  ])('tells %s to be unknown', (_what, message, unknown) => {
    expect(settle(message).unknown).toEqual(unknown);
  });

  it.each([
    ['what is called out', 'Wow! they saw it'],
    ['words in lower case', 'then joe biden saw it'],
    ['a name that articles hold in another place', 'they saw Harlow there'],
  ])('tells nothing of %s', (_what, message) => {
    expect(settle(message).unknown).toEqual([]);
  });

  it('looks for the last name of one whose first name is unknown', () => {
    expect(foundIn('they saw Joe Lund there')).toEqual(['Lund']);
  });

  it('does not look for a first name where the last is unknown', () => {
    expect(settle('they saw Viktor Larsen there')).toMatchObject({ names: [], unknown: ['Viktor Larsen'] });
  });

  it('looks for a name that is used by itself, whatever comes behind it', () => {
    expect(settle('they saw Veldt Tower there')).toMatchObject({
      names: [{ name: 'Veldt' }],
      unknown: ['Veldt Tower'],
    });
  });

  it('reads a misspelt name as the known one', () => {
    expect(settle('they came to Stormhavn then')).toMatchObject({
      names: [{ name: 'Stormhaven', asked: 'Stormhavn' }],
      unknown: [],
      corrections: [{ asked: 'Stormhavn', name: 'Stormhaven' }],
    });
  });

  it.each([
    ['a doubtful name that articles write in lower case', 'Veldt came to town', { veldt: 0.2 }, []],
    ['a doubtful name that they write with a capital', 'Veldt came to town', { veldt: 0.7 }, ['Veldt']],
    ['a doubtful name of which nothing tells', 'Veldt came to town', {}, ['Veldt']],
    ['a name that is beyond doubt', 'they came to Veldt then', { veldt: 0.2 }, ['Veldt']],
    ['a guess that articles hardly write otherwise', 'harlow fell', { harlow: 0.9 }, ['harlow']],
    ['a guess that articles often write otherwise', 'harlow fell', { harlow: 0.7 }, []],
    ['a guess of which nothing tells', 'harlow fell', {}, []],
  ])('weighs %s', (_what, message, capitals, expected) => {
    expect(foundIn(message, capitals)).toEqual(expected);
  });
});

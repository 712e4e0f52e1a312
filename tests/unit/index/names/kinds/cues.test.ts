import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../../index/names/mentions.ts';

/** The kind of the only mention of a name, or of its first one. */
const kindOf = (text: string, wanted: string) => findMentions(text).find(({ name }) => name === wanted)?.kind;

describe('the kind of a name that no list knows', () => {
  it.each([
    ['is a person behind a title', 'They met President Veldt.', 'Veldt', 'person'],
    ['is a person behind a role', 'They met spokesman Veldt.', 'Veldt', 'person'],
    ['is a person before an age', 'Then Veldt, 61, left.', 'Veldt', 'person'],
    ['is a person before "who"', 'They saw Veldt, who left.', 'Veldt', 'person'],
    ['is a person before a role', 'They saw Veldt, a former officer, there.', 'Veldt', 'person'],
    ['is a person with an initial', 'They saw J. Veldt there.', 'J. Veldt', 'person'],
    [
      'is a person before a country in brackets',
      '1. Ona Veldtgaard ( Italy ) 12.1',
      'Ona Veldtgaard',
      'person',
    ],
    ['is a place behind "in"', 'It rained in Veldt.', 'Veldt', 'place'],
    ['is a place behind "village of"', 'They took the village of Veldt.', 'Veldt', 'place'],
    ['is a place behind a part of the compass', 'It rained over northern Veldt.', 'Veldt', 'place'],
    ['is a place before "province"', 'He left Veldt province.', 'Veldt', 'place'],
    ['is a place before "-based"', 'The Veldt-based firm grew.', 'Veldt', 'place'],
    ['is a place as a dateline', 'VELDT 1996-08-30', 'VELDT', 'place'],
    ['is a place with a head of places', 'They crossed Veldt River.', 'Veldt River', 'place'],
    ['is an organization with a company ending', 'Then Veldt Ltd grew.', 'Veldt Ltd', 'organization'],
    [
      'is an organization with a head of bodies',
      'Then the Veldt Ministry fell.',
      'Veldt Ministry',
      'organization',
    ],
    [
      'is an organization behind a noun for bodies',
      'He read it in newspaper Veldt.',
      'Veldt',
      'organization',
    ],
    ['is an organization before shares', 'Then Veldt shares fell.', 'Veldt', 'organization'],
    [
      'is an organization before a body that it is called',
      'Then Veldt, a steel company, fell.',
      'Veldt',
      'organization',
    ],
    ['is an organization in capitals', 'They met the VQX there.', 'VQX', 'organization'],
    [
      'is an organization as a team of a city',
      'They beat the Boston Veldts.',
      'Boston Veldts',
      'organization',
    ],
    ['is an organization in a table', 'Veldt 3 Quayside 1', 'Veldt', 'organization'],
    ['is other with a head of events', 'He won the Veldt Cup there.', 'Veldt Cup', 'other'],
    ['is other for a people', 'It was a Russian plan.', 'Russian', 'other'],
  ])('%s', (_cue, text, name, kind) => {
    expect(kindOf(text, name)).toBe(kind);
  });
});

describe('the kinds of one text', () => {
  it('are the same for a surname and the one person who ends in it', () => {
    expect(kindOf('They met Ada Veldtgaard. In Veldtgaard they trust.', 'Veldtgaard')).toBe('person');
  });

  it('are shared by the mentions of a name', () => {
    const text = 'It rained in Quarvik. It snowed in Quarvik. Then Quarvik slept.';
    expect(findMentions(text).map(({ kind }) => kind)).toEqual(['place', 'place', 'place']);
  });

  it.each(['Kremlin', 'Pentagon', 'White House'])('are an organization for the %s', (name) => {
    expect(kindOf(`Then the ${name} denied it.`, name)).toBe('organization');
  });
});

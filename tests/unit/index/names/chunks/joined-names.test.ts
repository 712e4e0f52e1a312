import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../../index/names/mentions.ts';

const namesIn = (text: string) => findMentions(text).map(({ name }) => name);

describe('where a name ends', () => {
  it.each([
    ['a body goes on behind "of"', 'They left the Bank of Veldt.', ['Bank of Veldt']],
    ['a title does not go on behind "of"', 'They met the President of Veldt.', ['Veldt']],
    ['a common word does not go on behind "of"', 'They saw troops of Veldt.', ['Veldt']],
    ['a body goes on behind "for"', 'It was the Institute for Rivers there.', ['Institute for Rivers']],
    ['a body goes on behind "and" to its head', 'He led the Food and Drug Agency.', ['Food and Drug Agency']],
    ['two persons do not go on behind "and"', 'They met Ada Bell and Ben Ito.', ['Ada Bell', 'Ben Ito']],
    ['two particles belong to a surname', 'They met Piet van der Veldt.', ['Piet van der Veldt']],
    ['a hyphen belongs to it between capitals', 'They met Bashar al-Veldt.', ['Bashar al-Veldt']],
    ['a hyphen ends it before a small word', 'It was a Veldt-led group.', ['Veldt']],
    ['two places with a hyphen are two', 'The London-Paris line closed.', ['London', 'Paris']],
    ['two peoples with a hyphen are one', 'The Russian-Turkish line closed.', ['Russian-Turkish']],
    ['a number belongs to a channel', 'He told Channel 24 so.', ['Channel 24']],
    ['a number does not belong to a team', 'It ended Veldt 2 Quayside 1.', ['Veldt', 'Quayside']],
    ['a number belongs to a model', 'Two MiG-29 jets crashed.', ['MiG-29']],
    ['it does not go on in the next line', 'Then came Ada\nBell left.', ['Ada', 'Bell']],
    ['May is a surname behind a first name', 'They met Theresa May in May.', ['Theresa May']],
    ['money is none', 'It cost US$40 million.', []],
    ['a plural possessive belongs to a body', "He led the Farmers' Union there.", ["Farmers' Union"]],
    ['an elision belongs to it', 'They left Côte d’Ivoire.', ['Côte d’Ivoire']],
    ['a people before a person is a name', 'Then the Russian Ada Bell came.', ['Russian', 'Ada Bell']],
    [
      'a people before a body is a part of it',
      'Then the Russian Volunteer Corps came.',
      ['Russian Volunteer Corps'],
    ],
    ['a title inside of a run parts it', 'It was Veldt Governor Ada Bell.', ['Veldt', 'Ada Bell']],
  ])('%s', (_rule, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each(['Russian Ada Bell ', 'THE ADA OF ', 'a "A" -- ', 'Bank of the ', 'Ministry of Trade and '])(
    'is found in time that grows with the text: %s',
    (unit) => {
      const timeOf = (chars: number) => {
        const text = unit.repeat(Math.ceil(chars / unit.length));
        const start = performance.now();
        findMentions(text);
        return performance.now() - start;
      };
      timeOf(100_000);
      // Four times the text; quadratic work would take sixteen times as long.
      expect(timeOf(200_000)).toBeLessThan(10 * timeOf(50_000) + 400);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../../index/names/mentions.ts';
import { hostileFamilies, writeHostile } from '../../../../support/hostile-texts.ts';

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

  it.each([
    [
      'The 155th Brigade attacked Vint, the 72nd Brigade withdrew.',
      ['155th Brigade', 'Vint', '72nd Brigade'],
    ],
    ['Then the 155th Brigade , near Vint , withdrew .', ['155th Brigade', 'Vint']],
    ['Men of the 1st Rifle Brigade left.', ['1st Rifle Brigade']],
    ['The 3rd Assault Brigade left.', ['3rd Assault Brigade']],
    ['The 101st Airborne Division left.', ['101st Airborne Division']],
    ['The 10th Mountain Division left.', ['10th Mountain Division']],
    ['Ships of the 7th Fleet left.', ['7th Fleet']],
    ['The 47th Mechanized Brigade commander left.', ['47th Mechanized Brigade']],
    ['The 6th Army left.', ['6th Army']],
    ['155th Brigade attacks Vint', ['155th Brigade', 'Vint']],
  ])('a unit keeps its number: %s', (text, names) => {
    const found = findMentions(text);
    expect(found.map(({ name }) => name)).toEqual(names);
    for (const { name, kind } of found) if (name !== 'Vint') expect(kind).toBe('organization');
  });

  it.each([
    ['They met on the 5th Avenue there.', ['Avenue']],
    ['It lies on the 5th Street there.', ['Street']],
    ['She was the 3rd President there.', []],
    ['They met 2nd Lieutenant Ada Holm there.', ['Ada Holm']],
    ['It was built in the 19th Century there.', ['Century']],
    ['It was a 19th Century Brigade there.', ['Century Brigade']],
    ['It was the 5th Army-Navy game.', ['Army-Navy']],
    ['Here are the 1st Division results.', ['Division']],
    ['1st Division results', ['Division']],
  ])('what is no unit is as if it had no number: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each(['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF'])(
    'a character without width does not cut it',
    (unseen) => {
      for (const name of [`Ma${unseen}ra Holt`, `Mara Ho${unseen}l${unseen}t`]) {
        expect(namesIn(`Then ${name} left.`)).toEqual([name]);
        expect(namesIn(`They saw ${name}’s house.`)).toEqual([name]);
      }
      expect(namesIn(`${unseen}Mara Holt${unseen} left.`)).toEqual(['Mara Holt']);
      expect(namesIn(`They left the Ba${unseen}nk of Veldt.`)).toEqual([`Ba${unseen}nk of Veldt`]);
    },
  );

  it.each(hostileFamilies('names'))('is found behind 400,000 characters of %s', (family) => {
    const text = writeHostile('names', family, 400_000);
    const start = text.lastIndexOf('Mara Holt');
    const span = { start, end: start + 'Mara Holt'.length };
    expect(findMentions(text).at(-1)).toEqual({ kind: 'person', name: 'Mara Holt', span });
  });
});

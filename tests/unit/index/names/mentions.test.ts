import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../index/names/mentions.ts';
import { expectInOrder, textsOf } from '../../../support/spans.ts';

const namesIn = (text: string) => findMentions(text).map(({ name }) => name);

describe('findMentions', () => {
  it.each([
    ['finds a name inside of a sentence', 'Then the mayor met Okoro.', ['Okoro']],
    ['takes capitalised words together', 'Then the mayor met Ada Mary Bell.', ['Ada Mary Bell']],
    ['parts names at a comma', 'We met Bell, Ito and Okoro.', ['Bell', 'Ito', 'Okoro']],
    ['joins by "of"', 'It was the Bank of Riverton that paid.', ['Bank of Riverton']],
    ['joins by "of the"', 'It was the Bank of the West that paid.', ['Bank of the West']],
    [
      'joins by a particle',
      'They met Omar bin Salim and Ludwig van Dam.',
      ['Omar bin Salim', 'Ludwig van Dam'],
    ],
    ['joins by a hyphen', 'They met Jean-Luc Dupont in Stow-on-Wold.', ['Jean-Luc Dupont', 'Stow-on-Wold']],
    ['keeps an apostrophe inside', 'They met O’Brien.', ['O’Brien']],
    ['takes the possessive off', 'They saw Ada Bell’s boat.', ['Ada Bell']],
    ['takes a title of address off', 'They met President Ada Bell.', ['Ada Bell']],
    ['takes an article off', 'The Riverton Gazette wrote it.', ['Riverton Gazette']],
    ['takes a weekday off, before and behind', 'On Monday Ada Bell Tuesday', ['Ada Bell']],
    ['takes a join off with what it joined', 'They met Bell of Monday there.', ['Bell']],
    ['finds a name that opens a sentence', 'Okoro left. It rained.', ['Okoro']],
    ['finds a name of two words that opens a sentence', 'Bridges Limited grew.', ['Bridges Limited']],
    ['reads accents', 'They met Žofie Dvořák.', ['Žofie Dvořák']],
    ['reads Cyrillic', 'Вчера приехала Анна Белова.', ['Вчера', 'Анна Белова']],
    ['finds none in nothing', '', []],
  ])('%s', (_rule, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('yields spans in order, inside of the text, apart, and where the name stands', () => {
    const anyText = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            'Ada ',
            'Bell',
            'Monday ',
            'The ',
            ' of the ',
            '. ',
            "'s ",
            '’',
            '-',
            'al ',
            '\n',
            'U.S. ',
          ),
          fc.string({ unit: 'grapheme' }),
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, (text) => {
        const mentions = findMentions(text);
        const spans = mentions.map(({ span }) => span);
        expectInOrder(text, spans);
        expect(textsOf(text, spans)).toEqual(mentions.map(({ name }) => name));
      }),
    );
  });
});

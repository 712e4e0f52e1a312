import { describe, expect, it } from 'vitest';
import { readNames } from './read-names.ts';

/** Each name behind the letter of its kind: Person, Organization, Location (a place), other (X). */
const ENDS: readonly (readonly [rule: string, text: string, names: string])[] = [
  ['the second syllable of a given name', 'They met Han Dae-jung there .', 'P Han Dae-jung'],
  ['no verb behind a hyphen', 'It was a Quarvik-run firm .', 'O Quarvik'],
  ['a nickname in quotation marks', 'They met Ada "Boo" Veldt there .', 'P Ada "Boo" Veldt'],
  ['a surname that begins small', 'Then von der Veldt wept .', 'P von der Veldt'],
  ['a surname with a particle in front', 'It fell. Al-Veldt wept .', 'P Al-Veldt'],
  ['a body before "of" that opens a sentence', 'Bank of Riverton shares rose .', 'O Bank of Riverton'],
  ['a ministry that opens a sentence', 'Ministry of Defence aides left .', 'O Ministry of Defence'],
  ['a given name that is a common word', 'Mark Veldtman\nIt rained .', 'P Mark Veldtman'],
  ['no body behind "of" after a given name', 'They met Bill Veldt of Oslo .', 'P Bill Veldt; L Oslo'],
  ['an article that a list knows', 'They left The Hague .', 'L The Hague'],
  ['a paper behind an article with a capital', 'She told The Sun so .', 'O Sun'],
  ['a newsroom is none', '-- Sydney Newsroom 61-2 5550-1800', 'L Sydney'],
  ['a quarter is none', 'Veldt Inc Q2 net loss widens .', 'O Veldt Inc'],
  ['letters of an office are none', 'They met Ada Veldt QC there .', 'P Ada Veldt'],
  ['a judge of a country', 'U.S. District Judge Ada Veldt ruled .', 'L U.S.; P Ada Veldt'],
];

const KINDS: readonly (readonly [rule: string, text: string, names: string])[] = [
  ['two plain words with a hyphen', 'They met Tarn-Veldt , 61 , there .', 'P Tarn-Veldt'],
  ['a first name that is a place too', 'They met Georgia Veldt there .', 'P Georgia Veldt'],
  ['a first name before a surname like a head', 'They met Ada Mills there .', 'P Ada Mills'],
  ['the family behind', 'The Veldt family left .', 'P Veldt'],
  ['the administration behind', 'The Veldt administration left .', 'P Veldt'],
  ['a storm', 'It rained. Storm Veldt left .', 'X Storm Veldt'],
  ['letters of ships', 'They saw the MV Quay Queen sink .', 'X MV Quay Queen'],
  ['a ship before', 'The gunboat Veldtmar sank .', 'X Veldtmar'],
  ['a product behind', 'They had Veldt missiles there .', 'X Veldt'],
  ['a policy', 'They left the Common Quay Policy there .', 'X Common Quay Policy'],
  ['a company and its chief', "Veldt 's chief executive left .", 'O Veldt'],
  ['a company and its shares', 'They held a stake in Veldt there .', 'O Veldt'],
  ['a trader and a house', 'Traders at Veldt left .', 'O Veldt'],
  ['an analyst and a house', 'Analyst Ada Bell of Quay Veldt left .', 'P Ada Bell; O Quay Veldt'],
  ['a house and its analyst', 'Quay Japan analyst Ada Bell left .', 'O Quay Japan; P Ada Bell'],
  ['a former clerk', 'They met a former Veldt clerk there .', 'O Veldt'],
  ['many capitals', 'It was the night that VELDCOM said so .', 'O VELDCOM'],
  ['a place by its companion', 'It lies between Oslo and Veldt .', 'L Oslo; L Veldt'],
  ['a body by its companion', 'Then NATO and Veldt left .', 'O NATO; O Veldt'],
  ['a party in the plural', "Bell 's Conservatives left .", 'X Bell; O Conservatives'],
  [
    'papers above what they wrote',
    'PRESS DIGEST - Angola - Aug 29\nLA VELDTANE\n- It rained .\n24 QUAYA\n- It snowed .',
    'L Angola; O LA VELDTANE; O 24 QUAYA',
  ],
];

describe('where a name in the news ends:', () => {
  it.each(ENDS)('%s', (_rule, text, names) => {
    expect(readNames(text)).toBe(names);
  });
});

describe('what a name in the news is told by:', () => {
  it.each(KINDS)('%s', (_rule, text, names) => {
    expect(readNames(text)).toBe(names);
  });
});

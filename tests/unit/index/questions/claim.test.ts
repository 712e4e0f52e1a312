import { describe, expect, it } from 'vitest';
import { readClaim } from '../../../../index/questions/claim.ts';
import { createNames } from '../../../support/questions.ts';

const names = createNames('Viktor Lund', 'Lund', 'Port Veldt', 'Port Veldt', 'White Guild', 'Friday');
const read = (message: string) => readClaim(message, names, '2030-01-15');
const namesIn = (message: string) => read(message).names.map(({ text }) => text);

describe('readClaim', () => {
  it('reads names, numbers and days', () => {
    const claim = read('Lund took Port Veldt with 25,000 men on 24 June, says Biden');
    expect(claim.names.map(({ text, known }) => [text, known])).toEqual([
      ['Lund', 'Lund'],
      ['Port Veldt', 'Port Veldt'],
      ['Biden', null],
    ]);
    expect(claim.numbers.map(({ value }) => value)).toEqual([25000]);
    expect(claim.days.map(({ value }) => value)).toEqual(['XXXX-06-24']);
  });

  it('reads each once, whatever the case', () => {
    const claim = read('Lund, LUND and 5 boats; 5 of them on 24 June, June 24');
    expect(claim.names.map(({ text }) => text)).toEqual(['Lund']);
    expect(claim.numbers).toHaveLength(1);
    expect(claim.days).toHaveLength(1);
  });

  it.each([
    ['the digits of a day', 'Lund left on 24 June 2023', []],
    ['the number one', 'Lund won 1 prize', []],
    ['a small number in words', 'Lund met two of the three', []],
  ])('takes %s for no number', (_what, message, values) => {
    expect(read(message).numbers).toEqual(values);
  });

  it('takes no number of a point for one', () => {
    expect(read('so: 2) he left, 3) he came\n4. he ran').numbers).toEqual([]);
    expect(read('Lund (62) had 4. He had (2) 5).').numbers.map(({ value }) => value)).toEqual([62, 4, 2]);
  });

  it('takes a large number in words for one', () => {
    expect(read('fifty thousand men').numbers.map(({ value }) => value)).toEqual([50000]);
  });

  it.each([
    ['an address', 'see https://example.test/Paris/2023/06/24?n=300 for more'],
    ['an address in brackets', 'see more (http://example.test/Paris-300)'],
    ['a handle', 'look at this @Biden_300'],
    ['an address without its scheme', 'see www.Example.test/300'],
  ])('reads nothing in %s', (_what, message) => {
    expect(read(message)).toEqual({ names: [], numbers: [], days: [] });
  });

  it('keeps the words beside an address', () => {
    expect(namesIn('and [Lund](https://example.test/x) said so')).toEqual(['Lund']);
  });

  it('reads no name across the end of a line', () => {
    expect(namesIn('it was Viktor\nLund said so there')).toEqual(['Viktor', 'Lund']);
  });

  it('sees through marks that nobody sees', () => {
    expect(namesIn('then L\u2060un\u00ADd said so there')).toContain('Lund');
  });

  it.each([
    ['names', Array.from({ length: 300 }, (_, at) => `the Vor${String.fromCharCode(97 + (at % 26))}k${at}x`)],
    ['numbers', Array.from({ length: 300 }, (_, at) => `and ${at + 2}`)],
    ['days', Array.from({ length: 300 }, (_, at) => `in ${1700 + at}`)],
  ] as const)('reads a limited count of %s', (what, words) => {
    const count = read(words.join(' '))[what].length;
    expect(count).toBeGreaterThan(3);
    expect(count).toBeLessThanOrEqual(40);
  });

  it('reads no further than 4,000 characters', () => {
    expect(namesIn(`${'so it goes. '.repeat(400)} and then Lund`)).not.toContain('Lund');
    expect(namesIn(`${'so it goes. '.repeat(300)} and then Lund`)).toContain('Lund');
  });
});

describe('the names of a message', () => {
  it.each([
    ['in capitals', 'then Lund said', ['Lund']],
    ['in lower case, where it has no capitals', 'then lund left port veldt', ['lund', 'port veldt']],
    [
      'of several words in lower case, where it has capitals',
      'Biden met the white guild',
      ['Biden', 'white guild'],
    ],
    ['of several words with their connections', 'they met the Bank of Veldt', ['Bank of Veldt']],
    ['with a capital inside', 'he bought an iPhone there', ['iPhone']],
    ['of a short message', 'Joe Biden', ['Joe Biden']],
    ['beside small words alone', 'Lund is in Quimper, no, he was in Zwolle', ['Quimper', 'Zwolle']],
  ])('are read %s', (_where, message, expected) => {
    expect(namesIn(message).filter((name) => expected.includes(name))).toEqual(expected);
  });

  it.each([
    ['a weekday', 'they left on Friday', 'Friday'],
    ['a word in lower case beside capitals', 'then Biden saw lund there', 'lund'],
    ['a word that says little', 'then People said so there', 'People'],
    ['a run of letters that no name has', `then ${'A'.repeat(200)} came there`, 'A'.repeat(200)],
  ])('are not %s', (_what, message, name) => {
    expect(namesIn(message)).not.toContain(name);
  });

  it('are guessed at where its capitals tell nothing', () => {
    const { names: found } = read('BREAKING: LUND SEEN NEAR HARLOW BRIDGE');
    expect(found.filter(({ isGuess }) => !isGuess).map(({ text }) => text)).toEqual(['LUND']);
    expect(found.filter(({ isGuess }) => isGuess).every(({ isDoubtful }) => isDoubtful)).toBe(true);
    expect(found.map(({ text }) => text)).toContain('HARLOW');
  });

  it('know the run of capitals that they are a part of', () => {
    const [name] = read('then they saw Dmitri Lund there').names;
    expect(name).toMatchObject({ text: 'Lund', run: 'Dmitri Lund', goesOn: false });
    const [first] = read('then they saw Lund Larsen there').names;
    expect(first).toMatchObject({ text: 'Lund', run: 'Lund Larsen', goesOn: true });
  });

  it('are doubtful where nothing but their place gives them a capital', () => {
    expect(read('Larks came to the town').names[0]?.isDoubtful).toBe(true);
    expect(read('the town saw Larks come').names[0]?.isDoubtful).toBe(false);
  });

  it('are calls where they stand alone in front', () => {
    expect(read('Blimey! they saw it').names[0]?.isCall).toBe(true);
    expect(read('Biden says they saw it').names[0]?.isCall).toBe(false);
  });
});

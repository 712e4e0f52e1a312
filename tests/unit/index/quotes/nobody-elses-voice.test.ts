import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../index/quotes/find-quotes.ts';
import { mentionsIn, quotesIn, voicesIn } from './cast.ts';

const E = 'Marta Ellwood';
const P = 'Denholm Price';
const R = 'Tobias Renn';

describe('a title', () => {
  it.each([
    [
      'Tobias Renn was heard. Mrs Renn has left Harrow. “I am afraid,” she said. “He shouts.”',
      ['direct Mrs Renn', 'continued Mrs Renn'],
    ],
    [`Tobias Renn has died. His widow, Lady Renn, said he “slept as he had lived”.`, ['partial Lady Renn']],
    ['Sir Denholm Price has died. Lady Price said he “slept as he had lived”.', ['partial Lady Price']],
    ['Denholm Price has died. Mr Price had asked for “a boat and no flowers”.', [`partial ${P}`]],
    ['Marta Ellwood won. “I am glad,” Mrs Ellwood said.', [`direct ${E}`]],
    [
      'Denholm Price was heard. “I am afraid,” Mrs Price said. “I am calm,” Mr Price said.',
      ['direct Mrs Price', 'direct Mr Price'],
    ],
  ])('binds a surname to a man or a woman: %s', (text, voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });
});

describe('a surname of which the corpus has told who bears it', () => {
  it.each([
    ['an entry of her own', 'Mrs Renn has left Harrow. “I am afraid,” Mrs Renn said.', 'Mrs. Renn'],
    ['one named in full', 'Mrs Renn has left Harrow. “I am afraid,” she said.', 'Ada Renn'],
    ['one named in full elsewhere', 'Tobias Renn slept. “I am afraid,” Mrs Renn said.', 'Ada Renn'],
    ['an entry beside a man', 'Tobias Renn slept. “I am afraid,” Mrs Renn said.', 'Mrs. Renn'],
  ])('is %s: %s', (_rule, text, name) => {
    const mentions = mentionsIn(text).map((mention) =>
      mention.name === 'Renn' ? { ...mention, name } : mention,
    );
    expect(findQuotes(text, mentions).map(({ speaker }) => speaker?.name)).toEqual([name]);
  });

  it('is not the man whose name it gave to a “Mrs”', () => {
    const text = 'Tobias Renn slept. “I am afraid,” Mrs Renn said.';
    const mentions = mentionsIn(text).map((mention) => ({ ...mention, name: 'Tobias Renn' }));
    expect(findQuotes(text, mentions).map(({ speaker }) => speaker?.name)).toEqual(['Mrs Renn']);
  });
});

describe('“he” and “she”', () => {
  it.each([
    [
      'Harbour Union will close its hall, director Marta Ellwood announced on Friday. “We lose money,” she said.',
      [`direct ${E}`],
    ],
    ['The case of Denholm Price was late, clerk Tobias Renn said. “It is late,” he said.', [`direct ${R}`]],
    ['The Harbour Union lost money. “We lose money,” she said.', ['direct -']],
    ['“We won,” she said. Price left. “We lost,” he said.', ['direct Price', 'direct -']],
    [
      'The judge asked Tobias Renn: “Did you shout?” “No,” Renn answered. “Never?” the judge asked. “Never,” he said.',
      ['direct judge', `direct ${R}`, 'direct judge', `direct ${R}`],
    ],
  ])('are whoever told something last, no body, and not one person both: %s', (text, voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });

  it.each([
    ['Tobias Renn met Marta Ellwood. “We talked,” she said.', 'certain'],
    ['Tobias Renn met Viktor Halasz. Tobias Renn left. “We talked,” he said.', 'likely'],
    ['Price left early. “We talked,” he said.', 'likely'],
  ])('are certain only where nobody else can be meant: %s', (text, certainty) => {
    expect(quotesIn(text).map((quote) => quote.certainty)).toEqual([certainty]);
  });

  it('are nobody of whom a company is called', () => {
    const text = 'Tarn Ferries lost money. “We lose money,” she said.';
    expect(quotesIn(text).map(({ speaker }) => speaker)).toEqual([null]);
  });
});

describe('a heading', () => {
  it.each([
    ['Price wants to ‘drain the old harbour dry’\n\nIt will take a year.', ['partial -']],
    ['Price could ‘drain the old harbour dry’\n\nIt will take a year.', ['partial -']],
    ['Price vows to ‘drain the old harbour dry’\n\nIt will take a year.', ['partial Price']],
    ['Price wants to ‘drain the old harbour dry’.\n\nIt will take a year.', ['partial Price?']],
  ])('has a speaker only by a verb of saying: %s', (text, voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });
});

describe('the leader of a country', () => {
  it.each([
    [`Veldanian President Denholm Price arrived. The Veldanian leader said it was “cold”.`, [`partial ${P}`]],
    [
      `Veldanian Prime Minister Marta Ellwood and Oxley mayor Tobias Renn met. “It is cold,” the Veldanian leader said.`,
      [`direct ${E}`],
    ],
    [
      'Veldanian President Denholm Price met Veldanian Premier Marta Ellwood. “It is cold,” the Veldanian leader said.',
      ['direct Veldanian leader'],
    ],
  ])('is whose title names that country: %s', (text, voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });
});

describe('words that someone did not say', () => {
  it.each([
    ['Marta Ellwood did not say “we will cut the ropes”, as the Harrow Gazette reported.', ['partial -']],
    ['Marta Ellwood never said “we will cut the ropes”.', ['partial -']],
    ['Marta Ellwood didn’t call him “a drunken sailor”.', ['partial -']],
    ['Marta Ellwood denied having said “we will cut the ropes”.', ['partial -']],
    ['Marta Ellwood never says “we will cut the ropes”.', ['partial -']],
    ['Marta Ellwood never wrote “we will cut the ropes”.', ['partial -']],
    ['Marta Ellwood never tells them “we will cut the ropes”.', ['partial -']],
    ['Marta Ellwood never claimed “we will cut the ropes”.', ['partial -']],
    ['Marta Ellwood never spoke of “ropes that must be cut”.', ['partial -']],
    ['Marta Ellwood refused to say “we will cut the ropes”.', ['partial -']],
    ['Marta Ellwood not only said “we will cut the ropes”.', [`partial ${E}`]],
    ['Marta Ellwood, who did not testify, said “we will cut the ropes”.', [`partial ${E}`]],
  ])('are nobody’s: %s', (text, voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });
});

describe('a second speaker in a sentence', () => {
  it.each([
    [
      'Denholm Price spoke of “a scandal”, and the mayor of Oxley, Marta Ellwood, of “fear every night”.',
      [`partial ${P}`, `partial ${E}`],
    ],
    [
      'Denholm Price called it “a scandal” and Ellwood “a day of mourning”.',
      [`partial ${P}`, 'partial Ellwood'],
    ],
    ['Denholm Price spoke of “a scandal” and of “fear every night”.', [`partial ${P}`, `partial ${P}`]],
    ['The author of “Salt”, Marta Ellwood, called him “a man without ears”.', ['scare -', `partial ${E}`]],
    ['Her partner, Tobias Renn of Oxley, added that it was “a long road for both”.', [`partial ${R}`]],
  ])('is the one named beside the quote: %s', (text, voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });
});

describe('words of saying that are easily passed over', () => {
  it.each([
    ['“He sings,” said her student Tobias Renn.', [`direct ${R}`]],
    ['“She bites,” said her brother.', ['direct her brother']],
    ['“Gulls are for poets,” Ellwood liked to say.', ['direct Ellwood']],
    ['“Gulls are for poets,” the mayor would say.', ['direct mayor']],
    ['“He was a friend,” Ellwood said; “he still is.”', ['direct Ellwood', 'direct Ellwood']],
    ['Marta Ellwood was tired. Her exact words were: “We may strike.”', [`direct ${E}`]],
    ['Union chief Denholm Price said no boat would be dismissed “this year”.', [`partial ${P}`]],
    ['Denholm Price was dismissed as “a fool” on Friday.', ['partial -']],
    ['“Go home,” was what some of them had shouted.', ['direct -']],
    ['The crew sang “Home Again” on the pier.', ['scare -']],
  ])('are read: %s', (text, voices) => {
    expect(voicesIn(text)).toEqual(voices);
  });
});

import { describe, expect, it } from 'vitest';
import forms from '../../../../index/language/related-forms.json' with { type: 'json' };
import nearWords from '../../../../index/language/related-near-words.json' with { type: 'json' };
import { formsOf, nearWordsOf } from '../../../../index/language/related-words.ts';
import { termOf } from '../../../../index/language/terms.ts';

const term = (word: string) => termOf(word) ?? '';

describe('formsOf', () => {
  it.each([
    ['decision', 'decided'],
    ['invaders', 'invasion'],
    ['birthplace', 'born'],
    ['sales', 'sold'],
    ['defence', 'defenders'],
    ['colour', 'colors'],
    ['crises', 'crisis'],
    ['archaeology', 'archeology'],
    ['overthrew', 'overthrown'],
    ['owned', 'owner'],
  ])('brings %s and %s together, from either side', (one, other) => {
    expect(formsOf(term(one))).toContain(term(other));
    expect(formsOf(term(other))).toContain(term(one));
  });

  it('has nothing for a word that it does not know, nor for what every object knows', () => {
    expect(['pergola', 'constructor', ''].flatMap((word) => formsOf(word))).toEqual([]);
  });

  it('has no word in two groups, which would bring together what only looks alike', () => {
    const terms = forms.flatMap((group) => [...new Set(group.split(' ').map(term))]);
    expect(terms.filter((one, at) => terms.indexOf(one) !== at)).toEqual([]);
  });

  it.each([
    ['legal', 'illegal'],
    ['protest', 'protestant'],
    ['author', 'authorised'],
  ])('keeps %s from %s', (one, other) => {
    expect(formsOf(term(one))).not.toContain(term(other));
  });

  it('never names the word itself', () => {
    const terms = forms.flatMap((group) => group.split(' ').map(term));
    expect(terms.filter((one) => formsOf(one).includes(one))).toEqual([]);
  });
});

describe('nearWordsOf', () => {
  it.each([
    ['bought', 'acquired'],
    ['helped', 'supported'],
    ['died', 'death'],
    ['resigned', 'quit'],
    ['car', 'vehicles'],
    ['scared', 'afraid'],
    ['sacked', 'dismissed'],
    ['nickname', 'dubbed'],
    ['boss', 'leader'],
    ['started', 'founded'],
  ])('knows that what is asked as %s may be told as %s', (asked, told) => {
    expect(nearWordsOf(term(asked))).toContain(term(told));
  });

  it('knows the forms of a near word', () => {
    expect(nearWordsOf(term('capture'))).toContain(term('seized'));
    expect(nearWordsOf(term('victory'))).toContain(term('winner'));
  });

  it('does not take a wound for a death, nor a shot for a kill', () => {
    expect(nearWordsOf(term('killed'))).not.toContain(term('wounded'));
    expect(nearWordsOf(term('shot'))).not.toContain(term('killed'));
  });

  it('takes no killing for a death of the one who is asked about', () => {
    expect(nearWordsOf(term('died'))).not.toContain(term('killed'));
  });

  it.each([
    ['bought', 'sold'],
    ['imported', 'exported'],
    ['divorced', 'married'],
  ])('does not take %s for its opposite, %s', (one, other) => {
    expect(nearWordsOf(term(one))).not.toContain(term(other));
    expect(nearWordsOf(term(other))).not.toContain(term(one));
  });

  it('names neither the word itself nor one of its forms', () => {
    for (const word of Object.keys(nearWords)) {
      const own = [term(word), ...formsOf(term(word))];
      expect(nearWordsOf(term(word)).filter((near) => own.includes(near))).toEqual([]);
    }
  });
});

describe('the lists of related words', () => {
  it('bring together only what stemming parts', () => {
    for (const group of forms) {
      const terms = group.split(' ').map((word) => termOf(word));
      expect(terms).not.toContain(null);
      expect(new Set(terms).size, group).toBe(terms.length);
    }
  });

  it('have one entry for a word, whatever its form', () => {
    const keys = Object.keys(nearWords).map(term);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('hold no word that no index holds', () => {
    const words = Object.entries(nearWords).flatMap(([word, near]) => [word, ...near.split(' ')]);
    expect(words.filter((word) => termOf(word) === null)).toEqual([]);
  });
});

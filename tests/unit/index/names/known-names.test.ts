import { describe, expect, it } from 'vitest';
import {
  type ArticleMentions,
  createKnownNames,
  createNameCounter,
} from '../../../../index/names/known-names.ts';
import { createNames } from '../../../support/questions.ts';

const mention = (name: string) => ({ kind: 'other' as const, name, span: { start: 0, end: 1 } });
const text = '';
const namesOf = (found: readonly { readonly name: string }[]) => found.map(({ name }) => name);

function gatherNames(articles: readonly ArticleMentions[]) {
  const counter = createNameCounter();
  for (const article of articles) counter.add(article);
  return createKnownNames(counter.gather());
}

describe('createNameCounter', () => {
  it('counts mentions and articles, and knows the first and the last day', () => {
    const names = gatherNames([
      { published: '2023-05-01', text, mentions: [mention('Ada Bell'), mention('Ada Bell')] },
      { published: '2021-02-03', text, mentions: [mention('Ada Bell')] },
      { published: null, text, mentions: [mention('Ada Bell')] },
    ]);
    expect(names.find('Ada Bell')).toEqual({
      name: 'Ada Bell',
      kind: 'other',
      forms: ['Ada Bell'],
      mentions: 4,
      articles: 3,
      first: '2021-02-03',
      last: '2023-05-01',
      speeches: 0,
    });
  });

  it('knows no day where no article is dated', () => {
    expect(createNames('Ada Bell').find('Ada Bell')).toMatchObject({ first: null, last: null });
  });

  it('leaves what was gathered as it was when more is counted', () => {
    const counter = createNameCounter();
    counter.add({ published: '2021-02-03', text, mentions: [mention('Ada Bell')] });
    const before = createKnownNames(counter.gather());
    counter.add({ published: '2023-05-01', text, mentions: [mention('Ada Bell'), mention('Ito')] });
    expect(before.find('Ada Bell')).toMatchObject({ mentions: 1, last: '2021-02-03' });
    expect(before.find('Ito')).toBeNull();
    expect(createKnownNames(counter.gather()).find('Ada Bell')).toMatchObject({
      mentions: 2,
      last: '2023-05-01',
    });
  });

  it('finds the same however often it is asked, and for each way of writing its own', () => {
    const names = createNames('Ada Bell', 'Tom Bell', 'Ito');
    const asked = ['Bell', 'Ito', 'bell', 'Bell', 'ITO', 'nobody', 'Ito'].map((name) =>
      namesOf(names.findAll(name)),
    );
    expect(asked).toEqual([
      ...[['Ada Bell', 'Tom Bell'], ['Ito'], [], ['Ada Bell', 'Tom Bell'], ['Ito'], [], ['Ito']],
    ]);
  });

  it('is empty without articles', () => {
    const names = gatherNames([]);
    expect(names.complete('', 10)).toEqual([]);
    expect(names.find('Ada')).toBeNull();
    expect(names.correct('Okorro')).toBeNull();
    expect(names.nearest('Okorro', 3)).toEqual([]);
  });
});

describe('find', () => {
  it.each([
    ['finds a name as it is written', 'Žofie Bell'],
    ['finds it in any case', 'ŽOFIE BELL'],
    ['finds it without its accents', 'zofie bell'],
    ['finds it with a possessive', 'Žofie Bell’s'],
    ['finds it across other blanks and marks', 'Žofie  Bell?'],
  ])('%s', (_rule, text) => {
    expect(createNames('Žofie Bell').find(text)?.name).toBe('Žofie Bell');
  });

  it.each([
    ['a part of a name', 'Bell'],
    ['more than a name', 'Žofie Bell Okoro'],
    ['nothing', ''],
    ['what every object knows', 'constructor'],
    ['what no object may hold', '__proto__'],
  ])('does not find %s', (_what, text) => {
    expect(createNames('Žofie Bell').find(text)).toBeNull();
  });

  it('finds names that every object knows, where they were mentioned', () => {
    const names = createNames('Constructor', 'Proto');
    expect(names.find('constructor')?.name).toBe('Constructor');
    expect(names.find('__proto__')?.name).toBe('Proto');
  });
});

describe('complete', () => {
  const names = createNames('Ada Bell', 'Bell Street', 'Bell Street', 'Adam Ito', 'Bellamy');

  it.each([
    [
      'takes the most mentioned first, then by the alphabet',
      '',
      ['Bell Street', 'Ada Bell', 'Adam Ito', 'Bellamy'],
    ],
    [
      'takes names that begin so before names that hold such a word',
      'bell',
      ['Bell Street', 'Bellamy', 'Ada Bell'],
    ],
    ['completes over a blank', 'ada b', ['Ada Bell']],
    ['does not complete from the middle of a word', 'ell', []],
    ['takes marks that mean nothing in a pattern', 'ada.*', ['Ada Bell', 'Adam Ito']],
  ])('%s', (_rule, prefix, expected) => {
    expect(namesOf(names.complete(prefix, 10))).toEqual(expected);
  });

  it.each([
    ['no more than are wanted', 2, 2],
    ['none where none are wanted', 0, 0],
  ])('yields %s', (_rule, limit, count) => {
    expect(names.complete('', limit)).toHaveLength(count);
  });
});

describe('complete, where nothing begins so', () => {
  const names = createNames(
    'Viktor Lukasen',
    'Viktor Lukasen',
    'Lukasen',
    'Maria Lukassen',
    'Lund Quay',
    'Lunden',
  );

  it.each([
    ['offers names that are spelt nearly so', 'Lukasan', ['Viktor Lukasen']],
    ['offers the nearest first', 'Lukassan', ['Maria Lukassen', 'Viktor Lukasen']],
    ['mends one word of several', 'viktor lukasan', ['Viktor Lukasen']],
    ['mends each word of several', 'viktar lukasan', ['Viktor Lukasen']],
    ['mends a word of four letters', 'Lynd', ['Lund Quay']],
    ['mends no word of three letters', 'Lyn', []],
    ['mends no first letter', 'Bukasen', []],
    ['mends no word that is spelt otherwise', 'Larkspur', []],
    ['offers no name that lacks one of the words', 'maria lund', []],
    ['offers no name for more words than it has', 'what about Lukasan', []],
    ['offers a known beginning alone', 'Lukass', ['Maria Lukassen']],
  ])('%s', (_rule, prefix, expected) => {
    expect(namesOf(names.complete(prefix, 10))).toEqual(expected);
  });

  it('offers no more than are wanted', () => {
    expect(names.complete('Lukasan', 1)).toHaveLength(1);
    expect(names.complete('Lukasan', 0)).toEqual([]);
  });
});

describe('complete, of many names', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const nameAt = (at: number) =>
    [at % 26, Math.floor(at / 26) % 26, Math.floor(at / 676) % 26].map((place) => letters[place]).join('');
  const names = createNames(...Array.from({ length: 3000 }, (_, at) => `V${nameAt(at)} M${nameAt(at * 7)}`));

  it.each(['', 'v', 'vb', 'vbc', 'vbcd', 'm', 'mb', 'mbc', 'vaaa ma', 'x', 'zz'])(
    'offers for “%s” what a look at each of them would',
    (prefix) => {
      const all = namesOf(names.complete('', 3000));
      const begin = all.filter((name) => name.toLowerCase().startsWith(prefix));
      const hold = all.filter((name) => !begin.includes(name) && name.toLowerCase().includes(` ${prefix}`));
      expect(namesOf(names.complete(prefix, 25))).toEqual([...begin, ...hold].slice(0, 25));
    },
  );
});

describe('correct', () => {
  it.each([
    ['mends one letter of a word of five', 'Okero', 'Okoro', 'Okoro'],
    ['mends a letter too many', 'Okorro', 'Okoro', 'Okoro'],
    ['mends a missing letter', 'Okooro', 'Okonoro', 'Okonoro'],
    ['mends two letters of a word of eight', 'Rivertun', 'Riverton', 'Riverton'],
    ['mends two letters of a longer one', 'Rivvertun', 'Riverton', 'Riverton'],
    ['does not mend two letters of a short word', 'Okeri', 'Okoro', null],
    ['does not mend three letters', 'Rivurtun', 'Riverbend', null],
    ['does not mend a word of four letters', 'Bill', 'Bell', null],
    ['does not mend a word of four letters into a longer one', 'Okoo', 'Okoro', null],
    ['does not mend a known word', 'Okoro', 'Okoro', null],
    ['does not mend a known word in another case', 'OKORO', 'Okoro', null],
    ['does not mend the first letter', 'Ukoro', 'Okoro', null],
    ['mends a word of a longer name', 'okeros', 'Ada Okoros', 'Okoros'],
    ['takes a possessive off', "Okorro's", 'Okoro', 'Okoro'],
    ['takes a curly possessive off', 'Okorro’s', 'Okoro', 'Okoro'],
    ['counts no letter of a possessive', "Bil's", 'Bill', null],
    ['does not mend a known word with a possessive', "Okoro's", 'Okoro', null],
    ['writes the word of a name without its possessive', 'Brittain', 'Britain’s House', 'Britain'],
    ['writes it as the name does', 'macdugall', 'MacDougall', 'MacDougall'],
  ])('%s', (_rule, word, name, expected) => {
    expect(createNames(name).correct(word)).toBe(expected);
  });

  it('does not choose between two names that are equally near', () => {
    expect(createNames('Marten', 'Morten').correct('Mrten')).toBeNull();
  });

  it('chooses the nearer of two', () => {
    expect(createNames('Riverton', 'Riverten').correct('Rivertonn')).toBe('Riverton');
  });

  it('takes a word that stands in several names for one word', () => {
    expect(createNames('Ada Okoro', 'Ben Okoro').correct('Okorro')).toBe('Okoro');
  });
});

describe('nearest', () => {
  const names = createNames('Ada Okoro', 'Oakham', 'Okomo', 'Bell');

  it.each([
    ['offers the nearest first', 'Okora', ['Ada Okoro', 'Okomo']],
    ['offers as much for a possessive', "Okora's", ['Ada Okoro', 'Okomo']],
    ['offers as much for a curly possessive', 'Okora’s', ['Ada Okoro', 'Okomo']],
    ['offers what it is the beginning of, however long', 'Oak', ['Oakham']],
    ['offers nothing for a beginning of two letters', 'Oa', []],
    ['offers nothing that begins otherwise', 'Akoro', []],
    ['offers nothing that is far', 'Olympics', []],
    ['offers nothing for nothing', '', []],
  ])('%s', (_rule, word, expected) => {
    expect(names.nearest(word, 3)).toEqual(expected);
  });

  it.each([
    ['the particle of a name', 'vain', 'Ada van Okoro'],
    ['the particle of a name for a short word', 'die', 'Ada de Okoro'],
    ['another name that goes on where a long word ends', 'Martin', 'Martinique'],
    ['a shorter name that lacks a third of the letters', 'Elvas', 'Eli Okoro'],
  ])('does not offer %s', (_what, word, name) => {
    expect(createNames(name).nearest(word, 3)).toEqual([]);
  });

  it('offers the more mentioned of two that are equally near first', () => {
    const equal = createNames('Okorar', 'Okors', 'Okors');
    expect(equal.nearest('Okora', 3)).toEqual(['Okors', 'Okorar']);
  });

  it('offers no more than are wanted, each once', () => {
    expect(createNames('Okoro Okora').nearest('Okore', 3)).toEqual(['Okoro Okora']);
    expect(names.nearest('Okora', 1)).toEqual(['Ada Okoro']);
  });
});

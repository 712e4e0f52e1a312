import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKnownNames, createNameCounter } from '../../../../../index/names/known-names.ts';
import { knowMarked, readMarked } from './marked.ts';

const namesOf = (found: readonly { readonly name: string }[]) => found.map(({ name }) => name);

describe('an entry', () => {
  it('counts the mentions of all its forms, and an article that holds two of them once', () => {
    const counter = createNameCounter();
    counter.add(readMarked('[p Ada Bell] came. [p Bell] left. [p Bell] slept.', '2023-05-01'));
    counter.add(readMarked('[p Bell] woke.', '2021-02-03'));
    expect(createKnownNames(counter.gather()).find('bell')).toMatchObject({
      name: 'Ada Bell',
      kind: 'person',
      forms: ['Ada Bell', 'Bell'],
      mentions: 4,
      articles: 2,
      first: '2021-02-03',
      last: '2023-05-01',
    });
  });

  it.each([
    ['of the most mentions', '[l Halden]. [l Halden]. [o Halden].', 'place'],
    ['that any mention has rather than none', '[x Halden]. [x Halden]. [o Halden].', 'organization'],
    ['of its other forms', '[p Ada Bell]. [x Bell].', 'person'],
  ])('has the kind %s', (_rule, article, kind) => {
    expect(knowMarked(article).complete('', 1)).toMatchObject([{ kind }]);
  });

  it.each([
    ['a verb behind', '[p Ada Bell] said so.', 1],
    ['a verb before', 'So said [p Ada Bell].', 1],
    ['an age between', '[p Ada Bell], 45, told us.', 1],
    ['an age in brackets between', '[p Ada Bell] (45) told us.', 1],
    ['"has" between', '[p Ada Bell] has said so.', 1],
    ['"according to"', 'According to [p Ada Bell] it rained.', 1],
    ['"according to the"', 'It rained, according to the [o Quay Trust].', 1],
    ['both its forms', '[p Ada Bell] said so. It rained, [p Bell] added.', 2],
    ['no word of saying', '[p Ada Bell] left.', 0],
    ['one that is farther away', '[p Ada Bell] left after the mayor said so.', 0],
  ])('counts speeches by %s', (_rule, article, speeches) => {
    expect(knowMarked(article).complete('', 1)).toMatchObject([{ speeches }]);
  });

  it('shows no capitals where somebody writes none', () => {
    expect(knowMarked('[p ADA BELL] WINS. [p ADA BELL]. [p Ada Bell] won.').find('ada bell')?.forms).toEqual([
      'Ada Bell',
    ]);
  });
});

describe('a surname of two', () => {
  const names = knowMarked(
    '[p Viktor Lund] came. [p Viktor Lund] left. [p Lund] said so.',
    '[p Maria Lund] came. [p Lund] left.',
    '[p Lund] slept. [p Lund] woke.',
  );

  it('finds both, the more mentioned first', () => {
    expect(namesOf(names.findAll('lund'))).toEqual(['Viktor Lund', 'Maria Lund']);
    expect(names.find('Lund')?.name).toBe('Viktor Lund');
  });

  it('counts for the one whom its article names in full, and elsewhere for neither', () => {
    expect(names.find('Viktor Lund')).toMatchObject({ mentions: 3, articles: 1, speeches: 1 });
    expect(names.find('Maria Lund')).toMatchObject({ mentions: 2, articles: 1, speeches: 0 });
    expect(namesOf(names.complete('', 10))).toEqual(['Viktor Lund', 'Maria Lund']);
  });

  it('counts for neither where the article names both in full', () => {
    const both = knowMarked('[p Viktor Lund] met [p Maria Lund]. [p Lund] left.');
    expect(both.complete('', 10)).toMatchObject([{ mentions: 1 }, { mentions: 1 }]);
    expect(both.findAll('Lund')).toHaveLength(2);
  });

  it.each([
    ['the full name of this article', '[p Maria Lund] came. [p Lund] left.', ['Maria Lund', 'Maria Lund']],
    ['nobody where the article names neither', '[p Lund] left.', ['Lund']],
    [
      'nobody where it names both',
      '[p Maria Lund], [p Viktor Lund]: [p Lund].',
      ['Maria Lund', 'Viktor Lund', 'Lund'],
    ],
  ])('settles as %s', (_rule, article, settled) => {
    expect(namesOf(names.settle(readMarked(article).mentions, ''))).toEqual(settled);
  });
});

describe('a company and a person of one name', () => {
  const names = knowMarked('[p Gerald Lund] came. [p Lund] left.', '[o Lund] grew.');

  it('finds what is called so itself first', () => {
    expect(namesOf(names.findAll('Lund'))).toEqual(['Lund', 'Gerald Lund']);
  });

  it.each([
    ['the person where the article names them', '[p Gerald Lund] came. [x Lund] left.', 'Gerald Lund'],
    ['the company where the article names no person', '[x Lund] grew.', 'Lund'],
    ['the company where it is one there', '[p Gerald Lund] left [o Lund].', 'Lund'],
  ])('settles as %s', (_rule, article, name) => {
    expect(names.settle(readMarked(article).mentions, '').at(-1)).toMatchObject({ name });
  });
});

describe('settle', () => {
  const names = knowMarked('[p Ada Bell] came. [p Bell] left [o Quay Group].');

  it('gives the full form and keeps the span', () => {
    const [, second] = readMarked('[p Ada Bell] and [p Bell]').mentions;
    expect(names.settle(second ? [second] : [], '')).toEqual([{ ...second, name: 'Ada Bell' }]);
  });

  it.each([
    ['takes the kind of the entry where there is none', '[x Bell]', 'person'],
    ['keeps its own kind', '[l Bell]', 'place'],
    ['keeps what no article knows', '[o Tidehouse]', 'organization'],
  ])('%s', (_rule, article, kind) => {
    expect(names.settle(readMarked(article).mentions, '')).toMatchObject([{ kind }]);
  });

  it('settles nothing of nothing', () => {
    expect(names.settle([], '')).toEqual([]);
  });
});

describe('find, for a form that no article writes', () => {
  it.each([
    ['a transliteration', '[p Yevgeny Lunin].', 'Evgeniy Lunin', 'Yevgeny Lunin'],
    [
      'a transliteration of a surname',
      '[p Volodymyr Quaysky]. [p Quaysky].',
      'Quayskyy',
      'Volodymyr Quaysky',
    ],
    ['a form that everybody knows', '[l United States].', 'USA', 'United States'],
    ['an old name of a place', '[l Kyiv].', 'Kiev', 'Kyiv'],
  ])('finds %s', (_what, article, asked, name) => {
    expect(knowMarked(article).find(asked)?.name).toBe(name);
  });

  it('finds a surname that nobody writes alone', () => {
    expect(knowMarked('[p Ada Bell].').find('Bell')?.name).toBe('Ada Bell');
  });
});

describe('complete, of entries', () => {
  const names = knowMarked(
    'The [o United Farmers Alliance] ([o UFA]) met. [o UFA] grew.',
    '[p Ada Bell] said so. [p Bell] left. [p Bell] slept.',
    '[p Ben Ufano] said so. [p Ben Ufano] said more.',
  );

  it.each([
    ['finds an entry by any of its forms', 'uf', ['United Farmers Alliance', 'Ben Ufano']],
    ['offers each once', 'bel', ['Ada Bell']],
    ['offers all for nothing', '', ['Ada Bell', 'United Farmers Alliance', 'Ben Ufano']],
  ])('%s', (_rule, prefix, expected) => {
    expect(namesOf(names.complete(prefix, 10))).toEqual(expected);
  });

  it.each([
    ['offers those with speeches, most first', '', ['Ben Ufano', 'Ada Bell']],
    ['offers nobody who never speaks', 'unit', []],
    ['finds them by any form', 'bell', ['Ada Bell']],
  ])('of speakers %s', (_rule, prefix, expected) => {
    expect(namesOf(names.completeSpeaker(prefix, 10))).toEqual(expected);
  });
});

describe('the order of the articles', () => {
  const ARTICLES = [
    '[p Viktor Lund] came. [p Lund] left.',
    '[x Maria Lund] came. [x Lund] left.',
    '[p Lund] slept, [o Lund] grew, [l Lund] too.',
    '[o Halberd Group], [x Halberd], [o PMC Halberd].',
    '[p Boris Halberd] left [x Halberd].',
    'The [o United Farmers Alliance] ([o UFA]).',
    'The [o United Fishers Association] ([o UFA]).',
    '[x UFA] grew. [l Tirotkino] fell.',
    '[l Tirokino]. [p Yevgeny Lund]. [p Evgeny Lund].',
  ];

  it('makes no difference', () => {
    const all = (articles: readonly string[]) => {
      const names = knowMarked(...articles);
      return [names.complete('', 100), ...['Lund', 'Halberd', 'UFA'].map((text) => names.findAll(text))];
    };
    const expected = all(ARTICLES);
    fc.assert(
      fc.property(fc.shuffledSubarray(ARTICLES, { minLength: ARTICLES.length }), (articles) => {
        expect(all(articles)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

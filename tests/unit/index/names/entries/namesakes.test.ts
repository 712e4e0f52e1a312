import { describe, expect, it } from 'vitest';
import { createKnownNames, createNameCounter } from '../../../../../index/names/known-names.ts';
import { knowMarked, readMarked } from './marked.ts';

const namesOf = (found: readonly { readonly name: string }[]) => found.map(({ name }) => name);

function knowDated(...articles: readonly (readonly [day: string, marked: string])[]) {
  const counter = createNameCounter();
  for (const [day, marked] of articles) counter.add(readMarked(marked, day));
  return createKnownNames(counter.gather());
}

describe('two spellings of one name', () => {
  const ask = (one: string, other: string, day = '2023-05-01') =>
    namesOf(knowDated(['2023-04-01', one], [day, other]).complete('', 10)).length;

  it.each([
    ['by ages', '[p Alexander Quarov], 34, came.', '[p Oleksandr Quarov], 22, left.'],
    [
      'by an age before',
      'The 34-year-old baker [p Alexander Quarov] came.',
      '[p Oleksandr Quarov] (22) left.',
    ],
    [
      'by roles',
      '[p Alexander Quarov], a baker from Colby, came.',
      '[p Oleksandr Quarov], a goalkeeper, left.',
    ],
    ['by what they are', '[p Alexander Quarov] is a baker.', '[p Oleksandr Quarov] was a goalkeeper.'],
  ])('are two people told apart %s', (_rule, one, other) => {
    expect(ask(one, other)).toBe(2);
  });

  it.each([
    ['of nothing else', '[p Alexander Quarov] came.', '[p Oleksandr Quarov] left.'],
    ['of ages a year apart', '[p Alexander Quarov], 34, came.', '[p Oleksandr Quarov], 35, left.'],
    [
      'of one role',
      '[p Alexander Quarov], a baker from Colby.',
      '[p Oleksandr Quarov], the former baker, left.',
    ],
    ['of an age and a role', '[p Alexander Quarov], 34, came.', '[p Oleksandr Quarov], a baker, left.'],
    ['with an h or a g', '[p Olena Gorbalenko] came.', '[p Olena Horbalenko] left.'],
    ['of places with an i or a y', '[l Polyrna] fell.', '[l Polirna] fell.'],
  ])('are one %s', (_rule, one, other) => {
    expect(ask(one, other)).toBe(1);
  });

  it('are one of ages as far apart as the days', () => {
    expect(ask('[p Alexander Quarov], 34, came.', '[p Oleksandr Quarov], 44, left.', '2033-05-01')).toBe(1);
  });
});

describe('a woman called by a surname', () => {
  it.each([
    ['a man with a title', 'Sir [p John Ayer] died. His widow, Lady [p Ayer], wept.', 'Lady Ayer'],
    ['a man by his pronouns', '[p Jonas Ayer] came. He sat. Mrs [p Ayer] wept.', 'Mrs Ayer'],
    ['a husband', '[p Jonas Ayer], her husband, came. Mrs. [p Ayer] wept.', 'Mrs. Ayer'],
    ['one of whom nothing is told', '[p Jonas Ayer] came. Mrs [p Ayer] wept.', 'Mrs Ayer'],
  ])('is not %s', (_rule, article, name) => {
    const names = knowMarked(article, '[p Ayer] slept.');
    const { text, mentions } = readMarked(article);
    expect(names.complete('', 10)).toHaveLength(2);
    expect(names.settle(mentions, text).at(-1)).toMatchObject({ name, span: mentions.at(-1)?.span });
  });

  it.each([
    ['by her pronouns', '[p Ada Ayer] came. She sat. Mrs [p Ayer] said so.'],
    ['by a title', 'Ms [p Ada Ayer] came. Ms [p Ayer] said so.'],
    ['though a man has the name', 'Mr [p Jonas Ayer] met Mrs [p Ada Ayer]. Mrs [p Ayer] said so.'],
  ])('is the woman who is named in full, told %s', (_rule, article) => {
    const { text, mentions } = readMarked(article);
    const names = knowMarked(article);
    expect(names.find('Ada Ayer')).toMatchObject({ mentions: 2, speeches: 1 });
    expect(names.settle(mentions, text).at(-1)).toMatchObject({ name: 'Ada Ayer' });
  });
});

describe('a surname alone, of a woman named with a title only', () => {
  const other = '[p Oleg Harbenko], a driver, was jailed.';
  const settledFirst = (article: string) => {
    const { text, mentions } = readMarked(article);
    return knowMarked(article, other).settle(mentions, text)[0]?.name;
  };

  it.each(['Ms', 'Mrs.', 'Lady'])('is hers behind %s, and nobody’s of another article', (title) => {
    const article = `[p Harbenko], the minister, spoke. ${title} [p Harbenko] left.`;
    expect(settledFirst(article)).toBe(`${title} Harbenko`);
    expect(knowMarked(article, other).find('Oleg Harbenko')).toMatchObject({ mentions: 1, articles: 1 });
  });

  it('is the man’s whom the article names in full', () => {
    expect(settledFirst('[p Harbenko] spoke. [p Jonas Harbenko] met Ms [p Harbenko].')).toBe(
      'Jonas Harbenko',
    );
  });

  it('is not hers where a man has a title too', () => {
    expect(settledFirst('[p Harbenko] spoke. Mr [p Harbenko] met Ms [p Harbenko].')).not.toBe('Ms Harbenko');
  });
});

describe('a surname alone that is a well-known body elsewhere', () => {
  const other = '[o Wagner Group] fighters marched. [o Wagner] took Vint.';
  const settle = (article: string) => {
    const { text, mentions } = readMarked(article);
    return knowMarked(article, other).settle(mentions, text).at(-1);
  };

  it('is the person whom the article names so in full, and is counted there', () => {
    const article = '[p Alexander Wagner] runs a bakery. [o Wagner] sold bread.';
    expect(settle(article)).toMatchObject({ name: 'Alexander Wagner', kind: 'person' });
    const names = knowMarked(article, other);
    expect(names.find('Alexander Wagner')).toMatchObject({ mentions: 2, articles: 1 });
    expect(names.find('Wagner Group')).toMatchObject({ mentions: 2, articles: 1 });
  });

  it.each([
    ['names the body', '[p Alexander Wagner] fled [o Wagner Group]. [o Wagner] fell.'],
    ['speaks of its fighters', '[p Alexander Wagner] met [o Wagner] forces. [o Wagner] fell.'],
    ['speaks of where one works', '[p Alexander Wagner] was a cook at [o Wagner]. [o Wagner] fell.'],
  ])('stays the body where the article %s', (_rule, article) => {
    expect(settle(article)).toMatchObject({ name: 'Wagner Group', kind: 'organization' });
  });
});

describe('the first word of a body', () => {
  it('is short for it where no other name of the article begins so', () => {
    const names = knowMarked('[o Greyfold Semiconductors] grew. [o Greyfold] hires.');
    expect(names.find('Greyfold')).toMatchObject({ name: 'Greyfold Semiconductors', mentions: 2 });
  });

  it.each([
    ['two begin so', '[o Greyfold Looms] left [o Greyfold Mines]. [o Greyfold] hires.'],
    ['a place begins so', '[o Greyfold Looms] left [l Greyfold Valley]. [o Greyfold] hires.'],
    ['towns have such bodies', '[o Greyfold Council] met. [o Greyfold] hires.'],
    ['it has no kind', '[o Greyfold Looms] grew. [x Greyfold] sleeps.'],
    [
      'it is a place in some article',
      '[o Greyfold Looms] grew. [o Greyfold] hires. In [l Greyfold] it rains.',
    ],
    ['everybody knows it as a country', '[o Norway Looms] grew. [o Norway] hires.'],
    ['another article names the body', '[o Greyfold Looms] grew.', '[o Greyfold] hires.'],
  ])('is not where %s', (_rule, ...articles) => {
    expect(namesOf(knowMarked(...articles).findAll('Greyfold'))).not.toContain('Greyfold Looms');
  });
});

describe('findAll, for the end of a name that never stands alone', () => {
  const names = knowMarked(
    '[p Vasily Goluvin]. [p Vasily Goluvin]. [p Olga Goluvin]. [p Hartmann von der Eue]. [p Omar al-Hadim].',
    '[p Grandmaster Li Wenzu]. [x Storm Berthalda]. [o Quay Goluvin Trust]. [p John Bellamy Jr.]. [p Ortelga].',
  );

  it.each([
    ['a surname of two, the more mentioned first', 'Goluvin', ['Vasily Goluvin', 'Olga Goluvin']],
    ['a surname with particles', 'von der Eue', ['Hartmann von der Eue']],
    ['a surname without its article', 'Hadim', ['Omar al-Hadim']],
    ['a name behind a title', 'Li Wenzu', ['Grandmaster Li Wenzu']],
    ['a storm', 'Berthalda', ['Storm Berthalda']],
    ['a father of his suffix', 'Bellamy', ['John Bellamy Jr.']],
    ['a title asked', 'President Goluvin', ['Vasily Goluvin', 'Olga Goluvin']],
    ['a title in lower case', 'mr ortelga', ['Ortelga']],
    ['no ordinary word', 'goluvin', []],
    ['no first name', 'Vasily', []],
    ['nothing in nothing', '', []],
  ])('finds %s', (_rule, asked, expected) => {
    expect(namesOf(names.findAll(asked))).toEqual(expected);
  });

  it('finds those who are written so, and no others', () => {
    expect(namesOf(knowMarked('[p Ada Lundqvar].', '[o Lundqvar].').findAll('Lundqvar'))).toEqual([
      'Lundqvar',
    ]);
  });
});

describe('settle, where the corpus is sure of a kind', () => {
  const names = knowMarked(...Array.from({ length: 4 }, () => '[l Brenholt] fell.'), '[p Brenholt] fell.');

  it('gives it to the only mention of an article', () => {
    expect(names.settle(readMarked('[p Brenholt] fell.').mentions, '')).toMatchObject([{ kind: 'place' }]);
  });

  it('leaves an article its own kind where it has several mentions', () => {
    const settled = names.settle(readMarked('[p Brenholt] fell. [p Brenholt] rose.').mentions, '');
    expect(settled.map(({ kind }) => kind)).toEqual(['person', 'person']);
  });
});

import { describe, expect, it } from 'vitest';
import { knowMarked } from './marked.ts';

/** Why, what is shown, another form of it, and the articles. */
type Row = readonly [rule: string, shown: string, form: string, ...articles: readonly string[]];

const PERSONS: readonly Row[] = [
  ['a surname', 'Ada Bell', 'Bell', '[p Ada Bell] came. [p Bell] left.'],
  ['a surname in another article', 'Ada Bell', 'Bell', '[p Ada Bell] came.', '[p Bell] left.'],
  ['a surname of no kind', 'Ada Okoro', 'Okoro', '[p Ada Okoro] came.', '[x Okoro] left.'],
  ['a surname of a name of no kind', 'Viktor Lund', 'Lund', '[x Viktor Lund] came.', '[x Lund] left.'],
  ['a surname with its particle', 'Ludwig van Dam', 'Van Dam', '[p Ludwig van Dam] came. [p Van Dam] left.'],
  ['a surname without its particle', 'Ludwig van Dam', 'Dam', '[p Ludwig van Dam] came. [p Dam] left.'],
  ['a surname with its article', 'Omar al-Hadid', 'al-Hadid', '[p Omar al-Hadid] came. [p al-Hadid] left.'],
  ['a surname without its article', 'Omar al-Hadid', 'Hadid', '[p Omar al-Hadid] came. [p Hadid] left.'],
  [
    'an article with or without a hyphen',
    'Omar al-Hadid',
    'Omar al Hadid',
    '[p Omar al-Hadid] came, [p Omar al-Hadid]. [p Omar al Hadid] left.',
  ],
  [
    'an article that is left out',
    'Omar al-Hadid',
    'Omar Hadid',
    '[p Omar al-Hadid] came, [p Omar al-Hadid].',
    '[p Omar Hadid] left.',
  ],
  ['a hyphened surname', 'Ada Ito-Bell', 'Ito-Bell', '[p Ada Ito-Bell] came. [p Ito-Bell] left.'],
  [
    'a surname of two words',
    'Pedro Quintana Robledo',
    'Quintana Robledo',
    '[p Pedro Quintana Robledo] came. [p Quintana Robledo] left.',
  ],
  ['a surname with an apostrophe', 'Mary O’Dell', "O'Dell", "[p Mary O’Dell] came. [p O'Dell] left."],
  ['a surname without its accent', 'Žofie Dvořan', 'Dvoran', '[p Žofie Dvořan] came. [p Dvoran] left.'],
  [
    'a name without its accents',
    'Žofie Dvořan',
    'Zofie Dvoran',
    '[p Žofie Dvořan] came, [p Žofie Dvořan]. [p Zofie Dvoran] left.',
  ],
  ['a surname in another script', 'Анна Белова', 'Белова', '[p Анна Белова]. [p Белова].'],
  ['a surname in capitals', 'Ada Bell', 'BELL', '[p Ada Bell] came. [p BELL] LEFT.'],
  [
    'a name in capitals',
    'Ada Bell',
    'ADA BELL',
    '[p ADA BELL] WINS. [p ADA BELL] SAYS SO. [p Ada Bell] left.',
  ],
  ['a surname before the full name', 'Ada Bell', 'Bell', '[p Bell] came. [p Ada Bell] left.'],
  [
    'a surname of one of two in an article',
    'Ada Bell',
    'Bell',
    '[p Ada Bell] met [p Ben Ito]. [p Bell] left.',
  ],
  [
    'an initial in the middle',
    'John Q. Bellamy',
    'John Bellamy',
    '[p John Q. Bellamy] came, [p John Q. Bellamy]. [p John Bellamy] left.',
  ],
  [
    'a middle name',
    'Anna Maria Lund',
    'Anna Lund',
    '[p Anna Maria Lund] came, [p Anna Maria Lund].',
    '[p Anna Lund] left.',
  ],
  [
    'a middle name and its initial',
    'Anna Maria Lund',
    'Anna M. Lund',
    '[p Anna Maria Lund] came, [p Anna Maria Lund].',
    '[p Anna M. Lund] left.',
  ],
  [
    'a middle name in the same article',
    'Sean Quay Bellamy',
    'Sean Bellamy',
    '[p Sean Quay Bellamy] came, [p Sean Quay Bellamy]. [p Sean Bellamy] left.',
  ],
  [
    'a patronymic',
    'Boris Petrovich Lunin',
    'Boris Lunin',
    '[p Boris Petrovich Lunin], [p Boris Petrovich Lunin].',
    '[p Boris Lunin] left.',
  ],
  [
    'initials with and without blanks',
    'J. K. Harrow',
    'J.K. Harrow',
    '[p J. K. Harrow] came, [p J. K. Harrow]. [p J.K. Harrow] left.',
  ],
  [
    'two initials and one',
    'John H. W. Lund',
    'John H. Lund',
    '[p John H. W. Lund], [p John H. W. Lund]. [p John H. Lund].',
  ],
  ['a title left in', 'Ada Bell', 'President Ada Bell', '[p Ada Bell] came. [p President Ada Bell] left.'],
  [
    'a demonym left in',
    'Viktor Lund',
    'Russian Viktor Lund',
    '[p Viktor Lund] came. [p Russian Viktor Lund] left.',
  ],
  [
    'both left in',
    'Viktor Lund',
    'Russian President Viktor Lund',
    '[p Viktor Lund] came. [p Russian President Viktor Lund].',
  ],
  [
    'Yevgeny and Evgeny',
    'Yevgeny Lunin',
    'Evgeny Lunin',
    '[p Yevgeny Lunin], [p Yevgeny Lunin].',
    '[p Evgeny Lunin].',
  ],
  [
    'Yevgeny and Yevgeniy',
    'Yevgeny Lunin',
    'Yevgeniy Lunin',
    '[p Yevgeny Lunin], [p Yevgeny Lunin].',
    '[p Yevgeniy Lunin].',
  ],
  [
    'Yevgeny and Evgenii',
    'Yevgeny Lunin',
    'Evgenii Lunin',
    '[p Yevgeny Lunin], [p Yevgeny Lunin].',
    '[p Evgenii Lunin].',
  ],
  [
    'Dmitry and Dmitri',
    'Dmitry Lunin',
    'Dmitri Lunin',
    '[p Dmitry Lunin], [p Dmitry Lunin].',
    '[p Dmitri Lunin].',
  ],
  [
    'Dmitry and Dmitriy',
    'Dmitry Lunin',
    'Dmitriy Lunin',
    '[p Dmitry Lunin], [p Dmitry Lunin].',
    '[p Dmitriy Lunin].',
  ],
  [
    'Alexander and Aleksandr',
    'Alexander Lunin',
    'Aleksandr Lunin',
    '[p Alexander Lunin], [p Alexander Lunin].',
    '[p Aleksandr Lunin].',
  ],
  [
    'Alexei and Aleksey',
    'Alexei Lunin',
    'Aleksey Lunin',
    '[p Alexei Lunin], [p Alexei Lunin].',
    '[p Aleksey Lunin].',
  ],
  [
    'Sergei and Sergey',
    'Sergei Lunin',
    'Sergey Lunin',
    '[p Sergei Lunin], [p Sergei Lunin].',
    '[p Sergey Lunin].',
  ],
  [
    '-enko and -enka',
    'Alexander Harbenko',
    'Alyaksandr Harbenka',
    '[p Alexander Harbenko], [p Alexander Harbenko].',
    '[p Alyaksandr Harbenka].',
  ],
  [
    '-sky and -skyy',
    'Volodymyr Quaysky',
    'Volodymyr Quayskyy',
    '[p Volodymyr Quaysky], [p Volodymyr Quaysky].',
    '[p Volodymyr Quayskyy].',
  ],
  ['-sky and -skiy of a surname', 'Volodymyr Lunsky', 'Lunskiy', '[p Volodymyr Lunsky].', '[p Lunskiy].'],
  ['kh and h', 'Mikhail Lunin', 'Mihail Lunin', '[p Mikhail Lunin], [p Mikhail Lunin].', '[p Mihail Lunin].'],
  [
    'Mohammed and Muhammad',
    'Mohammed Sarif',
    'Muhammad Sarif',
    '[p Mohammed Sarif], [p Mohammed Sarif].',
    '[p Muhammad Sarif].',
  ],
  [
    'a letter too few in a surname',
    'Boris Prigorin',
    'Boris Prigorrin',
    '[p Boris Prigorin], [p Boris Prigorin].',
    '[p Boris Prigorrin].',
  ],
  ['a surname of two in its own article', 'Ada Bell', 'Ada Bell', '[p Ada Bell]. [p Bell].', '[p Ben Bell].'],
];

const OTHERS: readonly Row[] = [
  ['a group', 'Quay Group', 'Quay', '[o Quay Group] said. [o Quay] grew.'],
  [
    'a private army',
    'Halberd Group',
    'PMC Halberd',
    '[o Halberd Group], [o Halberd Group]. [o PMC Halberd].',
  ],
  ['a private army by its name alone', 'PMC Halberd', 'Halberd', '[o PMC Halberd]. [o Halberd].'],
  ['a name of no kind in one article', 'Halberd Group', 'Halberd', '[o Halberd Group]. [x Halberd].'],
  ['a body in another article', 'Halberd Group', 'Halberd', '[o Halberd Group].', '[o Halberd].'],
  ['a company', 'Lunmark Inc.', 'Lunmark', '[o Lunmark Inc.] grew. [o Lunmark] fell.'],
  [
    'a company in two ways',
    'Lunmark Inc',
    'Lunmark Ltd',
    '[o Lunmark Inc], [o Lunmark Inc].',
    '[o Lunmark Ltd] fell.',
  ],
  [
    'the article',
    'Tidewater Company',
    'The Tidewater Company',
    '[o Tidewater Company], [o Tidewater Company]. [o The Tidewater Company].',
  ],
  ['an oblast', 'Lunsk Oblast', 'Lunsk', '[l Lunsk Oblast], [l Lunsk Oblast].', '[l Lunsk].'],
  ['a region', 'Lunsk Region', 'Lunsk Oblast', '[l Lunsk Region], [l Lunsk Region].', '[l Lunsk Oblast].'],
  ['a province', 'Varda Province', 'Varda', '[l Varda Province], [l Varda Province]. [l Varda].'],
  ['a hyphened town', 'Stowe-on-Wells', 'Stowe', '[l Stowe-on-Wells]. [l Stowe].'],
  ['a hyphened town of no kind', 'Lunow-on-Dan', 'Lunow', '[x Lunow-on-Dan].', '[x Lunow].'],
  ['a letter too few', 'Tirotkino', 'Tirokino', '[l Tirotkino], [l Tirotkino]. [l Tirokino].'],
  ['another vowel', 'Velimarka', 'Velomarka', '[l Velimarka], [l Velimarka].', '[l Velomarka].'],
  [
    'a letter too many in one of two words',
    'Lower Harmiston',
    'Lower Harrmiston',
    '[l Lower Harmiston], [l Lower Harmiston]. [l Lower Harrmiston].',
  ],
  [
    'an acronym in brackets',
    'United Farmers Alliance',
    'UFA',
    'The [o United Farmers Alliance] ([o UFA]) met.',
  ],
  [
    'an acronym in another article',
    'United Farmers Alliance',
    'UFA',
    'The [o United Farmers Alliance] ([o UFA]) met.',
    '[o UFA] grew.',
  ],
  [
    'an acronym between commas',
    'United Farmers Alliance',
    'UFA',
    'The [o United Farmers Alliance], or [o UFA], met.',
  ],
  [
    'an acronym before its words',
    'United Farmers Alliance',
    'UFA',
    'The [o UFA] ([o United Farmers Alliance]) met.',
  ],
  [
    'an acronym without its small words',
    'Institute for the Study of Tides',
    'IST',
    'The [o Institute for the Study of Tides] ([o IST]) said.',
  ],
  [
    'an acronym with its small words',
    'Friends of the Quay',
    'FOTQ',
    '[o Friends of the Quay] ([o FOTQ]) said.',
  ],
  [
    'an acronym with dots',
    'United Farmers Alliance',
    'U.F.A.',
    'The [o United Farmers Alliance] ([o U.F.A.]) met. [o United Farmers Alliance].',
  ],
  [
    'an official name',
    'Halberd Group',
    'Order of Halberds',
    '[o Halberd Group], [o Halberd Group] (officially called [o Order of Halberds]), grew.',
  ],
  [
    'a name that it is known as',
    'Ada Bell',
    'Nightjar',
    '[p Ada Bell], [p Ada Bell], also known as [x Nightjar], left.',
  ],
  ['a former name', 'Riverton', 'Port Bell', '[l Riverton], [l Riverton], formerly [l Port Bell], grew.'],
  [
    'a former name in brackets',
    'Riverton',
    'Port Bell',
    '[l Riverton], [l Riverton] (formerly known as [l Port Bell]) grew.',
  ],
  [
    'a name that is better known',
    'Quay Trust',
    'Tidehouse',
    '[o Quay Trust], [o Quay Trust], better known as “[o Tidehouse]”, grew.',
  ],
  [
    'U.S. and the United States',
    'United States',
    'U.S.',
    'The [l United States].',
    'The [l U.S.], the [l U.S.].',
  ],
  ['US and U.S.', 'US', 'U.S.', 'The [l US], the [l US].', 'The [l U.S.].'],
  ['Kiev and Kyiv', 'Kyiv', 'Kiev', '[l Kyiv].', '[l Kiev], [l Kiev].'],
  ['a known acronym', 'United Nations', 'UN', 'The [o United Nations].', 'The [o UN], the [o UN].'],
];

const merge = (shown: string, form: string, articles: readonly string[]) => {
  const names = knowMarked(...articles);
  expect(names.findAll(form).map(({ name }) => name)).toEqual([shown]);
  expect(names.find(form)).toBe(names.find(shown));
};

describe('the forms of one person are one entry', () => {
  it.each(PERSONS)('by %s', (_rule, shown, form, ...articles) => merge(shown, form, articles));
});

describe('the forms of one body or place are one entry', () => {
  it.each(OTHERS)('by %s', (_rule, shown, form, ...articles) => merge(shown, form, articles));
});

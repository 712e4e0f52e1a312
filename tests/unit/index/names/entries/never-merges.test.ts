import { describe, expect, it } from 'vitest';
import { knowMarked } from './marked.ts';

/** What they are, the two names, and the articles. */
type Row = readonly [what: string, one: string, other: string, ...articles: readonly string[]];

const PERSONS: readonly Row[] = [
  ['two first names', 'Ada Bell', 'Ben Bell', '[p Ada Bell] met [p Ben Bell].'],
  ['two first names of no kind', 'Anna Lund', 'Peter Lund', '[x Anna Lund].', '[x Peter Lund].'],
  ['husband and wife', 'Viktor Lunin', 'Olga Lunina', '[p Viktor Lunin] met [p Olga Lunina].'],
  [
    'a man and a woman',
    'Oleksandr Koval',
    'Oleksandra Koval',
    '[p Oleksandr Koval].',
    '[p Oleksandra Koval].',
  ],
  ['Daniel and Daniela', 'Daniel Quaymer', 'Daniela Quaymer', '[p Daniel Quaymer].', '[p Daniela Quaymer].'],
  [
    'Christian and Christina',
    'Christian Lund',
    'Christina Lund',
    '[p Christian Lund].',
    '[p Christina Lund].',
  ],
  [
    'a surname and its feminine',
    'Sasha Petronov',
    'Sasha Petronova',
    '[p Sasha Petronov].',
    '[p Sasha Petronova].',
  ],
  ['father and son', 'John Bellamy', 'John Bellamy Jr.', '[p John Bellamy] met [p John Bellamy Jr.].'],
  [
    'senior and junior',
    'John Bellamy Sr.',
    'John Bellamy Jr.',
    '[p John Bellamy Sr.] met [p John Bellamy Jr.].',
  ],
  [
    'the second and the third',
    'John Bellamy II',
    'John Bellamy III',
    '[p John Bellamy II].',
    '[p John Bellamy III].',
  ],
  ['two middle initials', 'John W. Lund', 'John H. Lund', '[p John W. Lund].', '[p John H. Lund].'],
  [
    'the bare name of two with initials',
    'John W. Lund',
    'John Lund',
    '[p John W. Lund].',
    '[p John H. Lund].',
    '[p John Lund].',
  ],
  ['two middle names', 'Anna Maria Lund', 'Anna Karin Lund', '[p Anna Maria Lund].', '[p Anna Karin Lund].'],
  [
    'a word in the middle that is no name',
    'Pedro Quintana Robledo',
    'Pedro Robledo',
    '[p Pedro Quintana Robledo].',
    '[p Pedro Robledo].',
  ],
  [
    'a son and his father by name',
    'Salim bin Hadid',
    'Salim Hadid',
    '[p Salim bin Hadid].',
    '[p Salim Hadid].',
  ],
  ['an e at the end', 'Michael Quarke', 'Michael Quark', '[p Michael Quarke].', '[p Michael Quark].'],
  ['-sen and -son', 'Paul Andriksen', 'Paul Andrikson', '[p Paul Andriksen].', '[p Paul Andrikson].'],
  ['-er and -ar', 'David Hollander', 'David Hollandar', '[p David Hollander].', '[p David Hollandar].'],
  ['another consonant', 'Paul Marlowe', 'Paul Marnowe', '[p Paul Marlowe].', '[p Paul Marnowe].'],
  [
    'another first letter',
    'Paul Harlington',
    'Paul Warlington',
    '[p Paul Harlington].',
    '[p Paul Warlington].',
  ],
  ['short surnames', 'Paul Bell', 'Paul Ball', '[p Paul Bell].', '[p Paul Ball].'],
  ['alone, another letter', 'Harrmiston', 'Harmiston', '[p Harrmiston].', '[p Harmiston].'],
  [
    'both frequent',
    'Paul Harmiston',
    'Paul Harrmiston',
    ...Array.from({ length: 4 }, () => '[p Paul Harmiston] met [p Paul Harrmiston].'),
  ],
  ['Smith and Smyth', 'John Smith', 'John Smyth', '[p John Smith].', '[p John Smyth].'],
  ['a first name alone', 'Ada Bell', 'Ada', '[p Ada Bell].', '[p Ada].'],
  ['a first name that is a surname too', 'Henry James', 'James', '[p Henry James].', '[p James].'],
  ['a surname as another first name', 'Lund Berger', 'Lund', '[p Lund Berger].', '[p Lund].'],
  ['a person and a company', 'Gerald Lund', 'Lund', '[p Gerald Lund].', '[o Lund].'],
  ['a person and a company in one article', 'Gerald Lund', 'Lund', '[p Gerald Lund] left [o Lund].'],
  ['a person and a group', 'Gerald Lund', 'Lund Group', '[p Gerald Lund] left [o Lund Group].'],
  ['a person and a place', 'Gerald Lund', 'Lund', '[p Gerald Lund].', '[l Lund].'],
  ['a person and a place in one article', 'Gerald Lund', 'Lund', '[p Gerald Lund] was in [l Lund].'],
  ['a person and a country', 'Mike Jordan', 'Jordan', '[p Mike Jordan].', '[x Jordan].'],
  ['a person and a street', 'Gerald Lund', 'Lund Street', '[p Gerald Lund] in [l Lund Street].'],
  ['a person and a people', 'Anna German', 'German', '[p Anna German].', '[x German].'],
  [
    'a surname far more frequent than the name',
    'Ada Halberd',
    'Halberd',
    '[x Ada Halberd].',
    ...Array.from({ length: 20 }, () => '[x Halberd].'),
  ],
  ['a person with a title alone', 'Ada Bell', 'President', '[p Ada Bell] met the [x President].'],
  [
    'two people of one title',
    'President Ada Bell',
    'President Ben Bell',
    '[p President Ada Bell].',
    '[p President Ben Bell].',
  ],
];

const OTHERS: readonly Row[] = [
  [
    'a corps and an army',
    'Russian Volunteer Corps',
    'Russian Volunteer Army',
    '[o Russian Volunteer Corps], [o Russian Volunteer Army].',
  ],
  [
    'a corps and a corps',
    'Russian Volunteer Corps',
    'Russian Corps',
    '[o Russian Volunteer Corps], [o Russian Corps].',
  ],
  ['two corps', 'Siberian Corps', 'Russian Corps', '[o Siberian Corps], [o Russian Corps].'],
  ['a country and its people', 'Russia', 'Russian', '[l Russia]. [x Russian].'],
  ['a people and its group', 'Russian', 'Russian Group', '[x Russian]. [o Russian Group].'],
  ['the one and the many', 'Germans', 'German', '[x Germans]. [x German].'],
  [
    'two ministries',
    'Ministry of Defence',
    'Ministry of Finance',
    '[o Ministry of Defence]. [o Ministry of Finance].',
  ],
  ['a bank and its country', 'Bank of England', 'England', '[o Bank of England]. [l England].'],
  ['a university and its town', 'Riverton University', 'Riverton', '[o Riverton University]. [l Riverton].'],
  ['a club and its town', 'Riverton United', 'Riverton', '[o Riverton United]. [l Riverton].'],
  ['a group and a town', 'Riverton Group', 'Riverton', '[o Riverton Group]. [l Riverton].'],
  ['a river and a country', 'Jordan River', 'Jordan', '[l Jordan River]. [l Jordan].'],
  ['a city and its country', 'Mexico City', 'Mexico', '[l Mexico City]. [l Mexico].'],
  ['a county and a town', 'Lund County', 'Lund', '[l Lund County]. [l Lund].'],
  ['two directions', 'North Ossery', 'South Ossery', '[l North Ossery]. [l South Ossery].'],
  ['a part and the whole', 'South Ossery', 'Ossery', '[l South Ossery]. [l Ossery].'],
  ['two provinces', 'Western Province', 'Eastern Province', '[l Western Province]. [l Eastern Province].'],
  ['a province and a side', 'Western Province', 'Western', '[l Western Province]. [x Western].'],
  [
    'two hyphened towns',
    'Newham-upon-Lea',
    'Newham-under-Lyme',
    '[l Newham-upon-Lea]. [l Newham-under-Lyme].',
  ],
  [
    'a place and its namesake',
    'Springham, Ohio',
    'Springham, Texas',
    '[l Springham, Ohio]. [l Springham, Texas].',
  ],
  [
    'a body and what has no kind elsewhere',
    'Quaymer Ltd.',
    'Quaymer',
    '[o Quaymer Ltd.] grew.',
    'A probe landed on [x Quaymer].',
  ],
  [
    'an army and its country',
    'Dorland Army',
    'Dorland',
    'The [o Dorland Army] fell. The [o Dorland] government fell.',
  ],
  ['Iran and Iraq', 'Iran', 'Iraq', '[l Iran]. [l Iraq].'],
  ['Niger and Nigeria', 'Niger', 'Nigeria', '[l Niger]. [l Nigeria].'],
  ['Austria and Australia', 'Austria', 'Australia', '[l Austria]. [l Australia].'],
  ['Slovakia and Slovenia', 'Slovakia', 'Slovenia', '[l Slovakia]. [l Slovenia].'],
  ['two villages by a consonant', 'Markovino', 'Malkovino', '[l Markovino]. [l Malkovino].'],
  [
    'two villages by their endings',
    'Petronivka',
    'Petronovka',
    ...Array.from({ length: 3 }, () => '[l Petronivka]. [l Petronovka].'),
  ],
  ['one and many', 'Warrender', 'Warrenders', '[o Warrender]. [o Warrenders].'],
  ['short names', 'Lund', 'Lunda', '[l Lund]. [l Lunda].'],
  ['two numbers', 'Channel 24', 'Channel 25', '[o Channel 24]. [o Channel 25].'],
  ['a place and a body spelt alike', 'Tirotkino', 'Tirokino', '[l Tirotkino]. [o Tirokino].'],
  ['a bracket that abbreviates nothing', 'Quay Trust', 'UFA', 'The [o Quay Trust] ([o UFA]) met.'],
  ['a party in brackets', 'Ada Bell', 'UFA', '[p Ada Bell] ([o UFA]) met.'],
  ['a country in brackets', 'Ada Bell', 'Germany', '[p Ada Bell] ([l Germany]) won.'],
  ['neighbours in a list', 'Quay Trust', 'Tidehouse', '[o Quay Trust], [o Tidehouse] and others.'],
  ['what somebody was formerly of', 'Ada Bell', 'Quay Trust', '[p Ada Bell], formerly [o Quay Trust], left.'],
  [
    'a part of what it is known as',
    'Ada Bell',
    'Lund',
    '[p Ada Bell], also known as "[x Lund]’s cook", left.',
  ],
  [
    'one country that was another',
    'Slovakia',
    'Czechoslovakia',
    '[l Slovakia], formerly [l Czechoslovakia], grew.',
  ],
  [
    'an acronym of two',
    'United Farmers Alliance',
    'United Fishers Association',
    'The [o United Farmers Alliance] ([o UFA]).',
    'The [o United Fishers Association] ([o UFA]).',
  ],
  [
    'shared first words',
    'Freedom of Quay Legion',
    'Freedom of Quay Party',
    '[o Freedom of Quay Legion]. [o Freedom of Quay Party].',
  ],
  [
    'an army and its legion',
    'Liberation Army',
    'Resistance Army',
    '[o Liberation Army]. [o Resistance Army].',
  ],
];

const stayApart = (one: string, other: string, articles: readonly string[]) => {
  const names = knowMarked(...articles);
  const [first, second] = [names.find(one), names.find(other)];
  expect(first?.name).toBe(one);
  expect(second?.name).toBe(other);
  expect(first?.forms).not.toContain(other);
  expect(second?.forms).not.toContain(one);
};

describe('different people are never one entry', () => {
  it.each(PERSONS)('%s', (_what, one, other, ...articles) => stayApart(one, other, articles));
});

describe('different bodies, places and peoples are never one entry', () => {
  it.each(OTHERS)('%s', (_what, one, other, ...articles) => stayApart(one, other, articles));
});

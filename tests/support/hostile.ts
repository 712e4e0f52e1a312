/** Random articles and requests, full of what Discord and file formats obey. The same seed gives the same ones. */
import fc from 'fast-check';
import { CATALOG } from '../../commands/catalog.ts';
import type { Request } from '../../src/respond.ts';
import type { Files } from './folders.ts';

const NAMES = [
  'Mira Holt',
  'Abel Storm',
  'Rostov',
  'Brill',
  'Wagner Group',
  'Harbour Post',
  'Łódź',
  'Мира Холт',
];
const WORDS = [
  'the ferry',
  'founded',
  'sank',
  'said that',
  'because',
  'on 2 May 2019',
  'yesterday',
  '40 children',
];
const SOURCES = ['Harbour Post', 'Evening Mail', 'The *Star*'];
const MARKUP = [
  ...[
    '**',
    '__',
    '*',
    '_',
    '~~',
    '||',
    '`',
    '```js\n',
    '\n```',
    '\\',
    '\\*',
    '[',
    '](',
    ')',
    '](<https://b.test>)',
  ],
  ...[
    '\n# ',
    '\n-# ',
    '\n> ',
    '\n>>> ',
    '\n- ',
    '\n* ',
    '\n+ ',
    '\n12. ',
    '\n  - ',
    '\n\n',
    '\n',
    '\t',
    '\r\n',
  ],
  ...['@everyone', '@here', '<@1>', '<@&2>', '<#3>', '</ask:4>', '<:e:5>', '<a:e:6>', ':smile:', '<t:7:R>'],
  ...[
    'https://a.test/b_c_d',
    '<https://a.test>',
    'http://a.test/?q=(x)',
    '[a](https://a.test)',
    '<id:guide>',
  ],
  ...['¯\\_(ツ)_/¯', '“', '”\n', '…', ' · ', '-# shared by ', '### When · Brill'],
  ...['شهد الميناء', '\u202e', '\u200f', '👩‍👩‍👧', '\u0000', '\u2028', 'e\u0301', '\ud83d'],
  ...['x'.repeat(120), '_'.repeat(90), '*a*'.repeat(90)],
];

const name = fc.constantFrom(...NAMES);
const words = fc.constantFrom(...WORDS);
const fragment = fc.oneof(
  { weight: 4, arbitrary: name },
  { weight: 6, arbitrary: words },
  { weight: 5, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 2, arbitrary: fc.constantFrom('. ', '! ', '? ', ', ', '; ') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

const record = fc.record(
  {
    text: fc.oneof({ weight: 5, arbitrary: writing(25) }, { weight: 1, arbitrary: writing(150) }),
    title: writing(8),
    source: fc.oneof(fc.constantFrom(...SOURCES), writing(4)),
    author: writing(4),
    url: fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.constant('https://a.test/(b)_*c*'),
    ),
    published: fc.constantFrom('2019-05-03', '2020-02-11', '2023'),
  },
  { requiredKeys: ['text'] },
);

const filters = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record(
      { after: fc.constant('2019-05-04'), before: fc.constant('2022'), source: fc.constantFrom(...SOURCES) },
      { requiredKeys: [] },
    ),
  },
);

const question = fc.record({
  command: fc.constantFrom(
    'who',
    'what',
    'when',
    'where',
    'why',
    'said',
    'compare',
    'ask',
    'article',
    'check',
  ),
  asked: fc.oneof(
    { weight: 5, arbitrary: name },
    { weight: 5, arbitrary: fc.tuple(name, words).map((parts) => parts.join(' ')) },
    { weight: 1, arbitrary: writing(12) },
    { weight: 1, arbitrary: writing(200) },
  ),
  filters,
  page: fc.constantFrom(0, 0, 1),
});

const survey = fc.record({
  command: fc.constantFrom('article', 'corpus', 'help'),
  asked: fc.constant(''),
  filters: fc.constant({}),
  page: fc.nat(2),
});

/** A file of records, each an article. */
export function writeHostileArticles(count: number, seed: number): Files {
  const records = fc.sample(record, { numRuns: count, seed });
  return { 'all.jsonl': records.map((one) => `${JSON.stringify(one)}\n`).join('') };
}

export function listHostileRequests(count: number, seed: number): readonly Request[] {
  const requests = fc.oneof({ weight: 20, arbitrary: question }, { weight: 1, arbitrary: survey });
  return fc.sample(requests, { numRuns: count, seed }).map(({ command, asked, filters: narrowing, page }) => {
    const { options = {} } = CATALOG.find((one) => one.name === command) ?? {};
    const [main = ''] = Object.keys(options);
    return { command, options: { ...narrowing, [main]: asked }, page, limit: 10, asOf: null, previous: null };
  });
}

function writing(maxFragments: number): fc.Arbitrary<string> {
  const part = fc.tuple(fragment, fc.constantFrom(' ', ' ', ' ', ''));
  return fc
    .array(part, { minLength: 1, maxLength: maxFragments, size: 'max' })
    .map((parts) => parts.flat().join('').slice(0, 1_900));
}

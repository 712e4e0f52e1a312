import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../../index/articles/record.ts';
import type { Article } from '../../../../index/types.ts';
import { readFiles, readOne } from './corpus-folder.ts';

function articleOf(record: unknown): Article {
  const read = readRecord(record, 'a.jsonl#1');
  if ('reason' in read) throw new Error(read.reason);
  return read;
}

describe('readRecord', () => {
  it.each([
    ['month first', '03-02-2009', 'March 2, 2009', '2009-03-02'],
    ['day first', '03-02-2009', 'February 3, 2009', '2009-02-03'],
  ])(
    'settles a key of open order by the date at the head of the text, %s',
    (_order, published, line, date) => {
      const text = `Carmaker closes plant\n${line}\nThe last shift ended at noon.`;
      expect(articleOf({ published, text }).published).toMatchObject({ date, basis: 'metadata' });
    },
  );

  it('does not settle it by a head that is neither', () => {
    const text = 'Carmaker closes plant\nFebruary 4, 2009\nThe last shift ended at noon.';
    expect(readRecord({ published: '03-02-2009', text }, 'a')).toHaveProperty('reason');
  });

  it.each([
    ['id before docId', { id: 'a', docId: 'b' }, 'id', 'a'],
    ['docId', { docId: 'b' }, 'id', 'b'],
    ['a number as an id', { id: 17 }, 'id', '17'],
    ['docId where the id is empty', { id: ' ', docId: 'b' }, 'id', 'b'],
    ['the place of the record where no id is', {}, 'id', 'a.jsonl#1'],
    ['title before headline', { title: 'A', headline: 'B' }, 'title', 'A'],
    ['headline where the title is empty', { title: '', headline: 'B' }, 'title', 'B'],
    ['a number as a title', { title: 1984 }, 'title', '1984'],
    ['a title on one line', { title: ' A \n\t B\u0007 ' }, 'title', 'A B'],
    ['no title', {}, 'title', null],
    ['publisher', { publisher: 'The Gazette' }, 'source', 'The Gazette'],
    ['site', { source: null, site: 'gazette.example' }, 'source', 'gazette.example'],
    ['a list of authors', { authors: ['Ada Bell', { name: 'Cy Dorn' }, ''] }, 'author', 'Ada Bell, Cy Dorn'],
    ['a byline', { author: [], byline: 'Ada Bell' }, 'author', 'Ada Bell'],
    ['an address', { link: 'https://gazette.example/a?b=1' }, 'url', 'https://gazette.example/a?b=1'],
    ['no address that is none of the web', { url: 'javascript:alert(1)' }, 'url', null],
    ['no file as an address', { url: 'file:///etc/passwd' }, 'url', null],
    ['no address with blanks', { url: 'https://gazette.example/a b' }, 'url', null],
  ] as const)('takes %s', (_what, record, field, expected) => {
    expect(articleOf({ ...record, text: 'The town voted.' })[field]).toBe(expected);
  });

  it.each(['text', 'body', 'content', 'articleBody'])('takes the text from "%s" to the character', (key) => {
    const text = '\n  The town\u00a0voted.\r\n\r\nIt was close. \t';
    expect(articleOf({ [key]: text, text2: 'x' }).text).toBe(text);
  });

  it('takes the first text that is not blank', () => {
    expect(articleOf({ text: ' \n', body: 'The town voted.' }).text).toBe('The town voted.');
  });

  it.each(['published', 'published_at', 'date', 'datePublished', 'dct'])('takes the day from "%s"', (key) => {
    const { published } = articleOf({ text: 'A.', [key]: '2023-06-24T23:30:00-05:00' });
    expect(published).toEqual({
      date: '2023-06-24',
      basis: 'metadata',
      status: 'ok',
      note: null,
      inferred: null,
    });
  });

  it.each([
    [
      'a day in slashes',
      '14/3/21',
      '"published" is "14/3/21", which is not a date. Write it as YYYY-MM-DD: 2021-03-14.',
    ],
    [
      'an open one',
      '03/04/2023',
      '"published" is "03/04/2023", which is not a date that can be read in one way only. Write it as YYYY-MM-DD, such as 2021-03-14.',
    ],
    [
      '31 February',
      '2023-02-31',
      '"published" is "2023-02-31", which is not a date: 2023 has no 31 February. Write it as YYYY-MM-DD, such as 2021-03-14.',
    ],
    [
      'an epoch',
      1687600000,
      '"published" is 1687600000, which is not a date. Write it as YYYY-MM-DD, such as 2021-03-14.',
    ],
  ])('leaves out a record whose day is %s', (_what, published, reason) => {
    expect(readRecord({ text: 'A.', published, date: '2023-06-24' }, 'x')).toMatchObject({ reason });
  });

  it('passes over days that are empty', () => {
    expect(articleOf({ text: 'A.', published: '', date: null, dct: '20230624' }).published.date).toBe(
      '2023-06-24',
    );
  });

  it('is missing a day where nothing tells it, and never takes today', () => {
    expect(articleOf({ text: 'The town voted on Tuesday.' }).published).toEqual({
      date: null,
      basis: 'none',
      status: 'missing',
      note: 'The article does not say when it was printed.',
      inferred: null,
    });
  });

  it('trusts a key more than the head, and the head more than the address', () => {
    const text = 'Town votes again\nMay 23, 2024\nThe town voted.';
    const url = 'https://gazette.example/2024/05/25/vote';
    expect(articleOf({ text, url, date: '2024-05-24' }).published).toMatchObject({
      date: '2024-05-24',
      basis: 'metadata',
    });
    expect(articleOf({ text, url }).published).toMatchObject({ date: '2024-05-23', basis: 'date-line' });
    expect(articleOf({ text: 'The town voted.', url }).published).toMatchObject({
      date: '2024-05-25',
      basis: 'url',
      status: 'ok',
      note: expect.stringContaining('address'),
      inferred: null,
    });
  });

  it('leaves the date at the head of its text where it is', () => {
    const text = ' date 2023-06-24 The town voted.';
    const article = articleOf({ text });
    expect(article.text).toBe(text);
    expect(article.published).toMatchObject({ date: '2023-06-24', basis: 'date-line' });
  });

  it('reads author and source from lines where no key names them', () => {
    const text = 'By Ada Bell\n\nThe town voted.\n\nRead the original article on Gazette Online';
    expect(articleOf({ text })).toMatchObject({ author: 'Ada Bell', source: 'Gazette Online' });
    expect(articleOf({ text, author: 'Cy Dorn', source: 'The Post' })).toMatchObject({
      author: 'Cy Dorn',
      source: 'The Post',
    });
  });

  it.each([
    ['a list', []],
    ['a string', 'The town voted.'],
    ['nothing', null],
    ['a number', 7],
    ['a record without text', { title: 'A' }],
    ['a record whose text is a record', { text: { html: 'A' } }],
  ])('takes no article from %s', (_what, value) => {
    expect(readRecord(value, 'x')).toHaveProperty('reason');
  });

  it.each([
    ['a list', []],
    ['a list without end', JSON.parse('['.repeat(20_000) + ']'.repeat(20_000))],
    ['a record', { a: 1 }],
  ])('shows a day that is %s by its kind', (_what, published) => {
    const kind = Array.isArray(published) ? 'a list' : 'a record';
    expect(readRecord({ text: 'A.', published }, 'x')).toMatchObject({
      reason: `"published" is ${kind}, which is not a date. Write it as YYYY-MM-DD, such as 2021-03-14.`,
    });
  });

  it('takes the source from the line below which a blog was copied, and never quotes it', () => {
    const line = 'The post Town votes again appeared first on Gazette Online.';
    const article = articleOf({ text: `The town voted.\n\n${line}` });
    expect(article).toMatchObject({ source: 'Gazette Online', bylines: [] });
    expect(article.boilerplate).toHaveLength(1);
    expect(articleOf({ text: `A.\n\n${line}`, source: 'The Post' }).source).toBe('The Post');
  });

  it('leaves out a text of more than two million characters', () => {
    expect(articleOf({ text: 'x'.repeat(2_000_000) }).text).toHaveLength(2_000_000);
    expect(readRecord({ text: 'x'.repeat(2_000_001) }, 'x')).toHaveProperty('reason');
  });

  it('does not take keys that a record inherits', () => {
    const hostile: unknown = JSON.parse('{"__proto__":{"text":"A.","title":"B"},"constructor":{"name":"C"}}');
    expect(readRecord(hostile, 'x')).toHaveProperty('reason');
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });
});

describe('.json and .jsonl', () => {
  it('calls records without an id after file and place', async () => {
    const { articles } = await readFiles({
      'a.jsonl': '\n{"text":"One."}\r\n\n{"id":"own","text":"Two."}\n',
      'b/c.json': '[{"text":"Three."},{"text":"Four."}]',
      'd.json': '{"text":"Five."}',
    });
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ['a.jsonl#2', 'One.'],
      ['own', 'Two.'],
      ['b/c.json#1', 'Three.'],
      ['b/c.json#2', 'Four.'],
      ['d.json', 'Five.'],
    ]);
  });

  it('reads a line that is longer than what the disk hands over at once', async () => {
    const text = 'Zürich wählt. '.repeat(40_000);
    expect((await readOne('a.jsonl', `\ufeff${JSON.stringify({ text })}`)).text).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { readOne } from './corpus-folder.ts';

describe('.md', () => {
  it('takes its keys from the front matter and its text from below', async () => {
    const article = await readOne(
      'news/vote.md',
      '---\ntitle: "Town votes: again"\npublished: 2024-05-23\nsource: The Gazette\nauthors: [Ada Bell, Cy Dorn]\nurl: https://gazette.example/vote\n---\n\nThe **town** voted.\n',
    );
    expect(article).toEqual({
      id: 'news/vote.md',
      title: 'Town votes: again',
      source: 'The Gazette',
      author: 'Ada Bell, Cy Dorn',
      url: 'https://gazette.example/vote',
      published: { date: '2024-05-23', basis: 'metadata', status: 'ok', note: null },
      text: 'The **town** voted.\n',
      boilerplate: [],
      bylines: [],
    });
  });

  it.each([
    ['a day', 'published: 2024-05-23', '2024-05-23'],
    ['a quoted day', 'published: "23 May 2024"', '2024-05-23'],
    ['a date-time', 'date: 2024-05-23T10:00:00+02:00', '2024-05-23'],
    ['eight digits', 'date: 20240523', '2024-05-23'],
    ['the first key that is not empty', 'published:\ndate: 2024-05-23', '2024-05-23'],
  ])('reads %s as it was written', async (_what, key, date) => {
    expect((await readOne('a.md', `---\n${key}\n---\nThe town voted.`)).published.date).toBe(date);
  });

  it('keeps a number as it was written', async () => {
    expect(await readOne('a.md', '---\ntitle: 007\nid: 010\n---\nThe town voted.')).toMatchObject({
      title: '007',
      id: '010',
    });
  });

  it('runs no tags', async () => {
    const article = await readOne('a.md', '---\ntitle: !!js/function "return 1"\n---\nThe town voted.');
    expect(article.title).toBe('return 1');
  });

  it('needs no front matter', async () => {
    const article = await readOne('a.md', '# Town votes #\n\nMay 23, 2024\n\nThe town voted.');
    expect(article).toMatchObject({
      title: 'Town votes',
      published: { date: '2024-05-23', basis: 'date-line' },
    });
  });

  it('reads windows line ends and a byte order mark', async () => {
    const article = await readOne('a.md', '\ufeff---\r\ntitle: A\r\n---\r\nThe town\r\nvoted.');
    expect(article).toMatchObject({ title: 'A', text: 'The town\nvoted.' });
  });

  it('lets a rule in the text be', async () => {
    expect((await readOne('a.md', 'One.\n\n---\n\nTwo.')).text).toBe('One.\n\n---\n\nTwo.');
  });
});

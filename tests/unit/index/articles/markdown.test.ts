import { describe, expect, it } from 'vitest';
import { readOne, wordsOf } from './corpus-folder.ts';

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
      published: { date: '2024-05-23', basis: 'metadata', status: 'ok', note: null, inferred: null },
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

  it('sets apart what the marks set apart, and keeps the text to the character', async () => {
    const debris = [
      '#',
      '<!-- By the desk:\n\ncheck the vote -->',
      '![The mayor](a(1).jpg "Mayor")',
      '[![Ad](ad.png)](https://ad.example)',
      '```js\nconst a = 1;\n\n```',
      '| Town | Votes |',
      '| --- | ---: |',
      '| Ulm | 12 |',
      'Ulm | 12',
      '--- | ---',
      'Bonn | 7',
      '##',
      '##',
      '---',
      '* * *'.replaceAll(' ', ''),
    ];
    const [sign, comment, image, linked, code, ...rest] = debris;
    const [row, line, last, head, below, other, mark, end, rule, stars] = rest;
    const text = `${sign} Town votes\n\n${comment}\nThe **town** voted. ${image} It was close.\n\n${linked}\n\n${code}\n\n${row}\n${line}\n${last}\n\n${head}\n${below}\n${other}\n\n${mark} After the vote ${end}\n\n- One item.\n\n${rule}\n\n${stars}\n`;
    const article = await readOne('a.md', text);
    expect(article.text).toBe(text);
    expect(article.title).toBe('Town votes');
    expect(wordsOf(text, article.boilerplate)).toEqual(debris);
  });

  it.each([
    'The vote was 3 | 4 in Ulm.\nBonn | Ulm was the other.',
    '<!-- The town voted.\n\nIt was close.',
    'A #hashtag and [a link](https://gazette.example) and `code`.',
    '#1 is the town of Ulm.',
    'What a vote! [It was close](a.html).',
    '| The town voted. |',
  ])('sets nothing apart in "%s"', async (text) => {
    expect((await readOne('a.md', text)).boilerplate).toEqual([]);
  });

  it('takes no more than the line of a fence that is never closed', async () => {
    const text = '```\nThe town voted.\n\nIt was close.';
    expect(wordsOf(text, (await readOne('a.md', text)).boilerplate)).toEqual(['```']);
  });

  it('gets to the end of hostile marks', async () => {
    for (const piece of [
      '![',
      '[![',
      '![](',
      '<!--',
      '<!-- -->',
      '```\n',
      '|',
      '| |\n',
      '--|\n',
      '# ',
      '# #\n',
    ]) {
      const text = `The town voted.\n\n${piece.repeat(100_000)}`;
      expect((await readOne('a.md', text)).boilerplate.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
    }
  });
});

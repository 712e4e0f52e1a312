import { describe, expect, it } from 'vitest';
import { findHeadDate } from '../../../../index/articles/head-date.ts';
import { readOne } from './corpus-folder.ts';

describe('.txt', () => {
  it.each([
    [
      '"date" with the story on its line',
      ' date 2023-06-24 The town voted.\nIt was close.',
      'The town voted.\nIt was close.',
      '2023-06-24',
    ],
    ['"date" on a line of its own', 'date 2023-06-24\n\nThe town voted.', 'The town voted.', '2023-06-24'],
    ['"Date:" and a written day', 'Date: May 23, 2024\nThe town voted.', 'The town voted.', '2024-05-23'],
    [
      '"date" and a written day before the story',
      'date May 23, 2024 The town voted.',
      'The town voted.',
      '2024-05-23',
    ],
    ['a date-time', 'date 2023-06-24T23:00:00Z The town voted.', 'The town voted.', '2023-06-24'],
    ['a line that is a date', 'May 23, 2024\n  • The town voted.\n', '  • The town voted.\n', '2024-05-23'],
    ['a line below blank ones', '\n\n24.06.2023\n\nThe town voted.', 'The town voted.', '2023-06-24'],
    ['a line with a label', 'Published on 24 June 2023\nThe town voted.', 'The town voted.', '2023-06-24'],
    [
      'windows line ends',
      '\ufeffdate 2023-06-24\r\n\r\nThe town voted.\r\nYes.',
      'The town voted.\nYes.',
      '2023-06-24',
    ],
  ])('takes off %s', async (_what, content, text, date) => {
    const article = await readOne('a.txt', content);
    expect(article.text).toBe(text);
    expect(article.published).toEqual({ date, basis: 'date-line', status: 'ok', note: null, inferred: null });
  });

  it.each([
    ['a headline', 'Town votes again today\n\nMay 23, 2024\n\nThe town voted.', '2024-05-23'],
    ['a byline', 'Town votes again today\nBy Ada Bell | May 23, 2024\nThe town voted.', '2024-05-23'],
  ])('reads a date below %s and leaves it where it is', async (_what, content, date) => {
    const article = await readOne('a.txt', content);
    expect(article.text).toBe(content);
    expect(article.published.date).toBe(date);
    expect(article.title).toBe('Town votes again today');
  });

  it.each([
    ['no date at all', 'The town voted on Tuesday.'],
    ['a sentence about a date', 'Date 2023-06-24x The town voted.'],
    ['a sentence with a day', 'June 24, 2023 was a bad day for the town.'],
    ['a day after the sixth line', 'One.\nTwo.\nThree.\nFour.\nFive.\nSix.\nMay 23, 2024\nSeven.'],
    ['a day after 400 characters', `${'The town voted. '.repeat(30)}\nMay 23, 2024\nYes.`],
    ['a day in slashes below the head', 'The town voted.\n14/3/21\nYes.'],
    ['a false day below the head', 'The town voted.\n2023-02-31\nYes.'],
  ])('keeps to the character a text with %s', async (_what, content) => {
    const article = await readOne('a.txt', content);
    expect(article.text).toBe(content);
    expect(article.published.status).toBe('missing');
  });
});

describe('the title of a .txt', () => {
  it.each([
    [
      'a headline above an empty line',
      'Mayor Opens “Golden” Bridge\n\nThe mayor opened it.',
      'Mayor Opens “Golden” Bridge',
    ],
    ['a question', 'Will the mayor go?\n\nNobody knows.', 'Will the mayor go?'],
    [
      'a headline below the menu of a page',
      'SELECT LANGUAGE BELOW\n\nMayor opens bridge\n\nThe mayor did.',
      'Mayor opens bridge',
    ],
    ['a headline above a byline', 'Mayor opens bridge\nBy Ada Bell\nThe mayor did.', 'Mayor opens bridge'],
    ['no sentence', 'The mayor opened a bridge.\n\nIt was late.', null],
    ['no menu', 'Home page politics\n\nThe mayor opened a bridge.', null],
    ['no long line', `${'Mayor opens bridge '.repeat(10)}\n\nThe mayor did.`, null],
    ['no line that the story goes on from', 'Mayor opens bridge\nThe mayor did.', null],
    ['no bullet', '• Mayor opens bridge\n\nThe mayor did.', null],
    ['nothing without a story', 'Mayor opens bridge', null],
  ])('is %s', async (_what, content, title) => {
    expect((await readOne('a.txt', content)).title).toBe(title);
  });

  it('stays in the text', async () => {
    expect((await readOne('a.txt', 'Mayor opens bridge\n\nYes.')).text).toBe('Mayor opens bridge\n\nYes.');
  });
});

describe('findHeadDate', () => {
  it.each([' ', '\n', 'date ', '2023-', '| ', '1/'])('finds no date in endless %j', (piece) => {
    expect(findHeadDate(piece.repeat(300_000))).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { decidePublication, findDateInUrl } from '../../../../index/articles/publication.ts';

describe('findDateInUrl', () => {
  it.each([
    ['https://gazette.example/2023/6/24/vote', '2023-06-24'],
    ['https://gazette.example/world/2023/06/24/', '2023-06-24'],
    ['https://gazette.example/world/2023/jun/24/vote', '2023-06-24'],
    ['https://gazette.example/2023-06-24-vote.html', '2023-06-24'],
    ['https://gazette.example/vote-20230624-p5.html', '2023-06-24'],
    ['https://gazette.example/2023/06/vote', null],
    ['https://gazette.example/2023/02/31/vote', null],
    ['https://gazette.example/vote?day=2023-06-24', null],
    ['https://gazette.example/23960624272/vote', null],
    ['no address', null],
  ])('finds in "%s" %s', (url, date) => {
    expect(findDateInUrl(url)).toBe(date);
  });
});

describe('decidePublication', () => {
  const evidence = {
    key: null,
    page: '2023-06-23',
    head: '2023-06-24',
    url: 'https://gazette.example/2023/06/22/',
  };

  it('believes a key, then the tags of a page, then its head, then its address', () => {
    expect(decidePublication({ ...evidence, key: '2023-06-25' })).toMatchObject({
      date: '2023-06-25',
      basis: 'metadata',
    });
    expect(decidePublication(evidence)).toEqual({
      date: '2023-06-23',
      basis: 'metadata',
      status: 'ok',
      note: null,
      inferred: null,
    });
    expect(decidePublication({ ...evidence, page: null })).toMatchObject({
      date: '2023-06-24',
      basis: 'date-line',
    });
    expect(decidePublication({ ...evidence, head: null, page: null })).toMatchObject({
      date: '2023-06-22',
      basis: 'url',
    });
  });

  it.each(['2023-06-21', '2023-06-25'])('notes that the head says %s, two days from the tags', (head) => {
    expect(decidePublication({ ...evidence, head })).toEqual({
      date: '2023-06-23',
      basis: 'metadata',
      status: 'ok',
      note: `The day of print was read from the tags of the page; a line at its head says ${head}.`,
      inferred: null,
    });
  });
});

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
  it('believes the tags of a page less than its head and more than its address', () => {
    const evidence = {
      key: null,
      head: '2023-06-24',
      page: '2023-06-23',
      url: 'https://gazette.example/2023/06/22/',
    };
    expect(decidePublication(evidence)).toMatchObject({ date: '2023-06-24', basis: 'date-line' });
    expect(decidePublication({ ...evidence, head: null })).toMatchObject({
      date: '2023-06-23',
      basis: 'metadata',
    });
    expect(decidePublication({ ...evidence, head: null, page: null })).toMatchObject({
      date: '2023-06-22',
      basis: 'url',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { findBylines } from '../../../../index/articles/bylines.ts';

describe('what is not a byline', () => {
  it.each([
    'By Wednesday, Ukraine had lost the village.',
    'By Friday the town had fallen.',
    'By June 2023, Kyiv Had Nothing Left',
    'By Land and Sea',
    'By Any Means Necessary',
    'By The Numbers',
    'By contrast, London Grew',
    'By Kyiv',
    'By Train to Kyiv',
    'By Ada Bell had been told to leave, the court heard.',
    'From Kyiv to Lviv',
    'From: ada@gazette.example',
    'From: the mayor',
    'Author Ada Bell Wins Prize',
    'Source: a person who saw it',
    'Source code was stolen from The Gazette',
    'This article of faith was published on Monday',
    'Read the original article on the wall',
    'The song was written by Ada Bell.',
  ])('"%s"', (line) => {
    expect(findBylines(`The mayor spoke.\n\n${line}\n\nThe mayor left.`)).toEqual({
      spans: [],
      author: null,
      source: null,
    });
  });

  it('a heading in the middle of a long story', () => {
    const lines = Array.from({ length: 12 }, () => 'The mayor spoke.').join('\n');
    expect(findBylines(`${lines}\nBy Ada Bell\n${lines}`).spans).toEqual([]);
  });
});

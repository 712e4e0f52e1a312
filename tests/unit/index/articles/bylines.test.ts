import { describe, expect, it } from 'vitest';
import { findBylines } from '../../../../index/articles/bylines.ts';
import { wordsOf } from './corpus-folder.ts';

const STORY = 'The mayor opened the bridge on Monday.';
const read = (line: string) => findBylines(`${STORY}\n\n${line}\n\n${STORY}`);

describe('findBylines', () => {
  it.each([
    ['From: Ada Bell', 'Ada Bell'],
    ['By Ada Bell', 'Ada Bell'],
    ['BY ADA BELL', 'ADA BELL'],
    ['By: Ada Bell', 'Ada Bell'],
    ['By Ada Bell and Cy Dorn', 'Ada Bell and Cy Dorn'],
    ['By Ada Bell, Cy Dorn and Eve Fox', 'Ada Bell, Cy Dorn and Eve Fox'],
    ['By Ada Bell, Associated Press', 'Ada Bell'],
    ['By Ada Bell, senior correspondent', 'Ada Bell'],
    ['By Ada Bell in Kyiv', 'Ada Bell'],
    ['By Ada Bell | May 23, 2024', 'Ada Bell'],
    ['By Ada Bell, May 23, 2024', 'Ada Bell'],
    ['By J. K. O’Neill-Smith', 'J. K. O’Neill-Smith'],
    ['By Ludwig van der Berg', 'Ludwig van der Berg'],
    ['By Élise Žižek', 'Élise Žižek'],
    ['By Reuters', 'Reuters'],
    ['By The Associated Press', 'The Associated Press'],
    ['Written by Ada Bell', 'Ada Bell'],
    ['Author: Ada Bell', 'Ada Bell'],
    ['(Reporting by Ada Bell in Kyiv; Editing by Cy Dorn)', 'Ada Bell'],
  ])('reads the author from "%s"', (line, author) => {
    const bylines = read(line);
    expect(bylines).toMatchObject({ author, source: null });
    expect(wordsOf(`${STORY}\n\n${line}\n\n${STORY}`, bylines.spans)).toEqual([line]);
  });

  it.each([
    ['Read the original article on Gazette Online', 'Gazette Online'],
    ['Read the full story at The Gazette.', 'The Gazette'],
    ['This article was originally published on The Gazette.', 'The Gazette'],
    ['This story first appeared in 24 Hours', '24 Hours'],
    ['Originally published by The Gazette', 'The Gazette'],
    ['Source: The Gazette', 'The Gazette'],
  ])('reads the source from "%s"', (line, source) => {
    expect(read(line)).toMatchObject({ author: null, source, spans: [expect.anything()] });
  });

  it('takes the first of two authors and marks both lines', () => {
    const bylines = findBylines(`By Ada Bell\n${STORY}\nBy Cy Dorn`);
    expect(bylines.author).toBe('Ada Bell');
    expect(bylines.spans).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { findMeant } from '../../../src/find-meant.ts';

const SETTINGS = ['ANSWERS', 'ALLOWED_GUILDS', 'LOG_LEVEL', 'LOG_LEVELS'];

describe('findMeant', () => {
  it.each([
    ['a letter is missing', 'ALLOWED_GUILD', 'ALLOWED_GUILDS'],
    ['two letters are wrong', 'ENSWORS', 'ANSWERS'],
    ['two letters have changed places', 'ANSWRES', 'ANSWERS'],
    ['it is written in other letters', 'allowed_guilds', 'ALLOWED_GUILDS'],
    ['it is written in other letters, and one is missing', 'Answer', 'ANSWERS'],
    ['another is a little further away', 'LOG_LEVE', 'LOG_LEVEL'],
  ])('finds the setting where %s', (_rule, name, meant) => {
    expect(findMeant(name, SETTINGS)).toBe(meant);
  });

  it.each([
    ['is a setting itself', 'ANSWERS'],
    ['is a setting, near to another', 'LOG_LEVEL'],
    ['is three letters off', 'ALLOWED_GUI'],
    ['is none of ours', 'PATH'],
    ['is empty', ''],
  ])('finds none where the name %s', (_rule, name) => {
    expect(findMeant(name, SETTINGS)).toBeNull();
  });
});

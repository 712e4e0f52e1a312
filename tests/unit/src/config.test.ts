import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../../src/config.ts';
import { folderForTest } from '../../support/folders.ts';

const home = process.cwd();
let folder = '';

// `.env` is read in the working folder, and an engineer may have one of their own in the repository.
beforeEach(() => {
  folder = folderForTest({});
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(home);
});

describe('readConfig', () => {
  it('has a value for everything that is left out', () => {
    expect(readConfig({})).toEqual({
      hasToken: false,
      corpusPath: path.join(process.cwd(), 'corpus'),
      articleText: 'full',
      callerFolder: process.cwd(),
      colour: true,
    });
  });

  it.each([
    ['the folder that npm was called from', { INIT_CWD: '/home' }, () => ({ callerFolder: '/home' })],
    ['CORPUS_DIR', { CORPUS_DIR: 'news' }, () => ({ corpusPath: path.join(process.cwd(), 'news') })],
    ['an absolute CORPUS_DIR', { CORPUS_DIR: '/news' }, () => ({ corpusPath: '/news' })],
    ['ARTICLE_TEXT', { ARTICLE_TEXT: ' excerpts ' }, () => ({ articleText: 'excerpts' })],
    ['NO_COLOR', { NO_COLOR: '1' }, () => ({ colour: false })],
    ['DISCORD_TOKEN', { DISCORD_TOKEN: 'abc' }, () => ({ hasToken: true })],
  ])('reads %s', (_rule, environment, expected) => {
    expect(readConfig(environment)).toMatchObject(expected());
  });

  it('takes blank settings for left out', () => {
    const blank = { CORPUS_DIR: ' ', ARTICLE_TEXT: '', DISCORD_TOKEN: ' ', NO_COLOR: '' };
    expect(readConfig(blank)).toEqual(readConfig({}));
  });

  it('keeps the token to itself', () => {
    expect(JSON.stringify(readConfig({ DISCORD_TOKEN: 'not-a-token' }))).not.toContain('not-a-token');
  });

  it('reads .env of the working folder', () => {
    writeFileSync(path.join(folder, '.env'), '# mine\nARTICLE_TEXT=excerpts\nCORPUS_DIR="my news"\n');
    expect(readConfig({})).toMatchObject({
      articleText: 'excerpts',
      corpusPath: path.join(process.cwd(), 'my news'),
    });
  });

  it('believes the environment before .env', () => {
    writeFileSync(path.join(folder, '.env'), 'ARTICLE_TEXT=excerpts\nCORPUS_DIR=theirs\n');
    expect(readConfig({ ARTICLE_TEXT: 'full' })).toMatchObject({
      articleText: 'full',
      corpusPath: path.join(process.cwd(), 'theirs'),
    });
  });

  it('passes over lines of .env that set nothing', () => {
    writeFileSync(path.join(folder, '.env'), 'no setting\n=x\n\u0007\nARTICLE_TEXT=excerpts\n');
    expect(readConfig({}).articleText).toBe('excerpts');
  });

  it('says what ARTICLE_TEXT may be', () => {
    expect(() => readConfig({ ARTICLE_TEXT: 'nonsense' })).toThrow(
      new ConfigError('ARTICLE_TEXT is "nonsense". Set it to "full" or "excerpts", or leave it out.'),
    );
  });

  it('lists everything that must be mended, a line each', () => {
    mkdirSync(path.join(folder, '.env'));
    expect(() => readConfig({ ARTICLE_TEXT: 'nonsense' })).toThrow(
      /^\.env cannot be read \(EISDIR\)\. .+\nARTICLE_TEXT is "nonsense"\. .+$/,
    );
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { folderForTest } from '../../support/folders.ts';

const home = process.cwd();
const TOKEN = 'bm90IGEgdG9rZW4.Zm9yIHRlc3Rz.only';
let folder = '';

// `.env` is read in the working folder, and an engineer may have one of their own in the repository.
beforeEach(() => {
  folder = folderForTest({});
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(home);
});

describe('.env.example', () => {
  const text = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');
  const settings = [...text.matchAll(/^(?:# )?([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => ({
    name,
    value,
  }));

  /** What is read that is for the operator to set. */
  function listRead(): readonly string[] {
    const read = new Set<string>();
    const environment = new Proxy<NodeJS.ProcessEnv>(
      {},
      {
        get(_target, name) {
          read.add(String(name));
          return undefined;
        },
      },
    );
    readConfig(environment);
    return [...read].filter((name) => name !== 'INIT_CWD' && name !== 'NO_COLOR');
  }

  it('names each setting once, and no other', () => {
    expect(settings.map(({ name }) => name).toSorted()).toEqual(listRead().toSorted());
  });

  it('explains each in two or three lines', () => {
    for (const { name } of settings) {
      const [, above = ''] = new RegExp(`\\n\\n((?:# .+\\n)+)(?:# )?${name}=`).exec(text) ?? [];
      expect([name, above.trim().split('\n').length]).toEqual([
        name,
        expect.toSatisfy((n) => n === 2 || n === 3),
      ]);
    }
  });

  it('changes nothing as it stands', () => {
    writeFileSync(path.join(folder, '.env'), text);
    expect(readConfig({})).toEqual(readConfig({ DISCORD_TOKEN: '' }));
  });

  it('shows what counts where nothing is set', () => {
    const shown = Object.fromEntries(settings.map(({ name, value }) => [name, value]));
    expect(shown.DISCORD_TOKEN).toBe('');
    const token = expect.any(Function);
    const { discord, ...rest } = readConfig({ DISCORD_TOKEN: TOKEN });
    expect(readConfig({ ...shown, DISCORD_TOKEN: TOKEN })).toEqual({
      ...rest,
      discord: { ...discord, token },
    });
  });

  it('spells out each default that is a word', () => {
    const words = settings.filter(({ value }) => value !== '').map(({ name, value }) => `${name}=${value}`);
    expect(words.toSorted()).toEqual([
      'ANSWERS=public',
      'ARTICLE_TEXT=full',
      'CORPUS_DIR=corpus/',
      'COUNT_UNANSWERED=false',
      'DATA_DIR=.dateline/',
      'HEALTH_HOST=127.0.0.1',
      'LOG_LEVEL=info',
      'MESSAGE_CONTENT=false',
      'RELOAD_SECONDS=60',
      'SHARDS=auto',
    ]);
  });
});

import path from 'node:path';
import { expect, it } from 'vitest';
import { checkSettings } from '../../../../src/doctor/check-settings.ts';
import { folderForTest } from '../../../support/folders.ts';

it('says where the settings come from', () => {
  const folder = folderForTest({ '.env': '' });
  const without = folderForTest({});
  expect(checkSettings({}, folder).findings).toEqual([
    {
      verdict: 'ok',
      subject: 'Settings',
      words: `read from the environment and ${path.join(folder, '.env')}`,
    },
  ]);
  expect(checkSettings({}, without).findings[0]?.words).toContain('there is no ');
});

it('has a finding for each problem, and the rest of the settings all the same', () => {
  const { findings, config, isWrong } = checkSettings({
    CORPUS_DIR: '/articles',
    MESSAGE_CONTENT: 'maybe',
    ANSWERS: 'loud',
  });
  expect(findings.map(({ verdict, words }) => `${verdict} ${words.split(' ')[0]}`)).toEqual([
    'mend MESSAGE_CONTENT',
    'mend ANSWERS',
  ]);
  expect(config).toMatchObject({ corpusPath: path.resolve('/articles') });
  expect(isWrong('MESSAGE_CONTENT')).toBe(true);
  expect(isWrong('MESSAGE')).toBe(false);
  expect(isWrong('CORPUS_DIR')).toBe(false);
});

it('knows of each problem whose it is, whatever it says', () => {
  const { isWrong } = checkSettings({
    DISCORD_TOKEN: 'x',
    DEV_GUILD_ID: '1',
    ALLOWED_GUILDS: '2',
    HEALTH_HOST: '::1',
  });
  expect(['DEV_GUILD_ID', 'HEALTH_HOST'].map(isWrong)).toEqual([true, true]);
  expect(['ALLOWED_GUILDS', 'HEALTH_PORT', '.env'].map(isWrong)).toEqual([false, false, false]);
});

it('never repeats a token that cannot be used', () => {
  const { findings, isWrong } = checkSettings({ DISCORD_TOKEN: 'not a token' });
  expect(isWrong('DISCORD_TOKEN')).toBe(true);
  expect(JSON.stringify(findings)).not.toContain('not a token');
});

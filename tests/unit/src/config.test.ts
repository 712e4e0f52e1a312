import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../../src/config.ts';
import { folderForTest } from '../../support/folders.ts';

const home = process.cwd();
const TOKEN = 'bm90IGEgdG9rZW4gYXQgYWxs.Zm9y-Zg.b25seS1mb3ItdGVzdHMtMTIzNDU2Nzg5MDEy';
const NEWS = '900000000000000001';
const HARBOUR = '18446744073709551615';
let folder = '';

// `.env` is read in the working folder, and an engineer may have one of their own in the repository.
beforeEach(() => {
  folder = folderForTest({});
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(home);
});

/** The sentences that a mistaken environment is refused with. */
function problemsOf(environment: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
  return [];
}

/** The settings for Discord alone. */
function readDiscord(environment: NodeJS.ProcessEnv) {
  return readConfig({ DISCORD_TOKEN: TOKEN, ...environment }).discord;
}

describe('readConfig', () => {
  it('has a value for everything that is left out', () => {
    expect(readConfig({})).toEqual({
      discord: null,
      corpusPath: path.join(process.cwd(), 'corpus'),
      articleText: 'full',
      dataPath: path.join(process.cwd(), '.dateline'),
      reloadSeconds: 60,
      countsUnanswered: false,
      callerFolder: process.cwd(),
      colour: true,
      logLevel: 'info',
      health: null,
    });
  });

  it.each([
    ['the folder that npm was called from', { INIT_CWD: '/home' }, () => ({ callerFolder: '/home' })],
    ['CORPUS_DIR', { CORPUS_DIR: 'news' }, () => ({ corpusPath: path.join(process.cwd(), 'news') })],
    ['an absolute CORPUS_DIR', { CORPUS_DIR: '/news' }, () => ({ corpusPath: '/news' })],
    ['ARTICLE_TEXT', { ARTICLE_TEXT: ' excerpts ' }, () => ({ articleText: 'excerpts' })],
    ['ARTICLE_TEXT in capitals', { ARTICLE_TEXT: 'Excerpts' }, () => ({ articleText: 'excerpts' })],
    ['DATA_DIR', { DATA_DIR: 'kept' }, () => ({ dataPath: path.join(process.cwd(), 'kept') })],
    ['RELOAD_SECONDS', { RELOAD_SECONDS: ' 5 ' }, () => ({ reloadSeconds: 5 })],
    ['RELOAD_SECONDS that mean never', { RELOAD_SECONDS: '0' }, () => ({ reloadSeconds: 0 })],
    ['RELOAD_SECONDS of a whole day', { RELOAD_SECONDS: '86400' }, () => ({ reloadSeconds: 86_400 })],
    ['COUNT_UNANSWERED', { COUNT_UNANSWERED: 'yes' }, () => ({ countsUnanswered: true })],
    ['NO_COLOR', { NO_COLOR: '1' }, () => ({ colour: false })],
    ['LOG_LEVEL', { LOG_LEVEL: 'debug' }, () => ({ logLevel: 'debug' })],
    ['HEALTH_PORT', { HEALTH_PORT: '9090' }, () => ({ health: { host: '127.0.0.1', port: 9_090 } })],
    [
      'HEALTH_HOST',
      { HEALTH_PORT: '65535', HEALTH_HOST: ' 0.0.0.0 ' },
      () => ({ health: { host: '0.0.0.0', port: 65_535 } }),
    ],
    [
      'the name of a host in HEALTH_HOST',
      { HEALTH_PORT: '1', HEALTH_HOST: 'Harbour-2.local' },
      () => ({ health: { host: 'Harbour-2.local', port: 1 } }),
    ],
    [
      'an address of version 6 in HEALTH_HOST',
      { HEALTH_PORT: '80', HEALTH_HOST: '::1' },
      () => ({ health: { host: '::1', port: 80 } }),
    ],
    ['HEALTH_HOST alone where it changes nothing', { HEALTH_HOST: '127.0.0.1' }, () => ({ health: null })],
    ['LOG_LEVEL in capitals', { LOG_LEVEL: 'WARNING' }, () => ({ logLevel: 'warning' })],
  ])('reads %s', (_rule, environment, expected) => {
    expect(readConfig(environment)).toMatchObject(expected());
  });

  it('takes blank settings for left out', () => {
    const names = ['CORPUS_DIR', 'ARTICLE_TEXT', 'DISCORD_TOKEN', 'DEV_GUILD_ID', 'ALLOWED_GUILDS'];
    const others = ['MESSAGE_CONTENT', 'ANSWERS', 'LOG_LEVEL', 'INIT_CWD'];
    const own = [
      'OPERATOR_IDS',
      'COUNT_UNANSWERED',
      'DATA_DIR',
      'RELOAD_SECONDS',
      'HEALTH_PORT',
      'HEALTH_HOST',
    ];
    const blank = Object.fromEntries([...names, ...others, ...own].map((name) => [name, ' \t']));
    expect(readConfig({ ...blank, NO_COLOR: '' })).toEqual(readConfig({}));
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

  it('says of an .env in UTF-16, as some editors write it, that nothing of it is read', () => {
    writeFileSync(path.join(folder, '.env'), Buffer.from('\ufeffANSWERS=private\n', 'utf16le'));
    expect(() => readConfig({})).toThrow(/^\.env is not written in UTF-8, .+ Save it as UTF-8 text\.$/);
  });

  it('passes over lines of .env that set nothing', () => {
    writeFileSync(path.join(folder, '.env'), 'no setting\n=x\n\u0007\nARTICLE_TEXT=excerpts\n');
    expect(readConfig({}).articleText).toBe('excerpts');
  });
});

describe('the settings for Discord', () => {
  it('have a value for everything but the token', () => {
    expect(readDiscord({})).toEqual({
      token: expect.any(Function),
      devGuildId: null,
      allowedGuilds: [],
      operatorIds: [],
      readsMessages: false,
      shards: 'auto',
      audience: 'public',
    });
  });

  it.each([
    ['as it is copied', TOKEN],
    ['with blanks around', ` ${TOKEN}\n`],
    ['as it stands in a request', `Bot ${TOKEN}`],
  ])('hold the token %s', (_rule, written) => {
    expect(readDiscord({ DISCORD_TOKEN: written })?.token()).toBe(TOKEN);
  });

  it.each([
    ['DEV_GUILD_ID', { DEV_GUILD_ID: ` ${NEWS} ` }, { devGuildId: NEWS }],
    ['one server', { ALLOWED_GUILDS: NEWS }, { allowedGuilds: [NEWS] }],
    ['servers between commas', { ALLOWED_GUILDS: `${NEWS},${HARBOUR}` }, { allowedGuilds: [NEWS, HARBOUR] }],
    ['servers between blanks', { ALLOWED_GUILDS: `${NEWS}  ${HARBOUR}` }, { allowedGuilds: [NEWS, HARBOUR] }],
    ['servers with too many commas', { ALLOWED_GUILDS: `,${NEWS}, ,` }, { allowedGuilds: [NEWS] }],
    ['users', { OPERATOR_IDS: `${NEWS}, ${HARBOUR}` }, { operatorIds: [NEWS, HARBOUR] }],
    ['ANSWERS', { ANSWERS: 'Private' }, { audience: 'private' }],
    ['SHARDS', { SHARDS: '16' }, { shards: 16 }],
    ['SHARDS as Discord recommends', { SHARDS: 'Auto' }, { shards: 'auto' }],
    ['no number of SHARDS', { SHARDS: '0' }, { shards: 'auto' }],
  ])('are read: %s', (_rule, environment, expected) => {
    expect(readDiscord(environment)).toMatchObject(expected);
  });

  it.each([
    ['true', true],
    ['TRUE', true],
    ['yes', true],
    ['1', true],
    ['false', false],
    ['No', false],
    ['0', false],
  ])('read MESSAGE_CONTENT=%s as %s', (word, readsMessages) => {
    expect(readDiscord({ MESSAGE_CONTENT: word })).toMatchObject({ readsMessages });
  });

  it('keep the token to themselves, however the config is printed', () => {
    const config = readConfig({ DISCORD_TOKEN: TOKEN });
    const printed = [
      JSON.stringify(config),
      inspect(config, { depth: null, showHidden: true }),
      String(config.discord?.token),
      Object.entries(config.discord ?? {}).join(),
    ];
    for (const text of printed) expect(text).not.toContain(TOKEN);
  });
});

const NO_ID =
  'which is no server id. In Discord turn on Settings, Advanced, Developer Mode; then right click the server and choose Copy Server ID.';
const NO_TOKEN =
  'DISCORD_TOKEN holds a blank or a character that no token has. Copy it again from the developer portal, under Bot.';

describe('a mistake', () => {
  it.each([
    [
      { ARTICLE_TEXT: 'nonsense' },
      'ARTICLE_TEXT is "nonsense". Set it to "full" or "excerpts", or leave it out.',
    ],
    [{ ANSWERS: 'both' }, 'ANSWERS is "both". Set it to "public" or "private", or leave it out.'],
    [
      { LOG_LEVEL: 'warn' },
      'LOG_LEVEL is "warn". Set it to "debug", "info", "warning" or "error", or leave it out.',
    ],
    [{ MESSAGE_CONTENT: 'on' }, 'MESSAGE_CONTENT is "on". Set it to "true" or "false", or leave it out.'],
    [
      { MESSAGE_CONTENT: 'constructor' },
      'MESSAGE_CONTENT is "constructor". Set it to "true" or "false", or leave it out.',
    ],
    [{ DEV_GUILD_ID: 'my server' }, `DEV_GUILD_ID holds "my", ${NO_ID}`],
    [{ DEV_GUILD_ID: `${NEWS} ${HARBOUR}` }, 'DEV_GUILD_ID holds 2 ids and may hold 1.'],
    [{ ALLOWED_GUILDS: `${NEWS},#news` }, `ALLOWED_GUILDS holds "#news", ${NO_ID}`],
    [{ ALLOWED_GUILDS: '123456789012345678901' }, `ALLOWED_GUILDS holds "123456789012345678901", ${NO_ID}`],
    [
      { OPERATOR_IDS: 'anna' },
      'OPERATOR_IDS holds "anna", which is no user id. In Discord turn on Settings, Advanced, Developer Mode; then right click the user and choose Copy User ID.',
    ],
    [{ SHARDS: 'two' }, 'SHARDS is "two". Set it to a whole number from 0 to 1000, or leave it out.'],
    [{ COUNT_UNANSWERED: 'on' }, 'COUNT_UNANSWERED is "on". Set it to "true" or "false", or leave it out.'],
    [
      { DATA_DIR: 'news/kept', CORPUS_DIR: 'news' },
      'DATA_DIR lies inside CORPUS_DIR, where what the bot writes would be read as an article. Name a folder elsewhere, or one whose name begins with a dot.',
    ],
    [
      { DATA_DIR: '.', CORPUS_DIR: '.' },
      'DATA_DIR lies inside CORPUS_DIR, where what the bot writes would be read as an article. Name a folder elsewhere, or one whose name begins with a dot.',
    ],
    [
      { DISCORD_TOKEN: 'abc', COUNT_UNANSWERED: 'true', ANSWERS: 'private' },
      'COUNT_UNANSWERED is true, but ANSWERS is private, and no private question is ever counted. Leave out one of the two.',
    ],
    [{ DISCORD_TOKEN: 'abc def' }, NO_TOKEN],
    [{ DISCORD_TOKEN: `"${TOKEN}"` }, NO_TOKEN],
    [{ DISCORD_TOKEN: `${TOKEN}\u200b` }, NO_TOKEN],
    [{ DISCORD_TOKEN: '<your token>' }, NO_TOKEN],
  ])('is named, with its mend: %j', (environment, problem) => {
    expect(problemsOf(environment)).toEqual([problem]);
  });

  it.each(['often', '-1', '1.5', '1e3', '86401', '12345678901', '60s'])(
    'in how often is looked for changes is named: %s',
    (written) => {
      const mend = 'Set it to a whole number from 0 to 86400, or leave it out.';
      expect(problemsOf({ RELOAD_SECONDS: written })).toEqual([`RELOAD_SECONDS is "${written}". ${mend}`]);
    },
  );

  it.each(['0', '65536', '-1', '80.5', 'http', '127.0.0.1:9090'])(
    'in the port for health is named: %s',
    (written) => {
      const mend = 'Set it to a whole number from 1 to 65535, or leave it out.';
      expect(problemsOf({ HEALTH_PORT: written })).toEqual([`HEALTH_PORT is "${written}". ${mend}`]);
      expect(problemsOf({ HEALTH_PORT: written, HEALTH_HOST: '0.0.0.0' })).toHaveLength(1);
    },
  );

  it.each(['127.0.0.1:9090', '[::1]', 'http://localhost', 'harbour harbour', 'harbour.', 'h'.repeat(254)])(
    'in the host for health is named: %s',
    (written) => {
      expect(problemsOf({ HEALTH_PORT: '9090', HEALTH_HOST: written })).toEqual([
        'HEALTH_HOST is neither an address nor the name of a host. Set it to an address of this machine, without a port, or leave it out for 127.0.0.1.',
      ]);
    },
  );

  it('is to name a host for health and no port', () => {
    expect(problemsOf({ HEALTH_HOST: '0.0.0.0' })).toEqual([
      'HEALTH_HOST is set, but HEALTH_PORT is not, so nothing would listen there. Set both, or leave out both.',
    ]);
  });

  it('is none where nothing is written, or the folders lie beside each other', () => {
    expect(problemsOf({ CORPUS_DIR: 'news', DATA_DIR: 'news-kept' })).toEqual([]);
    expect(problemsOf({ CORPUS_DIR: 'kept/news', DATA_DIR: 'kept' })).toEqual([]);
    expect(problemsOf({ CORPUS_DIR: 'news', DATA_DIR: '..kept' })).toEqual([]);
    expect(problemsOf({ CORPUS_DIR: 'news', DATA_DIR: '../kept' })).toEqual([]);
  });

  it('is none where what is kept lies in the corpus, below a name that is never read', () => {
    expect(problemsOf({ CORPUS_DIR: '.', COUNT_UNANSWERED: 'true' })).toEqual([]);
    expect(problemsOf({ CORPUS_DIR: 'news', DATA_DIR: 'news/.kept' })).toEqual([]);
    expect(problemsOf({ CORPUS_DIR: 'news', DATA_DIR: 'news/.kept/deep' })).toEqual([]);
    expect(problemsOf({ CORPUS_DIR: 'news', DATA_DIR: 'news/deep/..kept' })).toEqual([]);
  });

  it('is seen behind a link, whichever of the two it leads to, and none where it leads elsewhere', () => {
    mkdirSync('news/deep', { recursive: true });
    mkdirSync('elsewhere');
    symlinkSync(path.resolve('news/deep'), 'link');
    symlinkSync(path.resolve('elsewhere'), 'other');
    for (const DATA_DIR of ['link', 'link/kept/deeper'])
      expect(problemsOf({ CORPUS_DIR: 'news', DATA_DIR })).toEqual([
        expect.stringMatching(/^DATA_DIR lies inside CORPUS_DIR, /),
      ]);
    expect(problemsOf({ CORPUS_DIR: 'link', DATA_DIR: 'news/deep/kept' })).toHaveLength(1);
    expect(problemsOf({ CORPUS_DIR: 'news', DATA_DIR: 'other/kept' })).toEqual([]);
    expect(problemsOf({ CORPUS_DIR: 'news', DATA_DIR: 'link/.kept' })).toEqual([]);
  });

  it('is seen where the command line names the corpus, and only there', () => {
    const environment = { CORPUS_DIR: 'kept', DATA_DIR: 'kept', INIT_CWD: folder };
    expect(readConfig(environment, 'news').corpusPath).toBe(path.join(folder, 'news'));
    expect(() => readConfig({ DATA_DIR: path.join(folder, 'news/kept'), INIT_CWD: folder }, 'news')).toThrow(
      /^DATA_DIR lies inside --corpus, /,
    );
  });

  it('is none in the terminal where only answers on Discord are private', () => {
    expect(problemsOf({ COUNT_UNANSWERED: 'true', ANSWERS: 'private' })).toEqual([]);
  });

  it('is named once, however many settings depend on it', () => {
    const environment = { DISCORD_TOKEN: 'abc', COUNT_UNANSWERED: 'on', ANSWERS: 'private' };
    expect(problemsOf(environment)).toHaveLength(1);
  });

  it('in naming servers does not let everyone in', () => {
    expect(problemsOf({ ALLOWED_GUILDS: ',' })).toEqual([`ALLOWED_GUILDS holds ",", ${NO_ID}`]);
  });

  it('is named also where no token is set', () => {
    expect(problemsOf({ DISCORD_TOKEN: '', ANSWERS: 'both' })).toHaveLength(1);
  });

  it('is named together with all others, a line each', () => {
    mkdirSync(path.join(folder, '.env'));
    const problems = problemsOf({
      DISCORD_TOKEN: 'a b',
      DEV_GUILD_ID: 'here',
      ALLOWED_GUILDS: 'there',
      MESSAGE_CONTENT: 'maybe',
      ANSWERS: 'loud',
      ARTICLE_TEXT: 'none',
      LOG_LEVEL: 'all',
    });
    expect(problems.map((problem) => problem.split(' ')[0]).toSorted()).toEqual([
      '.env',
      'ALLOWED_GUILDS',
      'ANSWERS',
      'ARTICLE_TEXT',
      'DEV_GUILD_ID',
      'DISCORD_TOKEN',
      'LOG_LEVEL',
      'MESSAGE_CONTENT',
    ]);
    expect(problems[0]).toMatch(/^\.env cannot be read \(EISDIR\)\. /);
  });

  it.each([
    ['ALLOWED_GUILD=1', 'ALLOWED_GUILD is no setting. Did you mean ALLOWED_GUILDS?'],
    ['discord_token=a b', 'discord_token is no setting. Did you mean DISCORD_TOKEN?'],
    ['export NO_COLOUR=1', 'NO_COLOUR is no setting. Did you mean NO_COLOR?'],
  ])('in the name of a setting is seen in .env: %s', (line, problem) => {
    writeFileSync(path.join(folder, '.env'), `# mine\n${line}\n`);
    expect(problemsOf({})).toEqual([problem]);
  });

  it('in the name of a setting is not looked for in the environment, which is for other programs too', () => {
    expect(problemsOf({ ALLOWED_GUILD: '1', ANSWER: '42', Log_Level: 'all' })).toEqual([]);
  });

  it('is not seen in what .env holds for others', () => {
    writeFileSync(
      path.join(folder, '.env'),
      'PATH=/bin\nDATA_DIRECTORY=/data\nTZ=UTC\nLOG_FORMAT=x\nINIT_CWD=/\n',
    );
    expect(problemsOf({})).toEqual([]);
  });

  it('never repeats a token, in whatever setting it was pasted', () => {
    const names = [
      'DEV_GUILD_ID',
      'ALLOWED_GUILDS',
      'MESSAGE_CONTENT',
      'ANSWERS',
      'ARTICLE_TEXT',
      'LOG_LEVEL',
    ];
    for (const name of names) {
      for (const pasted of [TOKEN, `Bot ${TOKEN}`, `"${TOKEN}"`, `DISCORD_TOKEN=${TOKEN}`]) {
        const problems = problemsOf({ [name]: pasted, DISCORD_TOKEN: `${TOKEN}!` });
        expect(problems).toHaveLength(2);
        for (const part of TOKEN.split('.')) expect(problems.join('\n')).not.toContain(part);
      }
    }
  });

  it('is named by its setting, whatever was written there', () => {
    const names = fc.constantFrom(
      'DEV_GUILD_ID',
      'ALLOWED_GUILDS',
      'MESSAGE_CONTENT',
      'ANSWERS',
      'LOG_LEVEL',
    );
    fc.assert(
      fc.property(names, fc.string({ unit: 'grapheme' }), (name, written) => {
        for (const problem of problemsOf({ [name]: written })) expect(problem).toContain(name);
      }),
    );
  });

  it('says that the server for trying things out would not be answered', () => {
    const environment = { DISCORD_TOKEN: 'abc', DEV_GUILD_ID: '1', ALLOWED_GUILDS: '2, 3' };
    expect(() => readConfig(environment)).toThrow(/DEV_GUILD_ID is not among ALLOWED_GUILDS/);
    expect(readConfig({ ...environment, ALLOWED_GUILDS: '1,2' }).discord?.devGuildId).toBe('1');
  });
});

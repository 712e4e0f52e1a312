import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CorpusError } from '../../../index/errors.ts';
import { ConfigError } from '../../../src/config.ts';
import { DisconnectedError, explainClose } from '../../../src/discord/gateway/disconnected-error.ts';
import { runProgram, UsageError } from '../../../src/fail.ts';
import { ExitError, STATUS } from '../../../src/status.ts';

const PROBLEM = { file: 'vote.md', line: 3, reason: '"published" is "14/3/21".' };

const STREAMS = [process.stdout, process.stderr];

describe('runProgram', () => {
  const before = STREAMS.map((stream) => stream.listeners('error'));
  let said = '';

  beforeEach(() => {
    said = '';
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    for (const [at, stream] of STREAMS.entries()) {
      for (const listener of stream.listeners('error')) {
        if (!before[at]?.includes(listener)) stream.off('error', listener as () => void);
      }
    }
    process.exitCode = undefined;
  });

  it('says nothing and leaves the status alone where all goes well', async () => {
    await runProgram(async () => {});
    expect(said).toBe('');
    expect(process.exitCode).toBeUndefined();
  });

  it.each([
    ['settings', new ConfigError('One is bad.\nTwo is bad.'), 1, 'One is bad.\nTwo is bad.\n'],
    ['the corpus', new CorpusError('There is no corpus.'), 1, 'There is no corpus.\n'],
    ['the command line', new UsageError('usage: ask "QUESTION"'), 2, 'usage: ask "QUESTION"\n'],
    ['the world', new ExitError('The disk is full.\nMake room.', 3), 3, 'The disk is full.\nMake room.\n'],
    ['the network', new DisconnectedError('No answer.', 'unreachable', STATUS.tryAgain), 75, 'No answer.\n'],
    ['the token', explainClose(4004), 1, `${explainClose(4004).message}\n`],
  ])('says in plain words what must be mended in %s', async (_rule, error, status, words) => {
    await runProgram(() => Promise.reject(error));
    expect(said).toBe(words);
    expect(process.exitCode).toBe(status);
  });

  it('tells the cause of what must be mended to nobody: its message says what is known', async () => {
    const cause = new TypeError('secret');
    await runProgram(() => Promise.reject(new UsageError('usage: ask', { cause })));
    await runProgram(() => Promise.reject(new DisconnectedError('No answer.', 'other', STATUS.mend, cause)));
    expect(said).toBe('usage: ask\nNo answer.\n');
  });

  it('passes nothing on of a sentence that a terminal would obey', async () => {
    await runProgram(() => Promise.reject(new ExitError('at \u001b[2J\u009b31m\u202E\r', 3)));
    expect(said.trimEnd()).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
    expect(process.exitCode).toBe(3);
  });

  it('takes an error that is none of ours for a bug, whatever status it has', async () => {
    await runProgram(() => Promise.reject(Object.assign(new Error('boom'), { status: 503 })));
    expect(said).toMatch(/^Error: boom\n\s+at /);
    expect(process.exitCode).toBe(70);
  });

  it('names each file that kept the corpus from being read, before the sentence', async () => {
    const problems = [PROBLEM, { ...PROBLEM, file: 'empty.md', line: null }];
    await runProgram(() => Promise.reject(new CorpusError('Not one article can be read.', { problems })));
    expect(said.split('\n')).toEqual([
      'left out: vote.md:3: "published" is "14/3/21".',
      'left out: empty.md: "published" is "14/3/21".',
      'Not one article can be read.',
      '',
    ]);
  });

  it('passes nothing on that a terminal would obey', async () => {
    const problems = [{ file: '\u001b[2J.md', line: null, reason: '\u009b31m\u202E' }];
    await runProgram(() => Promise.reject(new CorpusError('at \u001b[2J', { problems })));
    expect(said.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
  });

  it('passes on of the stack of a bug nothing that a terminal would obey', async () => {
    await runProgram(() => Promise.reject(new TypeError('at \u001b[2J\u009b31m\u202E')));
    expect(said).toMatch(/^TypeError: at .+\n\s+at /);
    expect(said.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
  });

  it.each([
    new ExitError('abc.def is refused.', 3),
    new TypeError('abc.def is refused.'),
    'abc.def is refused.',
  ])('writes out no secret, whatever it fails with', async (error) => {
    await runProgram(async (hide) => {
      hide('');
      hide('abc.def');
      throw error;
    });
    expect(said).toContain('[secret] is refused.');
    expect(said).not.toContain('abc.def');
  });

  it.each([
    ['an error with its stack', new TypeError('boom'), /^TypeError: boom\n\s+at /],
    ['anything else as it is', 'boom', /^boom\n$/],
    ['even nothing', undefined, /^undefined\n$/],
  ])('keeps of a bug %s', async (_rule, error, words) => {
    await runProgram(() => Promise.reject(error));
    expect(said).toMatch(words);
    expect(process.exitCode).toBe(70);
  });
});

describe('an error that ends the program', () => {
  it('has a name, a status and what caused it', () => {
    const cause = new Error('disk');
    expect(new ExitError('No room.', 3, cause)).toMatchObject({
      name: 'ExitError',
      message: 'No room.',
      status: 3,
      cause,
    });
    expect(new UsageError('usage: ask')).toBeInstanceOf(ExitError);
    expect(new UsageError('usage: ask', { cause })).toMatchObject({ name: 'UsageError', status: 2, cause });
  });

  it('has a status that scripts and supervisors tell apart', () => {
    expect(STATUS).toEqual({ mend: 1, usage: 2, bug: 70, tryAgain: 75 });
  });
});

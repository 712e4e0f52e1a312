import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ConfigError } from '../../../../src/config.ts';
import { type GapLog, openGapLog } from '../../../../src/gaps/gap-log.ts';
import { folderForTest } from '../../../support/folders.ts';

const LONG_MS = 60_000;
const LINE = '{"question":"kept","count":4,"outcome":"no-match","missing":[]}';
let folder = '';
let file = '';
let troubles: string[] = [];

beforeEach(() => {
  folder = path.join(folderForTest({}), 'kept', 'here');
  file = path.join(folder, 'gaps.jsonl');
  troubles = [];
});

function open(delayMs = LONG_MS): Promise<GapLog> {
  return openGapLog({ folder, delayMs, onTrouble: (problem) => troubles.push(problem) });
}

function ask(log: GapLog, ...questions: readonly string[]): void {
  for (const question of questions) log.note({ question, outcome: 'no-match', missing: [] });
}

/** What was set aside. */
function damaged(): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.startsWith('gaps.jsonl.damaged-'));
  return names.map((name) => path.join(folder, name));
}

/** A file that is not ours, and that could be read as one. */
function foreign(): string {
  const other = path.join(folder, '..', 'other.jsonl');
  writeFileSync(other, LINE);
  return other;
}

async function countsOf(log: GapLog): Promise<readonly (readonly [string, number])[]> {
  return ((await log.list()) ?? []).map(({ question, count }) => [question, count]);
}

describe('the log of gaps', () => {
  it('makes its folder, and no file before there is something to keep', async () => {
    const log = await open();
    expect(await log.list()).toEqual([]);
    await log.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('lists the most frequent first, and of those as frequent the one asked last', async () => {
    const log = await open();
    ask(log, 'a', 'b', 'c', 'B?', 'd');
    expect(await countsOf(log)).toEqual([
      ['b', 2],
      ['d', 1],
      ['c', 1],
      ['a', 1],
    ]);
  });

  it('writes a little later, all at once', async () => {
    const log = await open(20);
    ask(log, 'a', 'a', 'b');
    expect(existsSync(file)).toBe(false);
    await vi.waitFor(() => expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(3));
    expect(readdirSync(folder)).toEqual(['gaps.jsonl']);
  });

  it('writes at the end what is not written yet, and goes on from there after a restart', async () => {
    const first = await open();
    ask(first, 'a', 'b', 'a');
    await first.close();
    const second = await open();
    ask(second, 'a');
    expect(await countsOf(second)).toEqual([
      ['a', 3],
      ['b', 1],
    ]);
    await second.close();
    expect(await countsOf(await open())).toEqual([
      ['a', 3],
      ['b', 1],
    ]);
    expect(troubles).toEqual([]);
  });

  it.runIf(process.platform !== 'win32')('is for the user alone who runs the bot', async () => {
    const log = await open();
    ask(log, 'a');
    await log.close();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('keeps nothing but the question, how often, and what was missing', async () => {
    const log = await open();
    log.note({ question: 'a', outcome: 'low-confidence', missing: [{ word: 'x', isKnown: true }] });
    await log.close();
    expect(readFileSync(file, 'utf8')).toBe(
      '{"question":"a","count":1,"outcome":"low-confidence","missing":[{"word":"x","isKnown":true}]}\n',
    );
  });

  it('forgets all: what is written, what is not, and what was set aside', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, 'spoilt');
    const log = await open();
    ask(log, 'a');
    await log.close();
    ask(log, 'b');
    await log.clear();
    expect(await log.list()).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
    await log.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is edited by hand while the bot runs', async () => {
    const log = await open();
    ask(log, 'a', 'b');
    await log.close();
    writeFileSync(file, readFileSync(file, 'utf8').split('\n').slice(1).join('\n'));
    ask(log, 'b');
    expect(await countsOf(log)).toEqual([['b', 2]]);
  });
});

describe('a damaged file', () => {
  it('is set aside at the start, with a warning, and counting begins anew', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, '{"question":"a","cou');
    const log = await open();
    ask(log, 'b');
    await log.close();
    const [aside = ''] = damaged();
    expect(troubles).toEqual([
      `The counted questions could not be read and are set aside in ${aside}. Counting begins anew.`,
    ]);
    expect(readFileSync(aside, 'utf8')).toBe('{"question":"a","cou\n');
    expect(await countsOf(await open())).toEqual([['b', 1]]);
  });

  it('loses nothing but the lines that are spoilt, and keeps those aside', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `\uFEFF${LINE}\nspoilt\n`);
    const log = await open();
    expect(await countsOf(log)).toEqual([['kept', 4]]);
    expect(readFileSync(file, 'utf8')).toBe(`${LINE}\n`);
    expect(damaged().map((one) => readFileSync(one, 'utf8'))).toEqual(['spoilt\n']);
    expect(troubles).toEqual([expect.stringMatching(/^Some lines .+ The others are kept\.$/)]);
  });

  it('never takes the place of one that was damaged before', async () => {
    mkdirSync(folder, { recursive: true });
    for (const text of ['one', 'two', 'two']) {
      writeFileSync(file, text);
      await open();
    }
    expect(
      damaged()
        .map((one) => readFileSync(one, 'utf8'))
        .toSorted(),
    ).toEqual(['one\n', 'two\n']);
  });

  it('is set aside by one of those that start on it at once, and fails none', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `${LINE}\nspoilt\n`);
    const logs = await Promise.all([open(), open(), open()]);
    for (const log of logs) expect(await countsOf(log)).toEqual([['kept', 4]]);
    expect(damaged()).toHaveLength(1);
  });

  it.each([
    ['a folder', () => mkdirSync(file)],
    ['a pipe', () => execFileSync('mkfifo', [file])],
    ['a link to what never ends', () => symlinkSync('/dev/zero', file)],
    ['a link to a file of somebody else', () => symlinkSync(foreign(), file)],
  ])('is %s, which is neither read nor lost', async (_kind, make) => {
    if (process.platform === 'win32') return;
    mkdirSync(folder, { recursive: true });
    make();
    const log = await open();
    expect(damaged()).toHaveLength(1);
    expect(troubles).toHaveLength(1);
    ask(log, 'b');
    await log.close();
    expect(readFileSync(file, 'utf8')).toContain('"b"');
    expect(await countsOf(log)).toEqual([['b', 1]]);
    await log.clear();
    expect(existsSync(file)).toBe(false);
  });

  it('is set aside while the bot runs, too, and what was just asked is kept', async () => {
    const log = await open();
    ask(log, 'a');
    await log.close();
    writeFileSync(file, '\0\0\0');
    ask(log, 'b');
    await log.close();
    expect(troubles).toHaveLength(1);
    expect(await countsOf(log)).toEqual([['b', 1]]);
  });

  it('is one that is larger than all that is kept', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, '\n'.repeat(8_000_001));
    await open();
    expect(troubles).toHaveLength(1);
  });
});

describe('a folder that cannot be used', () => {
  it('is named at the start, with its mend', async () => {
    mkdirSync(path.dirname(folder), { recursive: true });
    writeFileSync(folder, 'a file');
    const failure = await open().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConfigError);
    expect((failure as Error).message).toMatch(
      /^COUNT_UNANSWERED is true, but DATA_DIR cannot be used: E[A-Z]+: .+ Name a folder that this user may write to, or leave COUNT_UNANSWERED out\. It is ".+" now\.$/,
    );
  });

  it.runIf(process.getuid?.() !== 0)('is one that this user may not write to', async () => {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o500);
    await expect(open()).rejects.toBeInstanceOf(ConfigError);
  });

  it.runIf(process.platform === 'linux')('is one that the system does not make', async () => {
    folder = '/proc/dateline/kept';
    await expect(open()).rejects.toBeInstanceOf(ConfigError);
  });

  it('is told once while the bot runs, and what was asked is kept until it can be written', async () => {
    const log = await open(1);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file');
    for (const question of ['a', 'b', 'a']) {
      ask(log, question);
      await sleep(20);
    }
    expect(troubles).toEqual([
      expect.stringMatching(/^Questions without an answer cannot be written down\. E[A-Z]+/),
    ]);
    expect(await log.list()).toBeNull();
    expect(troubles[1]).toMatch(/^The counted questions cannot be read\. /);
    rmSync(folder);
    await log.close();
    expect(await countsOf(await open())).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
});

describe('two processes on one folder', () => {
  it('each add to what the other has written', async () => {
    const [one, other] = [await open(), await open()];
    ask(one, 'a', 'b');
    await one.close();
    ask(other, 'a');
    await other.close();
    expect(await countsOf(one)).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('do no damage where they write at once', async () => {
    const logs = await Promise.all([open(1), open(1), open(1)]);
    for (let round = 0; round < 30; round += 1) {
      for (const log of logs) ask(log, `question ${round % 7}`);
      await sleep(2);
    }
    await Promise.all(logs.map((log) => log.close()));
    expect(troubles).toEqual([]);
    expect(await (await open()).list()).toHaveLength(7);
    expect(readdirSync(folder)).toEqual(['gaps.jsonl']);
  });

  it('does not bring back what the other has forgotten', async () => {
    const [one, other] = [await open(), await open()];
    ask(one, 'a');
    await one.close();
    await other.list();
    await one.clear();
    ask(other, 'b');
    await other.close();
    expect(await countsOf(one)).toEqual([['b', 1]]);
  });

  it('leave what the other is just writing, and not what was left half written long ago', async () => {
    mkdirSync(folder, { recursive: true });
    const [fresh, stale] = ['gaps.jsonl.aa-1.tmp', 'gaps.jsonl.bb-2.tmp'].map((name) =>
      path.join(folder, name),
    );
    for (const one of [fresh, stale]) writeFileSync(one ?? '', 'x');
    const longAgo = new Date(Date.now() - 3_600_000);
    utimesSync(stale ?? '', longAgo, longAgo);
    await open();
    expect(readdirSync(folder)).toEqual(['gaps.jsonl.aa-1.tmp']);
    await (await open()).clear();
    expect(readdirSync(folder)).toEqual(['gaps.jsonl.aa-1.tmp']);
  });
});

import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog, LOG_LEVELS, type LogLevel } from '../../../src/log.ts';

const SECRET = 'bm90IGEgdG9rZW4.Zm9yIHRlc3Rz.only';
const OBEYED = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

interface Options {
  readonly isTTY?: boolean;
  readonly level?: LogLevel;
  readonly secrets?: readonly string[];
  readonly colour?: boolean;
}

/** A log with everything that it writes. */
function create({ isTTY = false, level = 'debug', colour = true, secrets = [SECRET] }: Options = {}) {
  let written = '';
  const write = (text: unknown, _encoding: unknown, done: () => void) => {
    written += String(text);
    done();
  };
  const stream = Object.assign(new Writable({ write, decodeStrings: false }), { isTTY });
  const log = createLog({ level, stream, colour, secrets });
  return { log, written: () => written, seen: () => stripVTControlCharacters(written) };
}

/** The objects of a log that has one a line and nothing else. */
function parse(written: string): readonly Record<string, unknown>[] {
  expect(written).toMatch(/^$|\n$/);
  return written
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

describe('a log that programs read', () => {
  it('has an object a line, with the event, its level, the time and what is known of it', () => {
    const { log, written } = create();
    log.info('archive.opened', { articles: 120, extent: 'May 2019' });
    log.warn('article.skipped', { file: 'vote.md' });
    const [opened, skipped] = parse(written());
    expect(opened).toMatchObject({
      level: 'INFO',
      message: 'archive.opened',
      articles: 120,
      extent: 'May 2019',
    });
    expect(String(opened?.['@timestamp'])).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(skipped).toMatchObject({ level: 'WARN', message: 'article.skipped', file: 'vote.md' });
  });

  it('keeps a stack on its line', () => {
    const { log, written } = create();
    const cause = 'TypeError: boom\n    at ferry.ts:1:2\r\n    at tide.ts:3:4';
    log.error('command.failed', { cause });
    expect(parse(written())).toEqual([expect.objectContaining({ level: 'ERROR', cause })]);
  });

  it('takes what stands in a value for nothing but a value', () => {
    const { log, written } = create();
    const file = '{"level":"ERROR"}\n{"message":"bot.stopped"}\u2028\u009b31m{curly} %s';
    log.info('article.skipped', { file });
    expect(parse(written())).toEqual([expect.objectContaining({ message: 'article.skipped', file })]);
  });

  it('has a line for each event, whatever is in it, and nothing that a terminal obeys', () => {
    const values = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary-ascii' }), fc.integer());
    fc.assert(
      fc.property(values, values, (file, reason) => {
        const { log, written } = create();
        log.warn('article.skipped', { file, reason });
        expect(parse(written())).toEqual([expect.objectContaining({ file, reason })]);
        expect(written().slice(0, -1)).not.toMatch(OBEYED);
      }),
    );
  });

  it('is never in colour', () => {
    const { log, written } = create();
    log.error('bot.failed');
    expect(written()).not.toContain('\u001b');
  });
});

describe('a log that people read', () => {
  it('has a line an event: the time, the level, the event and what is known of it', () => {
    const { log, seen } = create({ isTTY: true });
    log.info('archive.opened', { articles: 120, extent: '2 May 2019', file: 'a.md', empty: '' });
    expect(seen()).toMatch(
      /^\d\d:\d\d:\d\d(?:\.\d+)? INF archive\.opened articles=120 extent="2 May 2019" file=a\.md empty=\n$/,
    );
  });

  it('is in colour', () => {
    const { log, written } = create({ isTTY: true });
    log.error('bot.failed');
    expect(written()).toContain('\u001b[');
  });

  it('is plain where no colour is wanted', () => {
    const { log, written, seen } = create({ isTTY: true, colour: false });
    log.error('bot.failed', { reference: 'K7Q2' });
    expect(written()).toBe(seen());
    expect(written()).toMatch(/ bot\.failed reference=K7Q2\n$/);
  });

  it('puts a stack below its line, set in', () => {
    const { log, seen } = create({ isTTY: true });
    log.error('command.failed', { reference: 'K7Q2', cause: 'TypeError: boom\n    at ferry.ts:1:2' });
    const [line, ...stack] = seen().split('\n');
    expect(line).toMatch(/ERR command\.failed reference=K7Q2$/);
    expect(stack).toEqual(['    TypeError: boom', '        at ferry.ts:1:2', '']);
  });

  it.each([
    ['a newline', 'a\n12:00:00 INF bot.stopped'],
    ['a newline of another kind', 'a\r\n12:00:00 INF bot.stopped'],
    ['a carriage return', 'a\r12:00:00 INF bot.stopped'],
    ['a separator of lines', 'a\u2028\u202912:00:00 INF bot.stopped'],
    ['the next line of a terminal', 'a\u008512:00:00 INF bot.stopped'],
    ['a jump of the cursor', 'a\u001b[1;1H12:00:00 INF bot.stopped'],
    ['an eight-bit jump of the cursor', 'a\u009b1;1H12:00:00 INF bot.stopped'],
  ])('has no line that is forged by %s', (_rule, file) => {
    const { log, seen } = create({ isTTY: true });
    log.warn('article.skipped', { file });
    const lines = seen().split('\n').slice(0, -1);
    expect(lines.filter((line) => !line.startsWith('    '))).toEqual([
      expect.stringMatching(/^\S+ WRN article\.skipped/),
    ]);
    expect(lines.join('')).not.toMatch(OBEYED);
  });

  it('quotes a value that could be taken for two', () => {
    const { log, seen } = create({ isTTY: true });
    log.warn('article.skipped', { file: 'a.md level=error', reason: 'it says "no"' });
    expect(seen()).toContain('file="a.md level=error" reason="it says \\"no\\""\n');
  });

  it('has nothing but its own colours that a terminal obeys, whatever is in a value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (file) => {
        const { log, written } = create({ isTTY: true });
        log.info('article.skipped', { file });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours
        expect(written().replace(/\u001b\[\d*m|\n/g, '')).not.toMatch(OBEYED);
      }),
    );
  });
});

describe.each([
  ['people', true],
  ['programs', false],
])('a log that %s read', (_readers, isTTY) => {
  it.each(LOG_LEVELS.map((level, rank) => [level, rank] as const))('at %s', (level, rank) => {
    const { log, written } = create({ isTTY, level });
    log.debug('event.one');
    log.info('event.two');
    log.warn('event.three');
    log.error('event.four');
    const events = ['event.one', 'event.two', 'event.three', 'event.four'];
    expect(events.filter((event) => written().includes(event))).toEqual(events.slice(rank));
  });

  it('never holds a secret, wherever it stands', () => {
    const { log, written } = create({ isTTY, secrets: [SECRET, 'other-secret'] });
    log.info('login', { token: SECRET, cause: `Bot ${SECRET}\n at ${SECRET}:1 other-secret` });
    log.info(`login.${SECRET}`);
    expect(written()).not.toMatch(/bm90IGEg|other-secret/);
    expect(written().match(/\[secret\]/g)).toHaveLength(5);
  });

  it('is whole where a secret is empty', () => {
    const { log, written } = create({ isTTY, secrets: [''] });
    log.info('bot.ready');
    expect(written()).toMatch(/bot\.ready/);
    expect(written()).not.toContain('[secret]');
  });
});

describe('createLog', () => {
  it('takes the place of the log before', () => {
    const first = create();
    const second = create();
    second.log.info('bot.ready');
    expect([first.written(), parse(second.written()).length]).toEqual(['', 1]);
  });
});

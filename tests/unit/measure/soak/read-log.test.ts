import { describe, expect, it } from 'vitest';
import { FAULT_KINDS } from '../../../../measure/soak/fault-kinds.ts';
import { createLogReader } from '../../../../measure/soak/read-log.ts';

const STACK = '\\n    at run (file.js:1:2)';
const FAILED = `{"level":"ERROR","message":"answer.failed","cause":"HTTPError: Service Unavailable${STACK}"}`;
const BUG = `{"level":"ERROR","message":"answer.failed","cause":"TypeError: x is undefined${STACK}"}`;
const SPOILT = `{"level":"ERROR","message":"event.failed","cause":"TypeError: Cannot read properties of null${STACK}"}`;

describe('a line of the log', () => {
  it('is no trouble where nothing has failed', () => {
    const log = createLogReader();
    log.read('{"level":"INFO","message":"bot.ready"}');
    log.read('{"level":"INFO","message":"bot.ready"}');
    expect(log.troubles).toEqual([]);
    expect(log.events.get('bot.ready')).toBe(2);
  });

  it('that tells what a fault has done is explained by it, for a while', () => {
    let now = 0;
    const log = createLogReader(() => now);
    log.strike('error');
    log.read(FAILED);
    expect(log.troubles).toEqual([]);
    expect(log.explained.get('answer.failed')).toBe(1);
    now = 10 * 60_000;
    log.read(FAILED);
    expect(log.troubles).toEqual([FAILED]);
  });

  it('that tells of a bug is explained by no fault on a request', () => {
    const log = createLogReader();
    log.strike('error');
    log.strike('null-key');
    log.read(BUG);
    expect(log.troubles).toEqual([BUG]);
  });

  it('that tells of an event that cannot be read is explained by one that was spoilt', () => {
    const log = createLogReader();
    log.read(SPOILT);
    log.strike('null-key');
    log.read(SPOILT);
    expect(log.troubles).toEqual([SPOILT]);
  });

  it('is explained by a fault that does such things, and by no other one', () => {
    const log = createLogReader();
    for (const kind of ['doubled-event', 'null-key', 'cut-request', 'socket-cut'] as const) log.strike(kind);
    log.read(FAILED);
    expect(log.troubles).toEqual([FAILED]);
  });

  it('is one of few that one fault explains', () => {
    const log = createLogReader();
    log.strike('null-key');
    log.read(SPOILT);
    log.read(SPOILT);
    expect(log.troubles).toEqual([SPOILT]);
  });

  it.each(['bot.failed', 'client.failed', 'greeting.failed', 'command.failed'])(
    'that tells of %s is explained by nothing',
    (event) => {
      const log = createLogReader();
      for (const kind of FAULT_KINDS) log.strike(kind);
      const line = `{"level":"ERROR","message":"${event}","cause":"AbortError: HTTPError ECONNRESET"}`;
      log.read(line);
      expect(log.troubles).toEqual([line]);
    },
  );

  it('that gives up the connection is explained where the process is to end, and else by nothing', () => {
    const log = createLogReader();
    const line = 'The connection to Discord is lost and no longer answers.';
    log.read(line);
    log.strike('black-hole');
    log.read(line);
    expect(log.troubles).toEqual([line]);
  });

  it('that is no event is trouble', () => {
    const log = createLogReader();
    log.read('(node:1) MaxListenersExceededWarning: …');
    expect(log.troubles).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
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
    log.strike('request');
    log.read(FAILED);
    expect(log.troubles).toEqual([]);
    now = 10 * 60_000;
    log.read(FAILED);
    expect(log.troubles).toEqual([FAILED]);
  });

  it('that tells of a bug is explained by no fault on a request', () => {
    const log = createLogReader();
    log.strike('request');
    log.strike('event');
    log.read(BUG);
    expect(log.troubles).toEqual([BUG]);
  });

  it('that tells of an event that cannot be read is explained by one that was spoilt', () => {
    const log = createLogReader();
    log.read(SPOILT);
    log.strike('event');
    log.read(SPOILT);
    expect(log.troubles).toEqual([SPOILT]);
  });

  it('that is no event is trouble', () => {
    const log = createLogReader();
    log.read('(node:1) MaxListenersExceededWarning: …');
    expect(log.troubles).toHaveLength(1);
  });
});

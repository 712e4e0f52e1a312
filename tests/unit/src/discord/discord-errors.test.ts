import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { CODE, codeOf, isForbidden, isPassing, statusOf } from '../../../../src/discord/discord-errors.ts';

const URL = 'https://discord.test/api';

function refused(code: number | string, status: number): DiscordAPIError {
  return new DiscordAPIError({ code: Number(code) || 0, message: 'No' }, code, status, 'POST', URL, {});
}

function failed(status: number): HTTPError {
  return new HTTPError(status, 'No', 'POST', URL, {});
}

function withCode(code: string): Error {
  return Object.assign(new Error('No'), { code });
}

const ABORTED = new DOMException('This operation was aborted', 'AbortError');

/** What else may be thrown, with nothing of Discord's in it. */
const OTHERS = [new TypeError('boom'), 'boom', 10_062, null, undefined, { status: 503, code: 10_062 }];

describe('codeOf', () => {
  it('is the code that Discord gives', () => {
    expect(codeOf(refused(CODE.unknownInteraction, 404))).toBe(10_062);
  });

  it.each([failed(503), refused('invalid_scope', 400), withCode('ECONNRESET'), ABORTED, ...OTHERS])(
    'is none of %s',
    (error) => {
      expect(codeOf(error)).toBeNull();
    },
  );
});

describe('statusOf', () => {
  it('is that of an answer, with or without a word of Discord in it', () => {
    expect([refused(50_013, 403), failed(502)].map(statusOf)).toEqual([403, 502]);
  });

  it.each([withCode('ECONNRESET'), ABORTED, ...OTHERS])('is none of %s', (error) => {
    expect(statusOf(error)).toBeNull();
  });
});

describe('isPassing', () => {
  it.each([
    ['an error of Discord itself', failed(500)],
    ['an overload', failed(503)],
    ['an error of Discord itself, in its words', refused(0, 500)],
    ['too many calls', refused(0, 429)],
    ['no answer in time', ABORTED],
    ['a broken line', withCode('ECONNRESET')],
    ['a refused connection', withCode('ECONNREFUSED')],
    ['addresses of which none answers', Object.assign(new AggregateError([]), { code: 'ETIMEDOUT' })],
    ['a name that is not found', withCode('ENOTFOUND')],
    ['a name server that does not answer', withCode('EAI_AGAIN')],
    ['a socket that was closed', withCode('UND_ERR_SOCKET')],
    ['a connection that takes too long', withCode('UND_ERR_CONNECT_TIMEOUT')],
  ])('expects better of %s', (_rule, error) => {
    expect(isPassing(error)).toBe(true);
  });

  it.each([
    ['a missing right', refused(50_013, 403)],
    ['an interaction that is over', refused(10_062, 404)],
    ['a body that is malformed', refused(50_035, 400)],
    ['a wrong token', failed(401)],
    ['a request that cannot be sent', withCode('UND_ERR_INVALID_ARG')],
    ['a wrong argument', withCode('ERR_INVALID_ARG_TYPE')],
    ['a certificate that is out of date', withCode('CERT_HAS_EXPIRED')],
  ])('expects nothing better of %s', (_rule, error) => {
    expect(isPassing(error)).toBe(false);
  });

  it.each(OTHERS)('expects nothing better of what is none of these: %s', (error) => {
    expect(isPassing(error)).toBe(false);
  });
});

describe('isForbidden', () => {
  it.each([
    [refused(50_013, 403), true],
    [refused(50_001, 403), true],
    [failed(403), true],
    [refused(10_003, 404), false],
    [refused(0, 401), false],
    [failed(503), false],
    [ABORTED, false],
    [undefined, false],
  ])('tells of %s whether Discord will say the same again', (error, expected) => {
    expect(isForbidden(error)).toBe(expected);
  });
});

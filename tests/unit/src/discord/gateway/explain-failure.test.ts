import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { DisconnectedError } from '../../../../../src/discord/gateway/disconnected-error.ts';
import { explainFailure } from '../../../../../src/discord/gateway/explain-failure.ts';

const URL = 'https://discord.test/api';
/** The constructor is not a part of the library's types. */
const INVALID_TOKEN: Error = Reflect.construct(DiscordjsError, [DiscordjsErrorCodes.TokenInvalid]);

const REFUSED = new DiscordAPIError({ code: 0, message: '401: Unauthorized' }, 0, 401, 'GET', URL, {});

describe('explainFailure', () => {
  it.each([
    ['a token that the library refuses', INVALID_TOKEN],
    ['a token that Discord refuses', REFUSED],
    ['one that Discord refuses without a word', new HTTPError(401, 'Unauthorized', 'GET', URL, {})],
    ['one that is refused at the gateway', new Error('Authentication failed')],
  ])('asks for another token after %s', (_rule, error) => {
    const explained = explainFailure(error, true);
    expect(explained).toMatchObject({ name: 'DisconnectedError', reason: 'token', status: 1 });
    expect(explained.message).toContain('DISCORD_TOKEN');
  });

  it('names the switch for messages where it was asked for, and only there', () => {
    const error = new Error('Used disallowed intents');
    const asked = explainFailure(error, true);
    const notAsked = explainFailure(error, false);
    for (const explained of [asked, notAsked])
      expect(explained).toMatchObject({ name: 'DisconnectedError', reason: 'intents', status: 1 });
    expect(asked.message).toContain('MESSAGE_CONTENT=false');
    expect(notAsked.message).not.toContain('MESSAGE_CONTENT');
  });

  it('does not blame the switch for intents that nobody knows', () => {
    const explained = explainFailure(new Error('Used invalid intents'), true);
    expect(explained).toMatchObject({ reason: 'intents', status: 1 });
    expect(explained.message).toMatch(/\(4013\)/);
    expect(explained.message).not.toContain('MESSAGE_CONTENT');
  });

  it.each([
    [
      'a line that is down',
      Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:9'), { code: 'ECONNREFUSED' }),
      'connect ECONNREFUSED 127.0.0.1:9',
    ],
    [
      'a name server that is down',
      Object.assign(new Error('getaddrinfo EAI_AGAIN discord.com'), { code: 'EAI_AGAIN' }),
      'getaddrinfo EAI_AGAIN discord.com',
    ],
    [
      'several addresses that do not answer',
      Object.assign(new AggregateError([]), { code: 'ETIMEDOUT' }),
      'ETIMEDOUT',
    ],
    ['Discord itself', new HTTPError(503, 'Service Unavailable', 'GET', URL, {}), 'Service Unavailable'],
    [
      'no answer in time',
      new DOMException('This operation was aborted', 'AbortError'),
      'This operation was aborted',
    ],
  ])('says that it may be tried again after the fault of %s', (_rule, error, words) => {
    const explained = explainFailure(error, true);
    expect(explained).toMatchObject({
      name: 'DisconnectedError',
      reason: 'unreachable',
      status: 75,
      message: `Discord cannot be reached (${words}). Check the network and start again.`,
    });
    expect(explained.cause).toBe(error);
  });

  it('leaves a bug what it is', () => {
    const bug = new TypeError('boom');
    expect(explainFailure(bug, true)).toBe(bug);
  });

  it.each([
    ['a text', 'boom', 'boom'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
  ])('makes an error of %s', (_rule, thrown, words) => {
    const explained = explainFailure(thrown, true);
    expect(explained).toBeInstanceOf(Error);
    expect(explained).not.toBeInstanceOf(DisconnectedError);
    expect(explained.message).toBe(words);
  });
});

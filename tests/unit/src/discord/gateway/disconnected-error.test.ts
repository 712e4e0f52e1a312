import { describe, expect, it } from 'vitest';
import { DisconnectedError, explainClose } from '../../../../../src/discord/gateway/disconnected-error.ts';
import { ExitError } from '../../../../../src/status.ts';

describe('a DisconnectedError', () => {
  it('ends the program with its status and keeps its cause', () => {
    const cause = new Error('socket');
    const error = new DisconnectedError('No answer.', 'unreachable', 75, cause);
    expect(error).toBeInstanceOf(ExitError);
    expect(error).toMatchObject({ name: 'DisconnectedError', message: 'No answer.', status: 75, cause });
  });
});

describe('explainClose', () => {
  it.each([
    [4004, false, 'token', /^Discord does not accept DISCORD_TOKEN\. .*Reset Token/],
    [4014, true, 'intents', /\(4014\)\. Switch on Message Content .*MESSAGE_CONTENT=false\.$/],
    [4014, false, 'intents', /\(4014\)\. Look into the developer portal/],
    [4013, false, 'intents', /\(4013\)\. Look into the developer portal/],
    [4010, false, 'other', /\(4010\)\. Look for a newer version/],
    [4011, false, 'other', /\(4011\): .+ Leave SHARDS out of \.env/],
    [4012, true, 'other', /\(4012\)\. Look for a newer version/],
  ] as const)(
    'says of %i, with all messages asked for: %s, what must be mended',
    (code, asks, reason, words) => {
      const error = explainClose(code, asks);
      expect(error).toMatchObject({ reason, status: 1 });
      expect(error.message).toMatch(words);
      expect(error.message).not.toMatch(/\n/);
    },
  );
});

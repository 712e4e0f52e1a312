import { describe, expect, it } from 'vitest';
import { pingsOf } from '../../support/discord/display-pings.ts';

const TEXTS = ['<@1> and <@!2>, <@&3>', '@everyone', 'again <@1> @here <#4>'];
const ALL = ['@1', '@2', '@&3', '@everyone', '@here'];

describe('pingsOf', () => {
  it('pings nobody with an empty parse', () => {
    for (const kind of ['message', 'interaction', 'edit'] as const) {
      expect(pingsOf(TEXTS, { parse: [], replied_user: false }, kind)).toEqual([]);
    }
  });

  it.each(['message', 'edit'] as const)('pings all by a plain %s', (kind) => {
    expect(pingsOf(TEXTS, undefined, kind)).toEqual(ALL);
  });

  it('pings users only by an answer to an interaction', () => {
    expect(pingsOf(TEXTS, undefined, 'interaction')).toEqual(['@1', '@2']);
  });

  it('pings what is parsed, and who is named', () => {
    expect(pingsOf(TEXTS, { parse: ['everyone'] }, 'message')).toEqual(['@everyone', '@here']);
    expect(pingsOf(TEXTS, { parse: ['roles'] }, 'interaction')).toEqual(['@&3']);
    expect(pingsOf(TEXTS, { parse: [], users: ['2', '9'], roles: ['3'] }, 'edit')).toEqual(['@2', '@&3']);
  });

  it.each([[null], [{}], ['none']])('takes %j for absent', (allowed) => {
    expect(pingsOf(TEXTS, allowed, 'message')).toEqual(ALL);
  });

  it('reads no markdown', () => {
    expect(pingsOf(['`@everyone` \\<@1>'], undefined, 'message')).toEqual(['@everyone', '@1']);
  });
});

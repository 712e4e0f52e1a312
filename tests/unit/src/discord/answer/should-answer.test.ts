import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Heard, shouldAnswer, type Verdict } from '../../../../../src/discord/answer/should-answer.ts';

/** A member's words in a channel, to nobody in particular. */
const TALK: Heard = {
  isFromMachine: false,
  isDirect: false,
  isAddressed: false,
  isReply: false,
  isForOthers: false,
  isInOwnThread: false,
  hasText: true,
};

const anything = fc.record({
  isFromMachine: fc.boolean(),
  isDirect: fc.boolean(),
  isAddressed: fc.boolean(),
  isReply: fc.boolean(),
  isForOthers: fc.boolean(),
  isInOwnThread: fc.boolean(),
  hasText: fc.boolean(),
});

type Row = readonly [rule: string, heard: Partial<Heard>, withoutMessages: Verdict, withMessages: Verdict];

const ROWS: readonly Row[] = [
  ['talk in a channel', {}, 'silence', 'silence'],
  ['talk in a channel to others', { isForOthers: true }, 'silence', 'silence'],
  ['a message without words in a channel', { hasText: false }, 'silence', 'silence'],
  ['a direct message', { isDirect: true }, 'answer', 'answer'],
  ['a direct message that replies to somebody', { isDirect: true, isForOthers: true }, 'answer', 'answer'],
  ['a picture as a direct message', { isDirect: true, hasText: false }, 'silence', 'silence'],
  [
    'a ping alone as a direct message',
    { isDirect: true, isAddressed: true, hasText: false },
    'offer-form',
    'offer-form',
  ],
  ['a ping in a channel', { isAddressed: true }, 'answer', 'answer'],
  ['a ping of the bot and of others', { isAddressed: true, isForOthers: true }, 'answer', 'answer'],
  ['a ping alone', { isAddressed: true, hasText: false }, 'offer-form', 'offer-form'],
  ['a ping in a thread of ours', { isAddressed: true, isInOwnThread: true }, 'answer', 'answer'],
  [
    'a ping alone in a thread of ours',
    { isAddressed: true, isInOwnThread: true, hasText: false },
    'offer-form',
    'offer-form',
  ],
  ['a reply to the bot', { isReply: true }, 'answer-questions', 'answer-questions'],
  [
    'a reply to the bot in a thread of ours',
    { isReply: true, isInOwnThread: true },
    'answer-questions',
    'answer-questions',
  ],
  ['a reply to the bot that pings others', { isReply: true, isForOthers: true }, 'silence', 'silence'],
  ['a reply to the bot without words', { isReply: true, hasText: false }, 'offer-form', 'silence'],
  ['a direct message that replies to the bot', { isReply: true, isDirect: true }, 'answer', 'answer'],
  [
    'a picture as a direct message that replies to the bot',
    { isReply: true, isDirect: true, hasText: false },
    'silence',
    'silence',
  ],
  ['a machine that replies to the bot', { isFromMachine: true, isReply: true }, 'silence', 'silence'],
  ['typing in a thread of ours', { isInOwnThread: true }, 'silence', 'answer-questions'],
  ['typing to others in a thread of ours', { isInOwnThread: true, isForOthers: true }, 'silence', 'silence'],
  ['a picture in a thread of ours', { isInOwnThread: true, hasText: false }, 'silence', 'silence'],
  ['a machine that pings', { isFromMachine: true, isAddressed: true }, 'silence', 'silence'],
  ['a machine in a direct message', { isFromMachine: true, isDirect: true }, 'silence', 'silence'],
  ['a machine in a thread of ours', { isFromMachine: true, isInOwnThread: true }, 'silence', 'silence'],
];

describe('shouldAnswer', () => {
  it.each(ROWS)('to %s', (_rule, heard, withoutMessages, withMessages) => {
    expect(shouldAnswer({ ...TALK, ...heard }, false)).toBe(withoutMessages);
    expect(shouldAnswer({ ...TALK, ...heard }, true)).toBe(withMessages);
  });

  it('never answers a machine', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), (heard, reads) => {
        expect(shouldAnswer({ ...heard, isFromMachine: true }, reads)).toBe('silence');
      }),
    );
  });

  it('answers only what has words', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), (heard, reads) => {
        expect(shouldAnswer({ ...heard, hasText: false }, reads)).not.toMatch(/^answer/);
      }),
    );
  });

  it('answers in a server without being addressed only replies, and where it may read on, in a thread of its own', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), (heard, reads) => {
        const verdict = shouldAnswer({ ...heard, isDirect: false, isAddressed: false }, reads);
        if (verdict === 'silence') return;
        expect(verdict).toBe(heard.hasText ? 'answer-questions' : 'offer-form');
        expect(heard.isReply || (reads && heard.isInOwnThread)).toBe(true);
        expect(heard.isForOthers).toBe(false);
      }),
    );
  });
});

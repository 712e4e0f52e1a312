import { ChannelType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasThreads, threadName } from '../../../../../src/discord/answer/thread.ts';

describe('threadName', () => {
  it.each([
    ['joins the parts of a heading', ['When', 'Rostov'], 'When · Rostov'],
    ['names what has no heading', [], 'Follow-up'],
    ['names what has nothing that is seen', ['\u200b \u202e'], 'Follow-up'],
    ['is one line', ['Ask', 'who\nis\r\n\tMira?'], 'Ask · who is Mira?'],
    ['turns no writing around', ['Who', '\u202eMira\u2066 Holt'], 'Who · Mira Holt'],
    ['holds no half of a character', ['Who', 'Mira \ud83d Holt'], 'Who · Mira Holt'],
    ['keeps a hundred characters', ['x'.repeat(100)], 'x'.repeat(100)],
    ['cuts a hundred and one', ['x'.repeat(101)], `${'x'.repeat(99)}…`],
    ['cuts at a word', [`${'word '.repeat(19)}longer words`], `${'word '.repeat(19).trimEnd()}…`],
    ['cuts within a very long word', [`short ${'x'.repeat(200)}`], `short ${'x'.repeat(93)}…`],
    ['does not halve a character', [`${'x'.repeat(98)}🚢🚢`], `${'x'.repeat(98)}…`],
    ['counts in UTF-16', ['🚢'.repeat(50)], '🚢'.repeat(50)],
  ])('%s', (_rule, heading, name) => {
    expect(threadName(heading)).toBe(name);
  });

  it('is never blank, never too long, on one line and made of whole characters', () => {
    const parts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', minLength: 40 }));
    const broken = fc
      .array(fc.integer({ min: 0, max: 0xffff }))
      .map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, broken)), (heading) => {
        const name = threadName(heading);
        expect(name.trim()).not.toBe('');
        expect(name.length).toBeLessThanOrEqual(100);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('hasThreads', () => {
  it.each([
    [ChannelType.GuildText, true],
    [ChannelType.GuildAnnouncement, true],
    [ChannelType.GuildVoice, false],
    [ChannelType.GuildStageVoice, false],
    [ChannelType.PublicThread, false],
    [ChannelType.PrivateThread, false],
    [ChannelType.AnnouncementThread, false],
    [ChannelType.DM, false],
    [ChannelType.GroupDM, false],
  ])('knows of a channel of type %i', (type, expected) => {
    expect(hasThreads(type)).toBe(expected);
  });
});

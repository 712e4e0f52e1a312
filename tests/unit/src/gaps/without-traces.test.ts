import { describe, expect, it } from 'vitest';
import { withoutTraces } from '../../../../src/gaps/without-traces.ts';
import { hostileFamilies, writeHostile } from '../../../support/hostile-texts.ts';

describe('withoutTraces takes out', () => {
  it.each([
    ['a ping of a member', 'who is <@123456789012345678>?', 'who is [ping]?'],
    ['a ping as it was once written', 'who is <@!1234>?', 'who is [ping]?'],
    ['a ping of a role', 'do <@&123456789012345678> know', 'do [ping] know'],
    ['a channel', 'see <#123456789012345678>', 'see [ping]'],
    ['an emoji of a server', 'why <a:wave:123456789012345678> him', 'why [ping] him'],
    ['a command', 'use </who name:123456789012345678>', 'use [ping]'],
    ['an instant', 'since <t:1700000000:R>', 'since [ping]'],
    ['pings that touch', '<@1><@2>who', '[ping][ping]who'],
    ['the name of an account', 'what did @mira.holt_9 say', 'what did [ping] say'],
    ['a call of everyone', '@everyone who won', '[ping] who won'],
    ['an account as it was once written', 'is mira#1234 right', 'is [ping] right'],
    ['an e-mail address', 'write to mira.holt+news@post.example?', 'write to [address]'],
    ['an e-mail address in brackets', 'from (mira@post.example) today', 'from [address] today'],
    ['a link', 'what is https://post.example/u/77?x=1', 'what is [link]'],
    ['a link without its beginning', 'read www.post.example now', 'read [link] now'],
    ['an invitation', 'join discord.gg/abc', 'join [link]'],
    ['an id', 'user 123456789012345678', 'user [number]'],
    ['an id behind a word', 'user:123456789012345678!', 'user:[number]!'],
    ['a telephone number', 'call +49 (170) 123-45.67 now', 'call [number] now'],
    ['a telephone number like a day', 'call 0170-12-34', 'call [number]'],
    ['digits of another script', 'call ٠١٢٣٤٥٦٧٨', 'call [number]'],
    ['an address of a machine', 'host 192.168.100.20', 'host [number]'],
    ['digits with nothing to be seen between', '123\u200b456\u200b789', '[number]'],
    ['a key', `key ${'a1B2c3D4'.repeat(5)}`, 'key [key]'],
    ['a token', `it is ${'bmV3'.repeat(6)}.Zm9yLW.${'dGVzdHM'.repeat(4)}`, 'it is [key]'],
    ['an e-mail address that is written apart', 'write anna @ post.example now', 'write [address] now'],
    ['an e-mail address in words', 'write anna (at) post [dot] example', 'write [address]'],
    ['an e-mail address in wide characters', 'is anna＠post.example there', 'is [address] there'],
    ['an account with a blank in it', 'is anna #1234 right', 'is [ping] right'],
    ['a link without its scheme', 'see t.me/mira or (post.example/u/7)', 'see [link] or [link]'],
    ['a key by how it begins', 'use AKIAABCDEFGHIJKLMNOP now', 'use [key] now'],
    ['a key with hyphens', 'use sk-proj-abcdef-ghijkl now', 'use [key] now'],
    ['a token of two parts', 'use eyJhbGciOiJub25l.eyJzdWI now', 'use [key] now'],
    ['an id in five groups', 'is 0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f', 'is [key]'],
    ['digits with commas between', 'call 017,012,345,67', 'call [number]'],
    ['digits with colons or strokes between', 'at 12:34:56:78 or 123_456_789', 'at [number] or [number]'],
    ['a number that counts nothing', 'who is 1500000', 'who is [number]'],
    ['a telephone number before a noun', 'call 0170123456 friends', 'call [number] friends'],
  ])('%s', (_rule, text, expected) => {
    expect(withoutTraces(text)).toBe(expected);
  });
});

describe('withoutTraces leaves', () => {
  it.each([
    'Who · Mira Holt',
    'how many of the 25,000 were there?',
    'what happened on 2023-06-24?',
    'When · the storm · after 2023-06-24 · before 24.07.2023',
    'between 2014-2023 and 2023/2024',
    'on 2023-06-24 2023-06-25',
    'room 12, 3 of 45',
    'is C# good, was he no. #1?',
    'who said "now or never"?',
    'Хто така Міра Голт?',
    'were 1500000 people or 1,500,000 soldiers there?',
    'on 24.06.2023, 18:30 or June 24, 2023, 18:30',
    'in 2014, 2015, 2016',
    'on 20230624',
    'he/she said and/or Mr.Holt',
    'in 2023-06-24-the-storm-over-the-harbour.md',
  ])('“%s” as it is', (text) => {
    expect(withoutTraces(text)).toBe(text);
  });

  it.each(hostileFamilies('traces'))('the words behind 400,000 characters of %s', (family) => {
    expect(withoutTraces(writeHostile('traces', family, 400_000)).slice(-10)).toBe(' who rowed');
  });
});

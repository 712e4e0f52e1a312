import {
  Collection,
  ComponentType,
  Embed,
  type Message,
  type MessageSnapshot,
  TextDisplayComponent,
} from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTextOf, textOfMessage } from '../../../../../src/discord/answer/plain-text.ts';
import { hostileFamilies, writeHostile } from '../../../../support/hostile-texts.ts';

describe('plainTextOf', () => {
  it.each([
    ['a ping of the bot', '<@123> who is Mira Holt?', 'who is Mira Holt?'],
    ['a ping in the older form', '<@!123> who is Mira?', 'who is Mira?'],
    ['a ping of a role', 'who <@&123> is Mira?', 'who is Mira?'],
    ['pings of everyone', '@everyone who is @here Mira?', 'who is Mira?'],
    ['a channel', 'who of <#123> is Mira?', 'who of is Mira?'],
    ['an emoji of the server', 'the ferry <:seagull:123> left', 'the ferry left'],
    ['one that moves', 'the ferry <a:sea_gull:123> left', 'the ferry left'],
    ['a command', '</who name:123> Mira', 'Mira'],
    ['a time of day', 'left at <t:1687564800:t> or <t:5:T>, late', 'left at or , late'],
    ['an instant that no calendar has', 'left <t:99999999999999:D> late', 'left late'],
    ['a place of the server', 'see <id:customize> and <id:linked-roles:123> there', 'see and there'],
  ])('takes %s out', (_rule, content, text) => {
    expect(plainTextOf(content)).toBe(text);
  });

  it.each([
    ['<t:1556755200:D>', '2019-05-02'],
    ['<t:1556841599>', '2019-05-02'],
    ['<t:1556841600:R>', '2019-05-03'],
    ['<t:-5:f>', '1969-12-31'],
  ])('makes a day of an instant, as it is in Greenwich: %s', (instant, day) => {
    expect(plainTextOf(`the ferry left on ${instant}.`)).toBe(`the ferry left on ${day}.`);
  });

  it.each([
    ['bold and italics', '***Mira*** is the *captain* of **Brill**', 'Mira is the captain of Brill'],
    ['a line under or through', '__Mira__ is ~~late~~', 'Mira is late'],
    ['what hides a text', 'Mira ||sank the ferry||', 'Mira sank the ferry'],
    ['code', 'the `ferry` and ```the tide```', 'the ferry and the tide'],
    ['quotations', '> The ferry left.\n>>> The tide\nwas low.', 'The ferry left.\nThe tide\nwas low.'],
    ['headings and small print', '# Ferry\n### Tide\n-# at noon', 'Ferry\nTide\nat noon'],
    ['lists', '- ferry\n  * tide\n+ fog', 'ferry\ntide\nfog'],
    ['one within another', '> - # ferry', 'ferry'],
    ['the address behind words', 'so says [the *Post*](https://post.test/2019/05/03)', 'so says the Post'],
    ['the address that unfolds nothing', '[the Post](<http://post.test/a>) says', 'the Post says'],
    [
      'the address with brackets',
      'see [Brill](https://wiki.test/Brill_(town)) and [b](<https://b.test/(b)>)!',
      'see Brill and b!',
    ],
    ['marks within marks', '__**Mira *Holt***__ is ||~~late~~||', 'Mira Holt is late'],
    ['marks beside punctuation', '“*Post*”, (**Brill**) **who**: `a`.', '“Post”, (Brill) who: a.'],
    ['marks around a blank', '**Ferry: ** late || at last ||', 'Ferry: late at last'],
    ['marks over several lines', '**The ferry\nleft**', 'The ferry\nleft'],
    ['backslashes before marks', '5 \\* 3, \\# one and \\\\', '5 * 3, # one and \\'],
  ])('takes off %s', (_rule, content, text) => {
    expect(plainTextOf(content)).toBe(text);
  });

  it.each([
    ['lines', 'The ferry left.\nThe tide was low.'],
    ['marks within words', 'in:my__ferry__log.md a*b*c snake_case x||y||z'],
    ['marks after a colon or a slash', 'source:*Post* in:**a** /srv/*b* https://post.test/__c__'],
    ['marks before a slash', '*a*/b and **a**_b'],
    ['a mark without another', 'the *ferry left at 5 * 3, `late || soon'],
    ['signs of multiplication', '5 * 3 * 2 = 30'],
    ['marks beside letters of every writing', 'э**то**го 誰*で*す 𝐀*b*𝐂'],
    ['single underlines, as in names', 'who is mira_holt and what is _init'],
    ['addresses of mail', 'ask mira@here.test or mira@everyone.test'],
    ['bare addresses', 'https://post.test/2019/05/03?a=b#c'],
    ['brackets', 'the ferry [sic] (late) <soon>'],
    ['signs of more and less', '3 < 5 > 4, <3 and ->'],
    ['numbers', '#1 of 3, 5-3, -7 °C'],
    ['backslashes elsewhere', 'C:\\ferry'],
    ['other writings', 'Кто такая Мира? 誰ですか 🚢'],
  ])('leaves %s', (_rule, content) => {
    expect(plainTextOf(content)).toBe(content);
  });

  it('leaves nothing of a message that only pings', () => {
    expect(plainTextOf(' <@123> <@&4>\n@everyone ')).toBe('');
  });

  it.each(hostileFamilies('messages'))('reads what stands behind 400,000 characters of %s', (family) => {
    expect(plainTextOf(writeHostile('messages', family, 400_000)).slice(-9)).toBe('who rowed');
  });

  it('takes no letter and no digit out of words', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[\p{L}\p{N}]+$/u)), (words) => {
        expect(plainTextOf(words.join(' ')).split(' ')).toEqual(words.length > 0 ? words : ['']);
      }),
    );
  });
});

describe('textOfMessage', () => {
  type Said = Parameters<typeof textOfMessage>[0];

  /** A message as Discord delivers its parts. */
  function create(content: string, embeds: readonly object[] = [], displays: readonly string[] = []): Said {
    return {
      content,
      embeds: embeds.map((parts): Embed => Reflect.construct(Embed, [parts])),
      components: displays.map(
        (text): TextDisplayComponent =>
          Reflect.construct(TextDisplayComponent, [{ type: ComponentType.TextDisplay, content: text }]),
      ),
      poll: null,
      messageSnapshots: new Collection(),
    };
  }

  it('reads what is passed on from elsewhere, also beside words of its own', () => {
    const passedOn = create('The ferry **left**.', [{ title: 'Tide' }]) as MessageSnapshot;
    const messageSnapshots = new Collection([['1', passedOn]]);
    expect(textOfMessage({ ...create(''), messageSnapshots })).toBe('The ferry left.\nTide');
    expect(textOfMessage({ ...create('Look:'), messageSnapshots })).toBe('Look:\nThe ferry left.\nTide');
  });

  it('reads the question of a poll', () => {
    const poll = { question: { text: 'Will the ferry sail?' } } as Message['poll'];
    expect(textOfMessage({ ...create(''), poll })).toBe('Will the ferry sail?');
  });

  it('reads the words of a message and of its embeds, a line each', () => {
    const embeds = [
      { title: 'Ferry', description: 'It **left**.', fields: [{ name: 'Tide', value: '*low*' }] },
      { description: 'Fog.' },
    ];
    expect(textOfMessage(create('<@1> see:', embeds))).toBe('see:\nFerry\nIt left.\nTide\nlow\nFog.');
  });

  it('reads a message that is made of text displays', () => {
    expect(textOfMessage(create('', [], ['# Ferry', 'It **left**.']))).toBe('Ferry\nIt left.');
  });

  it('reads embeds alone', () => {
    expect(textOfMessage(create('', [{ title: 'Ferry' }]))).toBe('Ferry');
  });

  it.each([
    ['there is nothing', create('')],
    ['there is only a picture', create('', [{ image: { url: 'https://a.test/a.png' } }])],
  ])('reads nothing where %s', (_rule, message) => {
    expect(textOfMessage(message)).toBe('');
  });
});

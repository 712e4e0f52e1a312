import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { display } from '../../support/discord/display.ts';

const ACTING: readonly (readonly [
  construct: string,
  markdown: string,
  text: string,
  ...effects: string[],
])[] = [
  ['bold', 'a **late** ferry', 'a late ferry', 'bold'],
  ['bold in mid-word', 'a**b**c', 'abc', 'bold'],
  ['bold over lines', '**a\nb**', 'a\nb', 'bold'],
  ['bold with a protected asterisk', '**a\\*b**', 'a*b', 'bold'],
  ['italic by asterisks', '*late*', 'late', 'italic'],
  ['italic by underscores', '_late_ ferry', 'late ferry', 'italic'],
  ['italic after a word', 'snake_case_ x', 'snakecase x', 'italic'],
  ['bold and italic', '***late***', 'late', 'bold', 'italic'],
  ['italic in bold', '**a _b_ c**', 'a b c', 'bold', 'italic'],
  ['underline', '__late__', 'late', 'underline'],
  ['strike', '~~late~~', 'late', 'strike'],
  ['spoiler', '||late||', 'late', 'spoiler'],
  ['spoiler, in spite of a backslash within', '||a\\||', 'a\\', 'spoiler'],
  ['code', 'the `**flag**`', 'the **flag**', 'code'],
  ['code with two backticks', '``a ` b``', 'a ` b', 'code'],
  ['code that ends in a backslash', '`a\\`', 'a\\', 'code'],
  ['code with too many backticks before it', '``a`', '`a', 'code'],
  ['a fence', '```\n# a\n```', '# a', 'code block'],
  ['a fence with a language', '```ts\nlet a;\n```', 'let a;', 'code block'],
  ['a fence on one line', 'x ```@everyone``` y', 'x @everyone y', 'code block'],
  ['a heading', '# Late', 'Late', 'heading'],
  ['a small heading', 'a\n### Late\nb', 'a\nLate\nb', 'heading'],
  ['a heading after blanks', '  ## Late', 'Late', 'heading'],
  ['a heading framed by hashes', '## Late ##', 'Late ', 'heading'],
  ['a heading that is bold', '# **Late**', 'Late', 'heading', 'bold'],
  ['a heading within bold', '**# Late**', 'Late', 'bold', 'heading'],
  ['subtext', '-# Late', 'Late', 'subtext'],
  ['a quote', '> a\nb\n> c', 'a\nb\nc', 'quote', 'quote'],
  ['a quote of all that follows', '>>> a\n- b', 'a\n• b', 'quote', 'list'],
  ['a heading in a list in a quote', '> - # a', '• a', 'quote', 'list', 'heading'],
  ['a list', '- a\n* b\n+ c', '• a\n• b\n• c', 'list', 'list', 'list'],
  ['a list after blanks', 'a\n  - b', 'a\n• b', 'list'],
  ['a numbered list', '1986. A year', '1986. A year', 'list'],
  ['a link', '[Late](https://a.test/b)', 'Late', 'link https://a.test/b'],
  ['a link without preview', '[Late](<https://a.test/b_(c)>)', 'Late', 'link https://a.test/b_(c)'],
  ['a link with a tooltip', '[Late](https://a.test "b")', 'Late', 'link https://a.test'],
  ['a link with brackets', '[a [b] c](<https://a.test>)', 'a [b] c', 'link https://a.test'],
  ['a link with protected brackets', '[a \\[b\\] c](<https://a.test>)', 'a [b] c', 'link https://a.test'],
  ['a link with one protected bracket', '[a \\[b](<https://a.test>)', 'a [b', 'link https://a.test'],
  ['a link whose end alone is protected', '[a\\](https://a.test)', 'a\\', 'link https://a.test'],
  ['a link in bold', '**[a](<https://a.test>)**', 'a', 'bold', 'link https://a.test'],
  ['bold in a link', '[**a**](<https://a.test>)', 'a', 'link https://a.test', 'bold'],
  [
    'a link in the words of another',
    '[a [b](https://b.test)](https://a.test)',
    '[a b](https://a.test)',
    'link https://b.test',
    'link https://a.test',
  ],
  ['an address', 'see https://a.test/b_c_d.', 'see https://a.test/b_c_d.', 'link https://a.test/b_c_d'],
  ['an address in round brackets', '(https://a.test)', '(https://a.test)', 'link https://a.test'],
  ['an address after a letter', 'xhttp://a.test', 'xhttp://a.test', 'link http://a.test'],
  [
    'an address with a backslash in it',
    'https://a\\_b.test',
    'https://a\\_b.test',
    'link https://a\\_b.test',
  ],
  ['a framed address', '<https://a.test>', 'https://a.test', 'link https://a.test'],
  ['a framed address of mail', '<a@b.test>', 'a@b.test', 'link a@b.test'],
  [
    'words that hold an address themselves',
    '[http://a.test](http://b.test)',
    '[http://a.test](http://b.test)',
    'link http://a.test](http://b.test)',
  ],
  ['a user', 'hello <@1> and <@!2>', 'hello @1 and @2', 'ping @1', 'ping @2'],
  ['a role', '<@&3>', '@3', 'ping @&3'],
  ['a channel', '<#4>', '#4', 'ping #4'],
  ['a command', '</ask:5> </ask a b:5>', '/ask /ask a b', 'ping /ask', 'ping /ask a b'],
  ['a place of the server', '<id:customize>', '#customize', 'ping #customize'],
  ['everyone', 'a@everyone @here', 'a@everyone @here', 'ping @everyone', 'ping @here'],
  ['an emoji of a server', '<:ferry:1><a:ferry:2>', '[emoji][emoji]', 'emoji', 'emoji'],
  [
    'an emoji by name',
    'a :ferry: :+1: :wave::skin-tone-2:',
    'a [emoji] [emoji] [emoji]',
    'emoji',
    'emoji',
    'emoji',
  ],
  ['a time stamp', '<t:1700000000:D> <t:-1>', '[time] [time]', 'time', 'time'],
  ['what a protected backslash leaves open', '\\\\**a**', '\\a', 'bold'],
];

const PROTECTED: readonly (readonly [construct: string, markdown: string, text: string])[] = [
  ['bold', '\\*\\*late\\*\\*', '**late**'],
  ['italic', '\\*late\\* \\_late\\_', '*late* _late_'],
  ['underline', '\\_\\_late\\_\\_', '__late__'],
  ['strike', '\\~\\~late\\~\\~', '~~late~~'],
  ['spoiler', '\\|\\|late\\|\\|', '||late||'],
  ['code', '\\`late\\`', '`late`'],
  ['a fence', '\\`\\`\\`\nlate\n\\`\\`\\`', '```\nlate\n```'],
  ['a heading', '\\# Late', '# Late'],
  ['the hash at the end of a line', 'C\\#', 'C#'],
  ['subtext', '\\-# Late', '-# Late'],
  ['a quote', '\\> late\n\\>>> late', '> late\n>>> late'],
  ['a list', '\\- a\n\\* b\n\\+ c\n1\\. d', '- a\n* b\n+ c\n1. d'],
  ['a link', '\\[a\\](https\\://a.test)', '[a](https://a.test)'],
  ['an address', 'https\\://a.test', 'https://a.test'],
  ['a framed address', '\\<https\\://a.test>', '<https://a.test>'],
  ['a user, a role, a channel', '\\<@1> \\<@&1> \\<#1>', '<@1> <@&1> <#1>'],
  ['a command and a place', '\\</ask:1> \\<id:customize>', '</ask:1> <id:customize>'],
  ['everyone', '\\@everyone', '@everyone'],
  ['an emoji of a server', '\\<:ferry\\:1>', '<:ferry:1>'],
  ['an emoji by name', '\\:ferry\\:', ':ferry:'],
  ['a time stamp', '\\<t:1:D>', '<t:1:D>'],
  ['a backslash', '\\\\', '\\'],
  ['a letter beyond ASCII', '\\é', 'é'],
];

const INERT: readonly (readonly [what: string, text: string])[] = [
  ['a backslash before a letter, a digit or a blank', 'C:\\new\\1 \\ a'],
  ['asterisks among blanks', '5 * 3 * 2'],
  ['an asterisk alone', 'a* b'],
  ['underscores within a word', 'snake_case_name'],
  ['marks that nothing ends', '**a ~~b ||c `d'],
  ['marks around nothing', '~~~~ ||||'],
  ['a hash without a blank', '#late ####'],
  ['a hash, a dash and a number in mid-line', 'a # b - c 1. d > e'],
  ['a dash without a blank', '-a\n1.5'],
  ['brackets without an address', '[a](b) [sic] (see: c)'],
  ['the time of day', '12:30:45'],
  ['a frame without an address', 'a < b > c <t:> <@> <#x>'],
  ['half a surrogate pair', 'a\ud83d'],
  ['nothing', ''],
];

describe('display', () => {
  it.each(ACTING)('takes the marks of %s as marks', (_construct, markdown, text, ...effects) => {
    expect(display(markdown)).toEqual({ text, effects });
  });

  it.each(PROTECTED)('shows the marks of %s after a backslash', (_construct, markdown, text) => {
    expect(display(markdown)).toEqual({ text, effects: [] });
  });

  it.each(INERT)('shows %s as it stands', (_what, text) => {
    expect(display(text)).toEqual({ text, effects: [] });
  });

  it('reads any text to its end', () => {
    const marks = fc.constantFrom(...'\\`*_~|<>@&#:/[]()!-+.1at \n', 'https://', '@everyone', 'é', '😀');
    const texts = fc.oneof(fc.string({ unit: marks, maxLength: 60 }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(texts, (text) => display(text).text.length <= text.length * 12),
      { numRuns: 10_000 },
    );
  });

  it('shows any text as it is where each of its signs has a backslash', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'`*_~|<>@&#:/[]()!-+.\n') }), (text) => {
        expect(display(text.replace(/[^\n]/g, '\\$&'))).toEqual({ text, effects: [] });
      }),
    );
  });

  it.each([...'\\`*_~|<>@#:[](-+.1ah \n', '**a', '[a](', '[a](http://', '> ', '`a``', '```\n', '# #'])(
    'reads 100,000 characters of %j to their end',
    (unit) => {
      const long = unit.repeat(100_000 / unit.length);
      expect(display(long).text.length).toBeLessThanOrEqual(long.length);
      expect(display(`${long}x`).text.at(-1)).toBe('x');
    },
  );
});

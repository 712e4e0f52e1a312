import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escapeHeadingPart,
  escapeText,
  toShownText,
  unescapeText,
} from '../../../../../src/discord/render/escape.ts';
import { display } from '../../../../support/discord/display.ts';
import { hostileFamilies, writeHostile } from '../../../../support/hostile-texts.ts';

/** Texts in which much of what Discord obeys stands side by side. */
const markup = fc
  .array(
    fc.constantFrom(
      ...'*_~|`[]()<>@#:-+.\\!/ \n\t1a“',
      ...[
        '**',
        '__',
        '~~',
        '||',
        '```',
        '-# ',
        '## ',
        '> ',
        '>>> ',
        '- ',
        '1. ',
        'https://a.test',
        '](<http://b.test>)',
      ],
      ...[
        '@everyone',
        '<@1>',
        '<@&2>',
        '<#3>',
        '</ask:4>',
        '<:e:5>',
        ':smile:',
        '<t:6:R>',
        '<id:customize>',
        '¯\\_(ツ)_/¯',
      ],
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
const text = fc.oneof(markup, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

describe('escapeText', () => {
  it.each([
    ['bold and italic', '**a** *b* _c_ __d__ ***e***'],
    ['strike and spoiler', '~~a~~ ||b||'],
    ['code and fences', '`a` ``b`` ```js\nc\n```'],
    ['headings', '# a\n## b\n### c\n  # d'],
    ['hash signs behind a heading', '# C## #'],
    ['subtext', '-# a\n -# b'],
    ['quotations', '> a\n>>> b\n  > c'],
    ['lists', '- a\n* b\n+ c\n1. d\n  - e\n 12. f\n\u00a0- g'],
    ['links', '[a](http://a.test) [b](<http://b.test>) ![c](http://c.test)'],
    ['addresses', 'http://a.test/b_c_d <https://a.test> (https://b.test).'],
    ['pings', '<@1> <@!2> <@&3> <#4> </ask:5> <id:customize>'],
    ['@everyone and @here', '@everyone, @here'],
    ['emoji', '<:a:1> <a:b:2> :smile: :100::+1:'],
    ['a time stamp', '<t:1700000000:R>'],
    ['backslashes', '\\*a\\* \\\\ ¯\\_(ツ)_/¯ \\'],
    ['marks that several lines share', '**a\nb** - c\n- d'],
  ])('leaves nothing of %s to act', (_name, markdown) => {
    expect(display(markdown)).not.toEqual({ text: markdown, effects: [] });
    expect(display(escapeText(markdown))).toEqual({ text: markdown, effects: [] });
  });

  it.each([
    ['prose', 'He said (twice), at noon: “No” – and left; 1.5 - 2 = well-known!'],
    ['other scripts', 'Паром опоздал. 渡し船 تأخرت'],
    ['emoji of several parts', '👩‍👩‍👧 🇳🇱'],
  ])('adds nothing to %s', (_name, plain) => {
    expect(escapeText(plain)).toBe(plain);
  });

  it('replaces what Discord cannot show, and keeps newlines and tabs', () => {
    expect(escapeText('a\u0000b\u202Ec\ud83dd\te\nf')).toBe('a\uFFFDb\uFFFDc\uFFFDd\te\nf');
  });

  it('shows any text as it is, at the start of a line and behind the marks of the bot', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('', 'a ', '“', '**b** '), (any, before) => {
        const mark = display(`${before}x`);
        expect(display(before + escapeText(any))).toEqual({
          text: mark.text.slice(0, -1) + toShownText(any),
          effects: mark.effects,
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it('shows any line as it is in a heading and in small print', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('### ', '-# '), (any, before) => {
        const line = `a${toShownText(any).replaceAll('\n', ' ')}`.trim();
        expect(display(before + escapeText(line))).toMatchObject({ text: line, effects: { length: 1 } });
      }),
      { numRuns: 2_000 },
    );
  });

  it('is undone by unescapeText', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(unescapeText(escapeText(any))).toBe(toShownText(any));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(hostileFamilies('marks'))('is undone on 400,000 characters of %s', (family) => {
    const long = writeHostile('marks', family, 400_000);
    expect(unescapeText(escapeText(long)) === long).toBe(true);
  });
});

describe('escapeHeadingPart', () => {
  it('never holds a bare dot that joins parts, nor the ellipsis that cuts them', () => {
    expect(escapeHeadingPart('a · b …')).toBe('a \\· b \\…');
    expect(escapeHeadingPart('a \\· b')).toBe('a \\\\\\· b');
  });

  it('is undone by unescapeText', () => {
    const parts = fc
      .array(fc.constantFrom('·', '…', '\\', ' ', 'a'))
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(parts, (part) => {
        expect(unescapeText(escapeHeadingPart(part))).toBe(part);
      }),
    );
  });
});

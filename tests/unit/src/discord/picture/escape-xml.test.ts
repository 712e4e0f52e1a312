import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../../../../src/discord/picture/escape-xml.ts';

describe('escapeXml', () => {
  it.each([
    ['tags', '</text><image href="x"/>', '&lt;/text&gt;&lt;image href=&quot;x&quot;/&gt;'],
    ['references', '&lt; &#0;', '&amp;lt; &amp;#0;'],
    ['the end of a section', ']]>', ']]&gt;'],
    ['what closes an attribute', `"'`, '&quot;&apos;'],
    ['controls', 'a\u0000b\u001bc\u000bd', 'abcd'],
    ['halves of pairs', 'a\ud83db\ude00c', 'abc'],
    ['what is no character', 'a\ufffeb\uffffc', 'abc'],
    ['whole pairs, which stay', 'a🛶b', 'a🛶b'],
  ])('takes the meaning from %s', (_rule, text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
  });

  it('leaves no mark of XML in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/);
        expect(escaped).not.toMatch(/[^\P{Cc}\t\n\r\u007f-\u009f]|\p{Cs}/u);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../../commands/command.ts';
import type { Answer } from '../../../../../index/findings.ts';
import { toShownText } from '../../../../../src/discord/render/escape.ts';
import { countMessage } from '../../../../../src/discord/render/limits.ts';
import { display } from '../../../../support/discord/display.ts';
import { buildFindings, buildQuotation } from '../../hand-built.ts';
import { breachesOf, labelsOf, rawOf, render } from './rendered.ts';

const answered = { ...buildFindings('ferry'), answers: Array(7).fill({ isSupported: true } as Answer) };

const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab *_:#\n-[]<@1.`|~\\'), maxLength: 2_500, size: 'max' }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constantFrom('notice', 'note'), text: anyText }) as fc.Arbitrary<Block>,
  fc.record({
    type: fc.constant('list' as const),
    rows: fc.array(fc.record({ term: anyText, text: anyText }), { maxLength: 20 }),
  }),
  fc.record({
    type: fc.constant('suggestions' as const),
    text: anyText,
    choices: fc.array(fc.record({ label: anyText, request: fc.string({ maxLength: 90 }) }), { maxLength: 6 }),
  }),
  fc
    .record({
      text: anyText,
      articleId: fc.string(),
      title: anyText,
      source: anyText,
      also: fc.array(anyText),
    })
    .map(({ text, articleId, ...citation }) =>
      buildQuotation({ text: `q ${text}`, articleId, number: null }, citation),
    ),
);
const replies = fc.record({
  heading: fc.array(anyText, { maxLength: 4 }),
  command: fc.constantFrom('when', 'article', null),
  blocks: fc.array(anyBlock, { maxLength: 12 }),
  pages: fc.constantFrom(null, { page: 1, count: 3 }),
  findings: fc.constantFrom(null, buildFindings('ferry')),
  audience: fc.constant('public' as const),
});

describe('a reply that is too long', () => {
  const long = (unit: string) => unit.repeat(Math.ceil(3_000 / unit.length));

  it('shares the room out among excerpts, and says so', () => {
    const texts = ['Short.', long('The **ferry** left. '), long('It _sank_ off Brill. ')];
    const blocks = texts.map((text, at) => buildQuotation({ text, number: at + 1, articleId: `${at}.md` }));
    const message = render({ blocks, pages: { page: 0, count: 2 } });
    const [, short, first = '', second = '', footer] = rawOf(message);
    expect(short).toContain('“Short.”');
    expect(Math.abs(first.length - second.length)).toBeLessThan(40);
    expect(countMessage(message).characters).toBeGreaterThan(3_400);
    expect(footer).toBe('-# Excerpts are shortened to fit.\n-# Page 1 of 2');
  });

  it('shows the words around what is marked', () => {
    const text = `${long('left ')}THE FERRY ${long('right ')}`;
    const start = text.indexOf('THE');
    const [, shown = ''] = rawOf(
      render({ blocks: [buildQuotation({ text, highlights: [{ start, end: start + 9 }] })] }),
    );
    expect(display(shown).text).toMatch(/^“… left .* left THE FERRY right .* right …”/);
    expect(display(shown).effects).toEqual(['bold', 'subtext']);
  });

  it('leaves the last quotations out where they would be too short, and says how many', () => {
    const blocks: Block[] = [0, 1, 2].map((at) =>
      buildQuotation({ text: long('ferry '), articleId: `${at}.md` }, { also: [long('also ')] }),
    );
    const message = render({
      heading: ['When', long('very ').slice(0, 1_900)],
      blocks: [{ type: 'note', text: long('note ') }, ...blocks],
    });
    expect(rawOf(message).join('\n')).toMatch(/-# Excerpts are shortened to fit\. [12] more did not fit\./);
  });

  it('leaves quotations out that are too many', () => {
    const blocks = Array.from({ length: 9 }, (_, at) =>
      buildQuotation({ articleId: `${at}.md`, number: at + 1 }),
    );
    const keyOf = (id: string) => `abcdefgh12345${id.charAt(0)}`;
    const reply = { blocks, findings: answered, pages: { page: 1, count: 3 } };
    const message = render(reply, { isPrivate: true, keyOf });
    expect(countMessage(message).components).toBeLessThanOrEqual(30);
    expect(rawOf(message).at(-1)).toMatch(/^-# \d more did not fit\.\n-# 1–\d of 7$/);
  });

  it('counts the rows of a list that do not fit', () => {
    const rows = Array.from({ length: 60 }, (_, at) => ({
      term: `Row ${at}`,
      text: long('x ').slice(0, 200),
    }));
    const [, list = ''] = rawOf(render({ blocks: [{ type: 'list', rows }] }));
    expect(list.length).toBeGreaterThan(3_000);
    expect(list).toMatch(/\n-# and \d+ more$/);
  });

  it('cuts a heading, and then turns no pages', () => {
    const message = render({ heading: ['When', long('ferry ')], pages: { page: 0, count: 2 } });
    expect(rawOf(message)[0]).toMatch(/^### When · ferry .* ferry …$/);
    expect(rawOf(message)[0]?.length).toBeLessThanOrEqual(2_000);
    expect(labelsOf(message)).toEqual(['Dismiss']);
  });

  it('keeps every limit and shows every quotation word for word, whatever stands in the reply', () => {
    fc.assert(
      fc.property(replies, fc.boolean(), (reply, isPrivate) => {
        const message = render(reply, { isPrivate, notes: ['x'.repeat(700)] });
        expect(breachesOf(message)).toEqual([]);
        const shown = rawOf(message).map((raw) => display(raw));
        const quoted = reply.blocks.filter((block) => block.type === 'quotation');
        for (const { text } of shown.filter(({ text }) => text.includes('printed 2 May 2019'))) {
          const [, words = ''] = /^“(?:… )?(.*?)(?: …)?”\n(?:.* · )?printed 2 May 2019/s.exec(text) ?? [];
          expect(words).not.toBe('');
          const sources = quoted.map((one) => toShownText(one.text));
          expect(sources.filter((whole) => whole.includes(words))).not.toEqual([]);
        }
        if (quoted.length > 0)
          expect(shown.some(({ text }) => text.includes('printed 2 May 2019'))).toBe(true);
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });
});

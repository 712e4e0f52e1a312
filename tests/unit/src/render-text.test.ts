import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../commands/command.ts';
import { renderText } from '../../../src/render-text.ts';
import { buildQuotation, buildReply, emptyReply } from './hand-built.ts';

const plain = { width: 60, colour: false };
const bold = (text: string) => `\u001b[1m${text}\u001b[22m`;
const render = (block: Block, style = plain) => renderText(buildReply({ blocks: [block] }), style);

describe('renderText', () => {
  it('shows heading, lead, quotation and where it stands', () => {
    const quotation = buildQuotation({
      text: 'The ferry to Brill left an hour late, and nobody on the quay could say why.',
      lead: { text: '2 May 2019', note: 'the day of print' },
    });
    expect(renderText(buildReply({ heading: ['When', 'ferry'], blocks: [quotation] }), plain)).toBe(
      [
        'When · ferry',
        '',
        '1  2 May 2019                               the day of print',
        '   “The ferry to Brill left an hour late, and nobody on the',
        '   quay could say why.”',
        '   Late ferries · Harbour Post · printed 2 May 2019',
      ].join('\n'),
    );
  });

  it('puts the note behind its lead where there is no room for it at the right', () => {
    const lead = { text: '2 May 2019', note: 'the day of print' };
    expect(render(buildQuotation({ lead }), { width: 40, colour: false })).toContain(
      '1  2 May 2019 · the day of print\n',
    );
  });

  it('numbers the words themselves where nothing leads them', () => {
    expect(render(buildQuotation({ number: 12 }))).toMatch(/^12 “The ferry/);
    expect(render(buildQuotation({ number: null }))).toMatch(/^ {3}“The ferry/);
  });

  it('says with an ellipsis where words were left off', () => {
    const quotation = buildQuotation({ text: 'left an hour late', clipped: { start: true, end: true } });
    expect(render(quotation)).toContain('“… left an hour late …”');
  });

  it('shows the days it speaks of, the other articles and the whole link', () => {
    const url = `https://example.test/${'late-'.repeat(20)}`;
    const text = render(
      buildQuotation({}, { url, speaksOf: ['2014', 'since 2015'], also: ['b.md', 'c.md'] }),
      { width: 120, colour: false },
    );
    expect(text).toContain('printed 2 May 2019 · speaks of 2014, since 2015\n');
    expect(text).toContain('   also in b.md · c.md\n');
    expect(text).toContain(url);
  });

  it('sets a line with its phrases among its own words, on one line whatever stands in them', () => {
    const phrase = (text: string) => ({ articleId: 'a.md', span: { start: 0, end: text.length }, text });
    const parts = [
      'Holt: ',
      phrase('the head\nof the harbour\u001b[2J'),
      ' · ',
      phrase('a \u202Ebaker'),
      ' – both',
    ];
    expect(render({ type: 'line', parts }, { width: 120, colour: false })).toBe(
      'Holt: “the head of the harbour\uFFFD[2J” · “a \uFFFDbaker” – both',
    );
  });

  it('shows the other articles that tell the same day, a line each', () => {
    const { citation } = buildQuotation({}, { title: 'Ferries again', speaksOf: ['1 May 2019'] });
    expect(
      render(buildQuotation({ sameDay: [citation, { ...citation, source: null }] }), {
        width: 120,
        colour: false,
      }),
    ).toContain(
      [
        '   the same day in Ferries again · Harbour Post · printed 2 May 2019 · speaks of 1 May 2019',
        '   the same day in Ferries again · printed 2 May 2019 · speaks of 1 May 2019',
      ].join('\n'),
    );
  });

  it('says why the day of print is in doubt', () => {
    const published = {
      date: '2019-05-02',
      basis: 'metadata',
      status: 'conflict',
      note: 'The text expects the spring of 2018.',
      inferred: null,
    } as const;
    expect(render(buildQuotation({}, { published }))).toContain('   The text expects the spring of 2018.');
  });

  it('marks what matched only where colour is on', () => {
    const quotation = buildQuotation({ highlights: [{ start: 4, end: 9 }] });
    expect(render(quotation)).toContain('“The ferry to');
    expect(render(quotation, { width: 60, colour: true })).toContain(`“The ${bold('ferry')} to`);
  });

  it('marks the matched words behind an ellipsis and on both lines where they are broken', () => {
    const text = ' the long awaited ferry to the island of Brill';
    const start = text.indexOf('ferry');
    const quotation = buildQuotation({
      text,
      clipped: { start: true, end: false },
      highlights: [{ start, end: text.length }],
    });
    const rendered = render(quotation, { width: 40, colour: true });
    expect(rendered).toContain(`“… the long awaited ${bold('ferry to the')}\n   ${bold('island of Brill')}”`);
  });

  it('is the same with and without colour but for the marks', () => {
    const reply = buildReply({
      heading: ['Who', 'Ada'],
      blocks: [
        buildQuotation({ highlights: [{ start: 4, end: 9 }], lead: { text: 'Ada', note: 'a pilot' } }),
        { type: 'note', text: 'two mentions' },
        { type: 'list', rows: [{ term: 'Ada', text: 'a pilot' }] },
      ],
      pages: { page: 0, count: 2 },
    });
    const coloured = renderText(reply, { width: 60, colour: true });
    expect(stripVTControlCharacters(coloured)).toBe(renderText(reply, plain));
    expect(coloured).not.toBe(renderText(reply, plain));
  });

  it('joins lines that a file broke to its own width, and keeps paragraphs', () => {
    const text = 'The ferry\nto Brill\r\nleft late.\nNobody knew why.\n\nThe quay was empty';
    expect(render(buildQuotation({ text }))).toContain(
      '1  “The ferry to Brill left late.\n   Nobody knew why.\n   The quay was empty”',
    );
  });

  it('breaks a word that is longer than the line', () => {
    const lines = render(buildQuotation({ text: 'x'.repeat(100) }), { width: 40, colour: false }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(lines.join('').match(/x/g)).toHaveLength(100);
  });

  it('aligns a list and hangs what is too long for its line', () => {
    const rows = [
      { term: '/who', text: 'Who somebody is, in the words of the articles that name them' },
      { term: '/timeline', text: 'Days' },
    ];
    expect(render({ type: 'list', rows })).toBe(
      [
        '/who       Who somebody is, in the words of the articles',
        '           that name them',
        '/timeline  Days',
      ].join('\n'),
    );
  });

  it('gives a long term a line of its own', () => {
    const rows = [{ term: 'The Harbour Master of Brill and Surroundings', text: 'two mentions' }];
    expect(render({ type: 'list', rows })).toMatch(/^The Harbour.*\n {22}two mentions$/);
  });

  it('shows what can be asked next, with the request where the label does not say it', () => {
    const choices = [
      { label: 'Ada Moll', request: '/who Ada Moll' },
      { label: 'What she said', request: '/said Ada Moll' },
    ];
    expect(render({ type: 'suggestions', text: 'Nearest names', choices })).toBe(
      'Nearest names: Ada Moll · What she said (/said Ada Moll)',
    );
  });

  it('keeps the paragraphs of a notice and counts the pages from 1', () => {
    const reply = buildReply({
      blocks: [{ type: 'notice', text: 'One.\n\nTwo.' }],
      pages: { page: 1, count: 3 },
    });
    expect(renderText(reply, plain)).toBe('One.\n\nTwo.\nPage 2 of 3');
  });

  it('is empty for a reply without anything, and shows no empty block', () => {
    expect(renderText(emptyReply, plain)).toBe('');
    const blocks: Block[] = [
      { type: 'notice', text: ' ' },
      { type: 'list', rows: [] },
      { type: 'suggestions', text: '', choices: [] },
      { type: 'note', text: 'the end' },
    ];
    expect(renderText(buildReply({ blocks }), plain)).toBe('the end');
  });

  it('passes no control character on, wherever in the reply it stands', () => {
    const text = fc.string({ unit: 'binary' }).map((noise) => `${noise}\u001b[2J\u009b\u202Ex\r\b`);
    fc.assert(
      fc.property(text, fc.boolean(), (hostile, colour) => {
        const span = { start: 0, end: hostile.length };
        const published = {
          date: null,
          basis: 'none',
          status: 'conflict',
          note: hostile,
          inferred: null,
        } as const;
        const reply = buildReply({
          heading: [hostile],
          blocks: [
            buildQuotation(
              {
                text: hostile,
                articleId: hostile,
                highlights: [span],
                lead: { text: hostile, note: hostile },
              },
              {
                title: hostile,
                source: hostile,
                author: hostile,
                url: hostile,
                printed: 'no date',
                published,
                speaksOf: [hostile],
                also: [hostile],
              },
            ),
            { type: 'notice', text: hostile },
            { type: 'note', text: hostile },
            { type: 'list', rows: [{ term: hostile, text: hostile }] },
            { type: 'suggestions', text: hostile, choices: [{ label: hostile, request: 'other' }] },
          ],
        });
        // Exactly the marks that this module sets; `stripVTControlCharacters` would also take hostile ones away.
        const own = colour ? ['\u001b[1m', '\u001b[2m', '\u001b[22m'] : [];
        const rendered = own.reduce(
          (rest, mark) => rest.replaceAll(mark, ''),
          renderText(reply, { width: 60, colour }),
        );
        expect(rendered.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });

  it('shows between the marks the words of the article and nothing else', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
      fc.constantFrom('ferry', 'паром', '渡し船', 'cafe\u0301', '👩‍👩‍👧', '\n', '\r\n', 'end.', '“so”'),
    );
    const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 120 }), fc.boolean(), (article, width, colour) => {
        const half = Math.floor(article.length / 2);
        const quotation = buildQuotation({
          text: article,
          highlights: [{ start: half, end: article.length }],
        });
        const rendered = renderText(buildReply({ blocks: [quotation] }), { width, colour });
        const unmarked = colour ? stripVTControlCharacters(rendered) : rendered;
        const shown = unmarked.slice(unmarked.indexOf('“') + 1, unmarked.lastIndexOf('”'));
        expect(reduce(shown)).toBe(reduce(article));
      }),
    );
  });
});

/** The text without whitespace and without what stands for a character that may not be shown. */
function reduce(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}\uFFFD\u202A-\u202E\u2066-\u2069]/gu, '');
}

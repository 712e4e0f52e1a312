import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../../commands/command.ts';
import { say } from '../../../../../commands/say.ts';
import type { Answer } from '../../../../../index/findings.ts';
import { display } from '../../../../support/discord/display.ts';
import { buildFindings, buildQuotation } from '../../hand-built.ts';
import { ASKER, breachesOf, buttonsOf, labelsOf, rawOf, render, shapeOf } from './rendered.ts';

const third = { ...buildQuotation({ number: 3 }), span: { start: 80, end: 117 } };
const answered = { ...buildFindings('ferry'), answers: Array(7).fill({ isSupported: true } as Answer) };

describe('renderReply', () => {
  it('shows heading, lead, excerpt and where it stands, with a button beside it', () => {
    const quotation = buildQuotation(
      {
        lead: { text: '2 May 2019', note: 'the day of print' },
        highlights: [{ start: 4, end: 9 }],
        clipped: { start: false, end: true },
      },
      {
        url: 'https://example.test/late',
        author: 'Ola Brandt',
        speaksOf: ['1 May 2019'],
        also: ['Seagull stuck'],
      },
    );
    const message = render({ blocks: [quotation], findings: buildFindings('ferry') });
    expect(rawOf(message)).toEqual([
      '### When · ferry',
      [
        '**2 May 2019** · the day of print',
        '“The **ferry** to Brill left an hour late. …”',
        '-# [Late ferries](<https://example.test/late>) · Harbour Post · Ola Brandt · printed 2 May 2019 · speaks of 1 May 2019',
        '-# also in Seagull stuck',
      ].join('\n'),
    ]);
    expect(shapeOf(message)).toEqual([
      ...['Container', 'TextDisplay', 'Section', 'TextDisplay', 'Button'],
      ...['ActionRow', 'Button', 'Button'],
    ]);
    expect(buttonsOf(message)).toMatchObject([
      { label: 'Context', control: { action: 'context', article: 'abcdefgh123456', span: quotation.span } },
      { label: 'Ask a follow-up', control: { action: 'follow', command: 'when', asker: ASKER } },
      { label: 'Dismiss', control: { action: 'dismiss', command: 'when' } },
    ]);
  });

  it('sets what asks for the reasons beside a day in doubt, and Context beside the words', () => {
    const doubt = { articleId: 'vote.md', span: { start: 3, end: 9 } };
    const lead = { text: 'Tuesday', note: 'the day of print is in doubt' };
    const message = render({ blocks: [buildQuotation({ lead, doubt })] });
    expect(rawOf(message).slice(1)).toEqual([
      '**Tuesday** · the day of print is in doubt',
      expect.stringMatching(/^“The ferry/),
    ]);
    expect(shapeOf(message).slice(0, 8)).toEqual([
      ...['Container', 'TextDisplay', 'Section', 'TextDisplay', 'Button'],
      ...['Section', 'TextDisplay', 'Button'],
    ]);
    expect(buttonsOf(message).slice(0, 2)).toMatchObject([
      { label: 'Why?', control: { action: 'why', article: 'abcdefgh123456', span: doubt.span } },
      { label: 'Context', control: { action: 'context' } },
    ]);
    expect(
      labelsOf(render({ blocks: [buildQuotation({ lead, doubt })] }, { keyOf: () => null })),
    ).not.toContain('Why?');
  });

  it('leaves out what asks for reasons before it leaves out a quotation', () => {
    const lead = { text: 'Tuesday', note: 'the day of print is in doubt' };
    const quotations = [1, 2, 3, 4, 5].map((number) =>
      buildQuotation({
        number,
        lead,
        span: { start: number, end: number + 9 },
        doubt: { articleId: 'vote.md', span: { start: number, end: 9 } },
      }),
    );
    const labels = labelsOf(render({ blocks: quotations }));
    expect(labels.filter((label) => label === 'Context')).toHaveLength(5);
    expect(labels).not.toContain('Why?');
    expect(
      labelsOf(render({ blocks: quotations.slice(0, 3) })).filter((label) => label === 'Why?'),
    ).toHaveLength(3);
  });

  it('names up to three other articles that tell the same day, and counts the rest', () => {
    const { citation } = buildQuotation({}, { title: 'Ferries again' });
    const [, words = ''] = rawOf(render({ blocks: [buildQuotation({ sameDay: Array(5).fill(citation) })] }));
    expect(words.split('\n').slice(-4)).toEqual([
      ...Array(3).fill('-# the same day in Ferries again · Harbour Post · printed 2 May 2019'),
      '-# the same day in 2 more',
    ]);
  });

  it('counts answers and not passages where several passages make one', () => {
    const message = render({
      blocks: [buildQuotation(), third],
      pages: { page: 0, count: 2, answers: 5 },
      findings: answered,
    });
    expect(rawOf(message).at(-1)).toBe('-# 1–3 of 5');
  });

  it('sets a line between quotations and before the footer', () => {
    const message = render({
      blocks: [buildQuotation(), third],
      pages: { page: 0, count: 3 },
      findings: answered,
    });
    expect(shapeOf(message).slice(0, 10)).toEqual([
      ...['Container', 'TextDisplay', 'Section', 'TextDisplay', 'Button', 'Separator'],
      ...['Section', 'TextDisplay', 'Button', 'Separator'],
    ]);
    expect(rawOf(message).at(-1)).toBe('-# 1–3 of 7');
  });

  it('shows the bot’s own words as text and small print, in one piece', () => {
    const blocks: Block[] = [
      { type: 'notice', text: 'No article here mentions “*Zelensky*”.' },
      { type: 'note', text: '4 articles,\n1 undated' },
      {
        type: 'list',
        rows: [
          { term: '/who *name*', text: 'Who\nsomeone is' },
          { term: '', text: '# one' },
        ],
      },
    ];
    const [, words = '', ...more] = rawOf(render({ blocks }));
    expect(more).toEqual([]);
    expect(display(words)).toEqual({
      text: 'No article here mentions “*Zelensky*”.\n4 articles, 1 undated\n/who *name* Who someone is\n# one',
      effects: ['subtext', 'bold'],
    });
  });

  it('offers the first five suggestions as buttons and names the others', () => {
    const labels = [
      'Abel Storm',
      'Mira Holt',
      'x'.repeat(81),
      'Tess Quint',
      'Piet Aalders',
      'Nils Ek',
      'Runa Berg',
    ];
    const choices = labels.map((label) => ({ label, request: `/who ${label}` }));
    const message = render({ blocks: [{ type: 'suggestions', text: 'Nearest names', choices }] });
    expect(rawOf(message)[1]).toBe(`Nearest names: ${'x'.repeat(81)} · Runa Berg`);
    expect(buttonsOf(message).slice(0, 5)).toMatchObject([
      { label: 'Abel Storm', control: { action: 'suggest', request: '/who Abel Storm' } },
      { label: 'Mira Holt' },
      { label: 'Tess Quint' },
      { label: 'Piet Aalders' },
      { label: 'Nils Ek' },
    ]);
    expect(breachesOf(message)).toEqual([]);
  });

  it('offers buttons for two rows of suggestions, and none twice', () => {
    const row = (...names: readonly string[]): Block => ({
      type: 'suggestions',
      text: 'Names',
      choices: names.map((label) => ({ label, request: `/who ${label}` })),
    });
    const blocks = [row('Mira Holt', 'Ada Holt'), row('Mira Holt', 'Nils Ek'), row('Tess Quint')];
    const message = render({ blocks });
    expect(labelsOf(message)).toEqual(['Mira Holt', 'Ada Holt', 'Nils Ek', 'Dismiss']);
    expect(rawOf(message).at(-1)).toBe('Names: Tess Quint');
    expect(breachesOf(message)).toEqual([]);
  });

  it('sets a line with its phrases among its own words, on one line whatever stands in them', () => {
    const phrase = (text: string) => ({ articleId: 'a.md', span: { start: 0, end: text.length }, text });
    const parts = [
      '*Both* ',
      phrase('# the **head**\nof @everyone'),
      ' · ',
      phrase('\u202Eso it is'),
      ' – so',
    ];
    const blocks: readonly Block[] = [{ type: 'line', parts }, buildQuotation()];
    const [, words = ''] = rawOf(render({ blocks }));
    expect(display(words)).toEqual({
      text: '*Both* “# the **head** of @everyone” · “\uFFFDso it is” – so',
      effects: [],
    });
  });

  it('cuts a long phrase at its end and says so', () => {
    const text = 'the keeper of the lamp and '.repeat(40).trim();
    const parts = [
      { articleId: 'a.md', span: { start: 0, end: text.length }, text },
      ' · printed 2 May 2019',
    ];
    const [, words = ''] = rawOf(render({ blocks: [{ type: 'line', parts }] }));
    const [, shown = ''] = /^“(.*) …” · printed 2 May 2019$/.exec(words) ?? [];
    expect(shown.length).toBeGreaterThan(100);
    expect(text.startsWith(shown)).toBe(true);
  });

  it('keeps within every limit a profile with whatever can stand on it', () => {
    const text = 'the keeper of the lamp and '.repeat(40).trim();
    const phrase = { articleId: 'a.md', span: { start: 0, end: text.length }, text };
    const line: Block = { type: 'line', parts: ['x'.repeat(400), phrase, ' · ', 'y'.repeat(400)] };
    const row = (kind: string): Block => ({
      type: 'suggestions',
      text: 'Names',
      choices: [1, 2, 3, 4, 5].map((at) => ({ label: `Name ${at}`, request: `/${kind} Name ${at}` })),
    });
    const quotations = [0, 1, 2].map((at) => ({
      ...buildQuotation({ number: at + 1, text: `${text} ${at}`, span: { start: at, end: at + 900 } }),
    }));
    const blocks = [row('who'), line, line, line, ...quotations, line, line, row('said')];
    const pages = { page: 0, count: 3 };
    const message = render(
      { blocks, pages, findings: answered },
      { isPrivate: true, extent: '2019 to 2020' },
    );
    expect(breachesOf(message)).toEqual([]);
    expect(labelsOf(message)).toEqual(
      expect.arrayContaining(['Name 5', 'Context', 'Next', 'Share', 'Dismiss']),
    );
  });

  it.each([
    ['on the first page', 0, ['Next', 'Dismiss']],
    ['between', 1, ['Previous', 'Next', 'Dismiss']],
    ['on the last page', 2, ['Previous', 'Dismiss']],
  ] as const)('turns pages %s', (_where, page, labels) => {
    const message = render({ command: 'corpus', heading: ['Corpus'], pages: { page, count: 3 } });
    expect(labelsOf(message)).toEqual(labels);
    expect(rawOf(message)).toContain(`-# Page ${page + 1} of 3`);
    for (const { label, control } of buttonsOf(message)) {
      if (label === 'Next')
        expect(control).toMatchObject({ action: 'page', page: page + 1, command: 'corpus' });
      if (label === 'Previous') expect(control?.page).toBe(page - 1);
    }
  });

  it('turns no pages where nothing gives the reply anew', () => {
    expect(labelsOf(render({ command: null, pages: { page: 1, count: 3 } }))).toEqual(['Dismiss']);
  });

  it('turns the pages of an article by its key, without a button beside its text', () => {
    const message = render({
      command: 'article',
      heading: ['Article', 'Late ferries'],
      blocks: [buildQuotation({ number: null })],
      pages: { page: 0, count: 2 },
    });
    expect(shapeOf(message)).not.toContain('Section');
    expect(buttonsOf(message)[0]).toMatchObject({
      label: 'Next',
      control: { article: 'abcdefgh123456', page: 1 },
    });
  });

  it('sets no button beside what the button showed, nor beside an article that is gone', () => {
    const blocks = [buildQuotation()];
    expect(labelsOf(render({ heading: ['Context'], command: null, blocks }))).toEqual(['Dismiss']);
    expect(labelsOf(render({ blocks }, { keyOf: () => null }))).toEqual(['Dismiss']);
  });

  it('sets only one of two buttons that would be the same', () => {
    expect(labelsOf(render({ blocks: [buildQuotation(), buildQuotation()] }))).toEqual([
      'Context',
      'Dismiss',
    ]);
  });

  it('lets a private answer with quotations be shared', () => {
    expect(labelsOf(render({ blocks: [buildQuotation()] }, { isPrivate: true }))).toEqual([
      'Context',
      'Share',
      'Dismiss',
    ]);
    expect(labelsOf(render({}, { isPrivate: true }))).toEqual(['Dismiss']);
  });

  it('says a sentence without a heading or a button', () => {
    const message = render(say('One moment: you can ask again in 4 seconds.'), { isPrivate: true });
    expect(rawOf(message)).toEqual(['One moment: you can ask again in 4 seconds.']);
    expect(labelsOf(message)).toEqual([]);
  });

  it('is never empty', () => {
    expect(rawOf(render({ heading: [], blocks: [{ type: 'notice', text: ' \n' }] }))).toEqual([
      'There is nothing to show.',
    ]);
  });

  it('says before the footer what could not be done', () => {
    const notes = [
      'I may not create threads here (missing: Create Public Threads, in #news), so I answer in place.',
    ];
    const message = render({ blocks: [buildQuotation()], pages: { page: 0, count: 2 } }, { notes });
    expect(display(rawOf(message).at(-1) ?? '').text).toBe(`${notes[0]}\nPage 1 of 2`);
  });
});

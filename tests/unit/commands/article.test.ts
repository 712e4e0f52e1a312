import { describe, expect, it } from 'vitest';
import { article } from '../../../commands/article.ts';
import type { Reply } from '../../../commands/command.ts';
import type { Archive } from '../../../index/archive.ts';
import { openFiles, quotationsOf, rowsOf, run, sentencesOf } from '../../support/archive.ts';
import { HARBOUR } from '../../support/harbour.ts';

const archive = await openFiles(HARBOUR);

const SENTENCE = 'The clerk of Brill wrote one more line into the great book of the harbour. ';
const long = await openFiles({
  'long.txt': `${SENTENCE.repeat(60)}\n`,
  'unbroken.txt': `${'汽船は霧の中で浅瀬に乗り上げた'.repeat(100)}\n`,
  'gulls.txt': `a${'🕊'.repeat(800)}\n`,
  'lines.txt': `${'Nets\nropes\n'.repeat(200)}\n`,
});

const termsOf = (reply: Reply) => rowsOf(reply).map(({ term }) => term);

describe('/article without a title', () => {
  it('lists the newest first, those of one day by source and id, undated ones last', async () => {
    const records = [
      { id: 'undated', text: 'The quay was empty.' },
      { id: 'c', text: 'A gull cried.', date: '2020-01-02' },
      { id: 'b', text: 'A seal dived.', date: '2020-01-02', source: 'Harbour Post' },
      { id: 'a', text: 'A crab hid.', date: '2020-01-02', source: 'Harbour Post' },
      { id: 'd', text: 'A cod swam.', date: '2020-01-02', source: 'Evening Mail' },
      { id: 'newest', text: 'The mist rose.', date: '2021-01-01' },
      { id: 'oldest', text: 'The mist fell.', date: '1990-01-01' },
    ];
    const reply = await run(article, await openFiles(jsonl(records)));
    expect(termsOf(reply)).toEqual(
      ['newest', 'd', 'a', 'b', 'c', 'oldest', 'undated'].map((id) => `untitled (${id})`),
    );
  });

  it('says source, day and id', async () => {
    const reply = await run(article, archive);
    expect(reply.heading).toEqual(['Articles']);
    expect(rowsOf(reply)).toContainEqual({
      term: 'Museum opens',
      text: 'Evening Mail · 2 April 2022 · museum.md',
    });
    expect(rowsOf(reply)).toContainEqual({ term: 'untitled (portrait.txt)', text: 'no date' });
  });

  it('lists ten a page', async () => {
    const records = Array.from({ length: 23 }, (_, at) => ({
      id: `note-${at + 10}`,
      text: `Buoy ${at} rang.`,
      date: `2020-01-${at + 1}`.replace(/-(\d)$/, '-0$1'),
    }));
    const many = await openFiles(jsonl(records));
    const pages = [0, 1, 2].map((page) => run(article, many, {}, { page }));
    const shown = await Promise.all(pages);
    expect(shown.map((reply) => rowsOf(reply).length)).toEqual([10, 10, 3]);
    expect(new Set(shown.flatMap(termsOf)).size).toBe(23);
    expect(shown.map(({ pages }) => pages)).toEqual([0, 1, 2].map((page) => ({ page, count: 3 })));
    expect(await run(article, many, {}, { page: 99 })).toEqual(shown[2]);
  });

  it('counts no pages where there is only one', async () => {
    expect((await run(article, archive)).pages).toBeNull();
  });
});

describe('/article with a title', () => {
  it.each([
    ['its id', 'aground.md', 'Ferry runs aground off Brill'],
    ['its id in other letters', 'AGROUND.MD', 'Ferry runs aground off Brill'],
    ['its whole title, whatever the case', 'a medal for the CAPTAIN', 'A medal for the captain'],
    ['words of its title in any order', 'brill ferry', 'Ferry runs aground off Brill'],
    ['a part of a word', 'museu', 'Museum opens'],
    ['the beginning of its id', 'port', 'untitled (portrait.txt)'],
    ['the id of a record', 'note-2', 'untitled (note-2)'],
  ])('finds it by %s', async (_rule, title, heading) => {
    expect((await run(article, archive, { title })).heading).toEqual(['Article', heading]);
  });

  it('finds an id to the letter before the same in other letters, and both before a title', async () => {
    const ids = await openFiles(
      jsonl([
        { id: 'titled', title: 'fog', text: 'The tide was low.' },
        { id: 'Fog', title: 'One', text: 'Fog lay on the quay.' },
        { id: 'fog', title: 'Another', text: 'Fog came back.' },
      ]),
    );
    expect((await run(article, ids, { title: 'Fog' })).heading).toEqual(['Article', 'One']);
    expect((await run(article, ids, { title: 'fog' })).heading).toEqual(['Article', 'Another']);
    expect(termsOf(await run(article, ids, { title: 'FOG' })).toSorted()).toEqual(['Another', 'One']);
  });

  it('finds a whole title before those that hold its words', async () => {
    const files = jsonl([
      { id: 'one', title: 'Fog', text: 'Fog lay on the quay.' },
      { id: 'two', title: 'Fog again', text: 'Fog came back.' },
    ]);
    expect((await run(article, await openFiles(files), { title: 'fog' })).heading).toEqual([
      'Article',
      'Fog',
    ]);
  });

  it('lists several with the title in the heading', async () => {
    const reply = await run(article, archive, { title: 'captain' });
    expect(reply.heading).toEqual(['Articles', 'captain']);
    expect(termsOf(reply).toSorted()).toEqual(['A medal for the captain', 'Captain before the court']);
  });

  it('lists several that share a beginning of their ids', async () => {
    expect(termsOf(await run(article, archive, { title: 'note-' }))).toEqual([
      'untitled (note-1)',
      'untitled (note-2)',
    ]);
  });

  it.each(['nothing like it', '.*', 'captain (', '“quoted”'])('says that none has it: %s', async (title) => {
    const reply = await run(article, archive, { title });
    expect(sentencesOf(reply)).toEqual([`No article has the title “${title}”.`]);
  });
});

describe('/article, shown', () => {
  it('says what is known of it, then its text', async () => {
    const reply = await run(article, archive, { title: 'aground.md' });
    const rows = Object.fromEntries(rowsOf(reply).map(({ term, text }) => [term, text]));
    expect(rows).toMatchObject({
      Source: 'Harbour Post',
      Author: 'Ola Brandt',
      Day: 'printed 3 May 2019',
      Length: '39 words',
      Names: expect.stringContaining('Mira Holt'),
      Link: 'https://example.test/aground',
      Id: 'aground.md',
    });
    const [quotation] = quotationsOf(reply);
    expect(quotation?.text).toContain('Thick fog lay over the channel.');
    expect(quotation).toMatchObject({ number: null, lead: null, highlights: [] });
  });

  it('leaves out what is not known, and says why there is no day', async () => {
    const reply = await run(article, archive, { title: 'portrait.txt' });
    expect(termsOf(reply)).toEqual(['Day', 'Length', 'Names', 'Id']);
    expect(rowsOf(reply)[0]?.text).toBe('no date of print (The article does not say when it was printed.)');
  });

  it('shows the whole text page by page, and what is known of it on the first', async () => {
    const { text } = long.article('long.txt') ?? { text: '' };
    const first = await run(article, long, { title: 'long.txt' });
    const count = first.pages?.count ?? 0;
    expect(count).toBeGreaterThan(2);
    let at = 0;
    for (let page = 0; page < count; page++) {
      const reply = await run(article, long, { title: 'long.txt' }, { page });
      expect(reply.pages).toEqual({ page, count });
      expect(rowsOf(reply).length > 0).toBe(page === 0);
      const [quotation] = quotationsOf(reply);
      expect(text.slice(at, quotation?.span.start).trim()).toBe('');
      expect(quotation?.text).toBe(text.slice(quotation?.span.start, quotation?.span.end));
      at = quotation?.span.end ?? at;
    }
    expect(text.slice(at).trim()).toBe('');
    expect(await run(article, long, { title: 'long.txt' }, { page: 99 })).toEqual(
      await run(article, long, { title: 'long.txt' }, { page: count - 1 }),
    );
  });
});

describe('/article where only excerpts may be shown', () => {
  const open = async (archive: Archive, title: string, page = 0) =>
    run(article, archive, { title }, { articleText: 'excerpts', page });

  it.each([
    ['of many sentences', 'long.txt', 0],
    ['on a later page', 'long.txt', 2],
    ['without any blank', 'unbroken.txt', 0],
    ['of characters of two code units', 'gulls.txt', 0],
    ['of short lines', 'lines.txt', 0],
  ])('shows 450 characters of the opening at most: a text %s', async (_rule, id, page) => {
    const { text } = long.article(id) ?? { text: '' };
    const reply = await open(long, id, page);
    const [quotation, ...others] = quotationsOf(reply);
    expect(others).toEqual([]);
    expect(quotation?.span.start).toBe(0);
    expect(quotation?.text).toBe(text.slice(0, quotation?.span.end));
    expect(quotation?.text.length).toBeLessThanOrEqual(450);
    expect(quotation?.text.length).toBeGreaterThan(400);
    expect(quotation?.text).not.toMatch(/\p{Cs}/u);
    expect(quotation?.clipped.end).toBe(true);
    expect(reply.pages).toBeNull();
    expect(sentencesOf(reply)).toEqual([
      'Only the opening is shown here; whoever runs this bot keeps the full texts private.',
    ]);
  });

  it('ends the opening between two words', async () => {
    const [quotation] = quotationsOf(await open(long, 'long.txt'));
    const { text } = long.article('long.txt') ?? { text: '' };
    expect(text.charAt(quotation?.span.end ?? 0)).toBe(' ');
    expect(quotation?.text).toMatch(/\S$/);
  });

  it('shows a short text to its last word', async () => {
    const [quotation] = quotationsOf(await open(archive, 'portrait.txt'));
    expect(quotation?.text).toBe(
      'Mira Holt was born above the bakery in Brill. She learnt to sail from her uncle.',
    );
    expect(quotation?.clipped).toEqual({ start: false, end: false });
  });

  it('still lists every article', async () => {
    const reply = await run(article, archive, {}, { articleText: 'excerpts' });
    expect(rowsOf(reply)).toHaveLength(archive.articles.length);
  });
});

function jsonl(records: readonly object[]): Record<string, string> {
  return { 'records.jsonl': records.map((record) => `${JSON.stringify(record)}\n`).join('') };
}

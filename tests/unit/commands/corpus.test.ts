import { describe, expect, it } from 'vitest';
import { corpus } from '../../../commands/corpus.ts';
import { openFiles, rowsOf, run, sentencesOf } from '../../support/archive.ts';
import { HARBOUR } from '../../support/harbour.ts';

const archive = await openFiles(HARBOUR);

describe('/corpus', () => {
  it('says how much there is, of which days and from whom', async () => {
    const reply = await run(corpus, archive);
    expect(rowsOf(reply).slice(0, 5)).toEqual([
      { term: 'Articles', text: '8' },
      { term: 'Days', text: '5 November 2018 to 2 April 2022' },
      { term: 'Undated', text: '1' },
      { term: 'Sources', text: 'Harbour Post (3), Evening Mail (2)' },
      { term: 'Left out', text: '1' },
    ]);
    expect(reply).toMatchObject({ audience: 'public', heading: ['Corpus'], pages: null, findings: null });
  });

  it('names each file that was left out, with its line and how to mend it', async () => {
    const reply = await run(corpus, archive);
    expect(sentencesOf(reply)).toEqual(['Left out:']);
    expect(rowsOf(reply).at(-1)).toEqual({
      term: 'spoilt.md:3',
      text: expect.stringContaining('"published" is "14/3/21", which is not a date.'),
    });
  });

  it('names a whole file without a line', async () => {
    const reply = await run(corpus, await openFiles({ 'a.txt': 'The quay was empty.\n', 'b.pdf': 'x' }));
    expect(rowsOf(reply).at(-1)?.term).toBe('b.pdf');
  });

  it('says where there is nothing to say: no day, no source, nothing left out', async () => {
    const reply = await run(corpus, await openFiles({ 'a.txt': 'The quay was empty.\n' }));
    expect(rowsOf(reply)).toEqual([
      { term: 'Articles', text: '1' },
      { term: 'Days', text: 'none is dated' },
      { term: 'Undated', text: '1' },
      { term: 'Sources', text: 'none is named' },
      { term: 'Left out', text: '0' },
    ]);
    expect(sentencesOf(reply)).toEqual([]);
  });

  it('names the ten sources with most articles', async () => {
    const records = Array.from({ length: 13 }, (_, at) => ({
      text: `Buoy ${at} rang.`,
      source: `Paper ${at + 10}`,
    }));
    const lines = records.map((record) => JSON.stringify(record)).join('\n');
    const reply = await run(corpus, await openFiles({ 'a.jsonl': lines }));
    const sources = rowsOf(reply).find(({ term }) => term === 'Sources')?.text;
    expect(sources).toMatch(/^Paper 10 \(1\), .*Paper 19 \(1\) and 3 more$/);
  });

  it('pages through what was left out, ten a page, and shows the rest on the first only', async () => {
    const spoilt = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`bad-${at + 10}.md`, ' ']));
    const many = await openFiles({ ...spoilt, 'good.txt': 'The quay was empty.\n' });
    const pages = await Promise.all([0, 1, 2].map((page) => run(corpus, many, {}, { page })));
    expect(pages.map(({ pages }) => pages)).toEqual([0, 1, 2].map((page) => ({ page, count: 3 })));
    const named = pages.map((reply) => rowsOf(reply).filter(({ term }) => term.startsWith('bad-')));
    expect(named.map((rows) => rows.length)).toEqual([10, 10, 5]);
    expect(new Set(named.flat().map(({ term }) => term)).size).toBe(25);
    expect(pages.map((reply) => rowsOf(reply).some(({ term }) => term === 'Articles'))).toEqual([
      true,
      false,
      false,
    ]);
    expect(await run(corpus, many, {}, { page: 99 })).toEqual(pages[2]);
  });
});

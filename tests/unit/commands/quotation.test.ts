import { describe, expect, it } from 'vitest';
import { quoteAnswer, quoteArticle } from '../../../commands/quotation.ts';
import { when } from '../../../commands/when.ts';
import { who } from '../../../commands/who.ts';
import type { Archive } from '../../../index/archive.ts';
import type { Answer } from '../../../index/findings.ts';
import type { Publication } from '../../../index/types.ts';
import { openFiles, quotationsOf, run } from '../../support/archive.ts';
import { HARBOUR } from '../../support/harbour.ts';

const archive = await openFiles(HARBOUR);

/** A sentence of up to 1,000 characters with the words of the question somewhere in it. */
function writeLongSentence(clausesBefore: number, clausesAfter: number): string {
  const before = 'The harbour board counted ropes and nets and anchors, '.repeat(clausesBefore);
  const after = 'and the boats came in with cod and herring and eels, '.repeat(clausesAfter);
  return `${before}then Lotte Vink rang the bell of the old chapel, ${after}and it was night.`;
}

describe('a quotation', () => {
  it('holds the words of its span, and marks words of the question in it', async () => {
    const [quotation] = quotationsOf(await run(who, archive, { name: 'Piet Aalders' }));
    const { text } = archive.article('trial.md') ?? { text: '' };
    expect(quotation?.articleId).toBe('trial.md');
    expect(quotation?.text).toBe(text.slice(quotation?.span.start, quotation?.span.end));
    const marked = quotation?.highlights.map(({ start, end }) => quotation.text.slice(start, end));
    expect(marked).toEqual(['Piet Aalders']);
  });

  it('says who printed it, where and when', async () => {
    const [quotation] = quotationsOf(await run(who, archive, { name: 'pilot', in: 'aground.md' }));
    expect(quotation?.citation).toMatchObject({
      title: 'Ferry runs aground off Brill',
      source: 'Harbour Post',
      author: 'Ola Brandt',
      url: 'https://example.test/aground',
      published: { date: '2019-05-03', status: 'ok' },
      printed: 'printed 3 May 2019',
    });
  });

  it('calls an article without a title by its id', async () => {
    const [quotation] = quotationsOf(await run(who, archive, { name: 'seals' }));
    expect(quotation?.citation.title).toBe('untitled (note-1)');
  });

  it('names the articles that carry the same words by their titles', async () => {
    const [quotation, ...others] = quotationsOf(await run(when, archive, { subject: 'Seagull sandbank' }));
    const titles = [quotation?.citation.title, ...(quotation?.citation.also ?? [])];
    expect(titles.toSorted()).toEqual(['Ferry runs aground off Brill', 'Seagull stuck']);
    expect(others).toEqual([]);
  });

  it('speaks of the days inside what it shows, each once', async () => {
    const files = {
      'days.txt':
        'Lotte Vink rang the bell on 3 March 2017, and on March 3, 2017 she rang it twice. The chapel burnt in 2018.\n',
    };
    const archive = await openFiles(files);
    const [answer] = await answersOf(archive, 'Lotte Vink bell');
    const quotation = quoteAnswer(answer, archive, 'who', 1);
    const isBurntShown = quotation.text.includes('2018');
    expect(quotation.citation.speaksOf).toEqual(isBurntShown ? ['3 March 2017', '2018'] : ['3 March 2017']);
    const { sentences } = answer.passage;
    const last = sentences.at(-1) ?? answer.passage.span;
    expect(quoteAnswer({ ...answer, shown: last }, archive, 'who', 1).citation.speaksOf).toEqual(['2018']);
  });

  it.each([
    ['behind', 2, 9, { start: false, end: true }],
    ['before', 8, 7, { start: true, end: false }],
    ['on both sides of', 8, 9, { start: true, end: true }],
  ])('says that words of a long sentence were left off %s it', async (_side, before, after, clipped) => {
    const archive = await openFiles({ 'long.txt': `It rained. ${writeLongSentence(before, after)}\n` });
    const [quotation] = quotationsOf(await run(who, archive, { name: 'Lotte Vink bell' }));
    expect(quotation?.clipped).toEqual(clipped);
    expect(quotation?.text.length).toBeLessThanOrEqual(450);
    expect(quotation?.text).toContain('Lotte Vink rang the bell');
  });

  it('says of whole sentences that nothing was left off', async () => {
    const [quotation] = quotationsOf(await run(who, archive, { name: 'Piet Aalders' }));
    expect(quotation?.clipped).toEqual({ start: false, end: false });
  });

  it('leads with nothing but a day', async () => {
    const [answer] = await answersOf(archive, 'Piet Aalders');
    expect(quoteAnswer(answer, archive, 'who', 1).lead).toBeNull();
    expect(quoteAnswer(answer, archive, 'when', 1).lead).not.toBeNull();
  });

  it('leads with nothing where it does not answer', async () => {
    const [answer] = await answersOf(archive, 'Piet Aalders');
    expect(quoteAnswer(answer, archive, 'when', null)).toMatchObject({ number: null, lead: null });
  });
});

describe('the day that leads an answer', () => {
  it.each([
    ['as it is named', 'on 3 March 2017', { text: '3 March 2017', note: null }],
    ['in one form for all', 'on March 3, 2017', { text: '3 March 2017', note: null }],
    ['as a month', 'in March 2017', { text: 'March 2017', note: null }],
    ['as a year', 'in 2017', { text: '2017', note: null }],
    ['as the day of print', 'at dawn', { text: '6 March 2017', note: 'the day of print' }],
  ])('stands there %s', async (_rule, day, lead) => {
    const text = `Lotte Vink rang the bell ${day}.`;
    const archive = await openFiles({
      'bell.jsonl': `${JSON.stringify({ id: 'bell', text, date: '2017-03-06' })}\n`,
    });
    const [quotation] = quotationsOf(await run(when, archive, { subject: 'Lotte Vink' }));
    expect(quotation?.lead).toEqual(lead);
  });

  it('is none where neither the words nor the article have one', async () => {
    const archive = await openFiles({ 'bell.txt': 'Lotte Vink rang the bell at dawn.\n' });
    const [quotation] = quotationsOf(await run(when, archive, { subject: 'Lotte Vink' }));
    expect(quotation?.lead).toEqual({ text: 'No day', note: 'the article has no date' });
    expect(quotation?.citation.printed).toBe('no date of print');
  });

  it('is said to be in doubt where the text contradicts it', async () => {
    const [answer] = await answersOf(archive, 'Piet Aalders');
    const published: Publication = {
      date: '2020-02-11',
      basis: 'metadata',
      status: 'conflict',
      note: 'The text expects the spring of 2018.',
      inferred: null,
    };
    const doubtful = { ...answer, exact: null, citation: { ...answer.citation, published } };
    const quotation = quoteAnswer(doubtful, archive, 'when', 1);
    expect(quotation.lead).toEqual({ text: '11 February 2020', note: 'the day of print, in doubt' });
    expect(quotation.citation.printed).toBe('dated 11 February 2020, which its text contradicts');
  });
});

describe('quoteArticle', () => {
  it('quotes a span with nothing marked', () => {
    const article = archive.article('portrait.txt');
    if (!article) throw new Error('The portrait is gone.');
    expect(quoteArticle(article, { start: 0, end: 9 })).toMatchObject({
      number: null,
      text: 'Mira Holt',
      highlights: [],
      clipped: { start: false, end: false },
      citation: { title: 'untitled (portrait.txt)', speaksOf: [], also: [] },
    });
  });
});

async function answersOf(archive: Archive, name: string): Promise<readonly [Answer, ...Answer[]]> {
  const { findings } = await run(who, archive, { name });
  const [first, ...others] = findings?.answers ?? [];
  if (!first) throw new Error(`There is no answer to ${name}.`);
  return [first, ...others];
}

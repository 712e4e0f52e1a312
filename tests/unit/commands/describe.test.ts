import { describe, expect, it } from 'vitest';
import { ask } from '../../../commands/ask.ts';
import type { Reply } from '../../../commands/command.ts';
import { describeFindings } from '../../../commands/describe.ts';
import { when } from '../../../commands/when.ts';
import { who } from '../../../commands/who.ts';
import type { TimeExpression } from '../../../index/types.ts';
import { buildInvocation, openFiles, quotationsOf, run, sentencesOf } from '../../support/archive.ts';
import { HARBOUR } from '../../support/harbour.ts';
import { PRINTED } from './hand-built-answer.ts';

const archive = await openFiles(HARBOUR);

/** Eight articles about the same person, each with words of its own. */
const bakers = await openFiles({
  'bakers.jsonl': ['rye', 'oats', 'barley', 'wheat', 'spelt', 'millet', 'maize', 'rice']
    .map((grain) => ({
      id: grain,
      text: `Hanne Brod bakes with ${grain} today. The ${grain} mill turns ${grain} slowly.`,
    }))
    .map((record) => `${JSON.stringify(record)}\n`)
    .join(''),
});

describe('the pages of an answer', () => {
  const page = async (number: number) => run(who, bakers, { name: 'Hanne Brod' }, { page: number });
  const numbersOf = (reply: Reply) => quotationsOf(reply).map(({ number }) => number);

  it('hold three excerpts each, counted through', async () => {
    const pages = [await page(0), await page(1), await page(2)];
    expect(pages.map(numbersOf)).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8],
    ]);
    expect(pages.map((reply) => reply.pages)).toEqual([0, 1, 2].map((at) => ({ page: at, count: 3 })));
    const ids = pages.flatMap((reply) => quotationsOf(reply).map(({ articleId }) => articleId));
    expect(new Set(ids).size).toBe(8);
  });

  it('end with the last one: a page behind it is the last one', async () => {
    expect(await page(50)).toEqual(await page(2));
  });

  it('are as many as were looked for', async () => {
    const reply = await run(who, bakers, { name: 'Hanne Brod' }, { limit: 4, page: 1 });
    expect(reply.pages).toEqual({ page: 1, count: 2 });
    expect(numbersOf(reply)).toEqual([4]);
  });

  it('are not counted where there is only one', async () => {
    expect((await run(who, archive, { name: 'Piet Aalders' })).pages).toBeNull();
  });
});

describe('an answer', () => {
  it('shows only excerpts that hold the answer by themselves', async () => {
    const reply = await run(ask, archive, { question: 'Who gave Mira Holt the medal?' });
    const answers = reply.findings?.answers ?? [];
    const supported = answers.filter(({ isSupported }) => isSupported);
    expect(supported.length).toBeLessThan(answers.length);
    expect(quotationsOf(reply).map(({ articleId }) => articleId)).toEqual(
      supported.map(({ passage }) => passage.articleId),
    );
  });

  it('pages through those alone', async () => {
    const { findings } = await run(who, bakers, { name: 'Hanne Brod' });
    if (!findings) throw new Error('Nothing was asked.');
    const answers = findings.answers.map((answer, at) => ({ ...answer, isSupported: at % 2 === 0 }));
    const reply = describeFindings({ ...findings, answers }, buildInvocation(bakers, { page: 1 }));
    expect(reply.pages).toEqual({ page: 1, count: 2 });
    expect(quotationsOf(reply).map(({ number, articleId }) => [number, articleId])).toEqual([
      [4, answers[6]?.passage.articleId],
    ]);
  });

  it('says which spelling it was read as, on every page', async () => {
    const sentence = 'showing results for Brod; no article here mentions “Brood”';
    for (const page of [0, 1]) {
      const reply = await run(who, bakers, { name: 'Hanne Brood' }, { page });
      expect(sentencesOf(reply).filter((one) => one === sentence)).toHaveLength(1);
      expect(reply.blocks[0]).toEqual({ type: 'note', text: sentence });
    }
  });

  it('says what a follow-up was understood from', async () => {
    const first = await run(who, archive, { name: 'Mira Holt' });
    const previous = first.findings?.question ?? null;
    const reply = await run(ask, archive, { question: 'and when?' }, { previous });
    expect(reply.heading).toEqual(['When', 'Mira Holt']);
    expect(sentencesOf(reply)).toEqual(['understood from “and when?”']);
    expect(quotationsOf(reply)[0]?.lead).not.toBeNull();
  });

  it('says as which month of which year one without its year was read', async () => {
    const { findings } = await run(who, archive, { name: 'Mira Holt' });
    if (!findings) throw new Error('Nothing was asked.');
    const june: TimeExpression = {
      text: 'June',
      span: { start: 3, end: 7 },
      type: 'DATE',
      value: '2023-06',
      interval: { start: '2023-06-01', end: '2023-06-30' },
      basis: 'tense',
      anchor: '2024-05-23',
    };
    const question = { ...findings.question, completed: [june, { ...june, span: { start: 12, end: 16 } }] };
    const reply = describeFindings({ ...findings, question }, buildInvocation(archive));
    expect(reply.blocks[0]).toEqual({ type: 'note', text: 'read “June” as June 2023' });
    expect(sentencesOf(reply)).toHaveLength(1);
  });

  it('does not say so of a question that stands by itself', async () => {
    const { findings } = await run(who, archive, { name: 'Mira Holt' });
    const previous = findings?.question ?? null;
    const reply = await run(ask, archive, { question: 'Who counted nine seals?' }, { previous });
    expect(sentencesOf(reply)).toEqual([]);
  });

  it('is for everyone and hands out what a follow-up builds on', async () => {
    const reply = await run(who, archive, { name: 'Mira Holt' });
    expect(reply.audience).toBe('public');
    expect(reply.findings?.question.text).toBe('Mira Holt');
  });
});

describe('the answer to a question in a sentence', () => {
  it('does not put the day of print in front where none is said', async () => {
    const { findings } = await run(when, bakers, { subject: 'Hanne Brod' });
    if (!findings) throw new Error('Nothing was asked.');
    const published = { ...PRINTED, date: '1963-11-15' };
    const [first] = findings.answers;
    if (!first) throw new Error('Nothing was found.');
    const answer = { ...first, exact: null, dates: [], citation: { ...first.citation, published } };
    const leadOf = (form: 'command' | 'sentence') => {
      const question = { ...findings.question, form };
      const reply = describeFindings({ ...findings, question, answers: [answer] }, buildInvocation(bakers));
      return quotationsOf(reply)[0]?.lead;
    };
    expect(leadOf('sentence')).toEqual({ text: 'No day said', note: 'printed 15 November 1963' });
    expect(leadOf('command')).toEqual({ text: '15 November 1963', note: 'the day of print' });
  });
});

describe('a refusal', () => {
  it('shows two closest passages at most, without number or day, and says that they do not answer', async () => {
    const reply = await run(when, archive, { subject: 'seals Aalders' });
    const quotations = quotationsOf(reply);
    expect(sentencesOf(reply)).toContain('Closest passages, which do not answer:');
    expect(quotations.length).toBeGreaterThan(0);
    expect(quotations.length).toBeLessThanOrEqual(2);
    for (const quotation of quotations) expect(quotation).toMatchObject({ number: null, lead: null });
    expect(reply.pages).toBeNull();
  });

  it('shows no passage that speaks of none of the names asked for', async () => {
    const reply = await run(ask, archive, { question: 'Did Abel Storm give the captain a medal?' });
    expect(reply.findings?.outcome).not.toBe('answered');
    for (const { text } of quotationsOf(reply)) expect(text).toMatch(/Abel|Storm/);
  });

  it('shows no passage at all where nothing is near', async () => {
    const reply = await run(who, archive, { name: 'Zelda' });
    expect(quotationsOf(reply)).toEqual([]);
    expect(sentencesOf(reply).join()).not.toContain('Closest');
  });

  it('offers names that are spelt alike, each as a question', async () => {
    const reply = await run(who, archive, { name: 'Stomp' });
    const offers = reply.blocks.find((block) => block.type === 'suggestions');
    expect(offers?.text).toBe('Nearest names');
    expect(offers?.choices).toContainEqual({ label: 'Abel Storm', request: '/who Abel Storm' });
  });

  it('keeps its heading and its question', async () => {
    const reply = await run(who, archive, { name: 'Zelda' });
    expect(reply.heading).toEqual(['Who', 'Zelda']);
    expect(reply.findings?.question.text).toBe('Zelda');
  });
});

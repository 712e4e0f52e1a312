import { describe, expect, it } from 'vitest';
import { compare } from '../../../../commands/compare.ts';
import { readHeading } from '../../../../commands/heading.ts';
import type { Difference, Findings } from '../../../../index/findings.ts';
import { quotationsOf, run, sentencesOf } from '../../../support/archive.ts';
import { AGE, askAbout, buildFindings, doorOf, excerptOf, quarry } from '../quarry.ts';

const three: Difference = {
  topic: 'spelling',
  subject: 'Hollin',
  sides: [...AGE.sides, excerptOf('letter.txt', 'Hollin')],
};

const inNineArticles = Array.from({ length: 9 }, (_, at) => {
  const side = excerptOf('fall.md', 'Brandt, 51,');
  return { ...side, citation: { ...side.citation, articleId: `${at}.md` } };
});

function show(differences: readonly Difference[], parts: Partial<Findings> = {}, page = 0) {
  const findings = buildFindings(askAbout('Iva Brandt', { kind: 'what' }), parts);
  const archive = doorOf({ compare: async () => ({ findings, differences }) });
  return run(compare, archive, { subject: 'Iva Brandt' }, { page });
}

describe('/compare', () => {
  it('says what accounts differ on and quotes the sentence of each, the differing words marked', async () => {
    const reply = await show([AGE]);
    expect(reply.heading).toEqual(['Compare', 'Iva Brandt']);
    expect(sentencesOf(reply)).toEqual(['Accounts differ on the age of Iva Brandt.']);
    const quotations = quotationsOf(reply);
    expect(quotations.map(({ number, text }) => [number, text])).toEqual([
      [1, 'Brandt, 51, went home.'],
      [2, 'Iva Brandt (54), a stonecutter, denied it.'],
    ]);
    expect(
      quotations.map(({ text, highlights }) => highlights.map(({ start, end }) => text.slice(start, end))),
    ).toEqual([['Brandt, 51,'], ['Iva Brandt (54)']]);
    expect(quotations.map(({ citation }) => citation.printed)).toEqual([
      'printed 2 May 2019',
      'printed 6 June 2020',
    ]);
    for (const { articleId, span, text } of quotations)
      expect(quarry.article(articleId)?.text.slice(span.start, span.end)).toBe(text);
  });

  it('shows a sentence that tells both sides once, with the words of each marked', async () => {
    const sides = [excerptOf('report.md', 'Iva Brandt (54)'), excerptOf('report.md', 'a stonecutter')];
    const reply = await show([{ ...AGE, sides }]);
    const [only, ...others] = quotationsOf(reply);
    expect(others).toEqual([]);
    expect(only?.highlights.map(({ start, end }) => only.text.slice(start, end))).toEqual([
      'Iva Brandt (54)',
      'a stonecutter',
    ]);
  });

  it('turns pages without taking a difference apart, and counts their accounts through', async () => {
    const all = [three, three, AGE, { ...AGE, sides: inNineArticles }];
    const pages = await Promise.all([0, 1, 2, 7].map((page) => show(all, {}, page)));
    expect(pages.map((reply) => quotationsOf(reply).map(({ number }) => number))).toEqual([
      [1, 2, 3],
      [4, 5, 6, 7, 8],
      [9, 10, 11, 12, 13],
      [9, 10, 11, 12, 13],
    ]);
    expect(pages.map(({ pages: place }) => place)).toEqual(
      [0, 1, 2, 2].map((page) => ({ page, count: 3, answers: 13 })),
    );
  });

  it('gives no verdict where nothing differs, and offers the passages', async () => {
    const reply = await show([]);
    expect(sentencesOf(reply)).toEqual([
      'No article here contradicts another about Iva Brandt, as far as I can tell.',
    ]);
    expect(reply.blocks.at(-1)).toEqual({
      type: 'suggestions',
      text: 'Closest passages',
      choices: [{ label: 'What the articles say', request: '/what Iva Brandt' }],
    });
  });

  it('says of an unknown subject that it is unknown', async () => {
    const missing = [{ word: 'Brandt', isKnown: false }];
    const reply = await show([], { outcome: 'no-match', answers: [], missing });
    expect(sentencesOf(reply)[0]).toBe('No article here mentions “Brandt”.');
    expect(reply.heading).toEqual(['Compare', 'Iva Brandt']);
    expect(reply.command).toBe('compare');
  });

  it('can be read back from its heading', async () => {
    const reply = await show([AGE]);
    expect(readHeading(reply.command ?? '', [...reply.heading, 'after 2020-01-01'])).toEqual({
      command: 'compare',
      options: { subject: 'Iva Brandt', after: '2020-01-01' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { check } from '../../../commands/check.ts';
import { openFiles, quotationsOf, run, sentencesOf } from '../../support/archive.ts';
import { HARBOUR } from '../../support/harbour.ts';

const archive = await openFiles(HARBOUR);
const ask = (text: string) => run(check, archive, { text });
const NO_VERDICT =
  'These passages speak of the same names, numbers or days. Whether they bear the message out is for you to read.';
const EXTENT = '8 articles, 5 November 2018 to 2 April 2022, 1 undated';

describe('/check', () => {
  it('is for the one who asks, also where it is offered on a message', async () => {
    expect(check).toMatchObject({ audience: 'private', messageCommand: 'Check the archive' });
    expect(await ask('Mira Holt')).toMatchObject({
      audience: 'private',
      heading: ['Check the archive'],
      pages: null,
      findings: null,
    });
  });

  it('quotes what speaks of the same, numbered, with source and days', async () => {
    const [best] = quotationsOf(await ask('Tess Quint gave Mira Holt a medal in 2021'));
    expect(best).toMatchObject({
      number: 1,
      lead: null,
      articleId: 'medal.md',
      citation: { source: 'Harbour Post', printed: 'printed 30 August 2021', speaksOf: ['2021'] },
    });
    expect(best?.text).toContain('Tess Quint');
  });

  it('quotes the same words once and names the other articles that carry them', async () => {
    const [best, ...others] = quotationsOf(await ask('the Seagull hit a sandbank on May 2'));
    expect(best?.citation.also).toHaveLength(1);
    expect(others.map(({ text }) => text)).not.toContain(best?.text);
  });

  it('quotes three passages at most, one an article', async () => {
    const quotations = quotationsOf(await ask('they saw Mira Holt again'));
    expect(quotations.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(new Set(quotations.map(({ articleId }) => articleId)).size).toBe(3);
  });

  it('says what it looked up, what no article mentions, and no verdict', async () => {
    const reply = await ask('Mira Holt met Joe Biden in Brill on 2 May 2019');
    expect(sentencesOf(reply)).toEqual([
      'Looked up: Mira Holt, Brill, 2 May 2019',
      'No article here mentions “Joe Biden”.',
      NO_VERDICT,
    ]);
    expect(reply.blocks.at(-1)?.type).toBe('note');
  });

  it('says how a misspelt name was read', async () => {
    expect(sentencesOf(await ask('they saw Aaldars then'))).toEqual([
      'Looked up: Aalders',
      'showing results for Aalders; no article here mentions “Aaldars”',
      NO_VERDICT,
    ]);
  });

  it('names no more than five unknown names', async () => {
    const reply = await ask('they saw Ypres, Xanten, Quimper, Zwolle, Vaduz and Ulm again');
    expect(sentencesOf(reply)).toEqual([
      'No article here mentions “Ypres”, “Xanten”, “Quimper”, “Zwolle” or “Vaduz”.',
      EXTENT,
    ]);
  });

  it.each([
    ['no name is known', 'Biden sent 300 tanks', 'No article here mentions “Biden”.'],
    ['a number is nowhere', 'there were 25,000 of them', 'No passage here speaks of “25,000”.'],
    ['a day is nowhere', 'it was on 24 June 2023', 'No passage here speaks of “24 June 2023”.'],
    ['small numbers do not meet', 'it was 12 of 15', 'No passage here brings “12” and “15” together.'],
  ])('says so and what the archive covers where %s', async (_case, text, sentence) => {
    const reply = await ask(text);
    expect(quotationsOf(reply)).toEqual([]);
    const said = sentencesOf(reply);
    expect(said).toContain(sentence);
    expect(said.at(-1)).toBe(EXTENT);
    expect(said).not.toContain(NO_VERDICT);
  });

  it('says so where only a title speaks of a name', async () => {
    const titled = await openFiles({ 'a.md': '---\ntitle: Fennick went home\n---\n\nIt rained all day.\n' });
    const reply = await run(check, titled, { text: 'they saw Fennick there' });
    expect(sentencesOf(reply)).toContain('No passage here speaks of “Fennick”.');
  });

  it('says so where there is nothing to look up', async () => {
    expect((await ask('lol that is wild')).blocks).toEqual([
      { type: 'notice', text: 'That message has no name, number or day that I can look up.' },
    ]);
  });

  it('quotes the words of the articles alone', async () => {
    for (const text of ['Mira Holt', 'Abel Storm counted 9 seals', 'Seagull']) {
      for (const { articleId, span, text: words } of quotationsOf(await ask(text))) {
        expect(archive.article(articleId)?.text.slice(span.start, span.end)).toBe(words);
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { ask } from '../../../commands/ask.ts';
import { listExtent } from '../../../commands/extent.ts';
import { what } from '../../../commands/what.ts';
import { when } from '../../../commands/when.ts';
import { where } from '../../../commands/where.ts';
import { who } from '../../../commands/who.ts';
import { why } from '../../../commands/why.ts';
import type { Overview } from '../../../index/archive.ts';
import { openFiles, run, sentencesOf } from '../../support/archive.ts';
import { HARBOUR } from '../../support/harbour.ts';

const archive = await openFiles(HARBOUR);

/** A long question that shares a word or two with the articles. */
const FAR_OFF =
  'carpenters plumbers lawyers gardeners accountants bakers tailors weavers smiths near the museum wheel';

describe('a refusal', () => {
  it.each([
    ['one word that no article holds', who, { name: 'Zelda' }, 'No article here mentions “Zelda”.'],
    ['two such words', who, { name: 'Zelda Quorn' }, 'No article here mentions “Zelda” and “Quorn”.'],
    [
      'three such words',
      who,
      { name: 'Zelda Quorn Mupp' },
      'No article here mentions “Zelda”, “Quorn” and “Mupp”.',
    ],
    [
      'words that never meet in one article',
      when,
      { subject: 'seals Aalders' },
      /^Nothing here says when: no article brings “(?:seals|Aalders)” together with “(?:seals|Aalders)”\.$/,
    ],
    [
      'two words of which nothing is asked',
      ask,
      { question: 'seals Aalders' },
      /^No article here brings “(?:seals|Aalders)” together with “(?:seals|Aalders)”\.$/,
    ],
    [
      'a day without any article',
      who,
      { name: 'Mira Holt', after: '2012-05-03', before: '2012-05-03' },
      'Nothing was found on 3 May 2012.',
    ],
    [
      'a period without any article',
      who,
      { name: 'Mira Holt', before: '2017' },
      'Nothing was found up to 31 December 2017.',
    ],
    [
      'a period in plain words without any article',
      ask,
      { question: 'What happened to Mira Holt in May 2012?' },
      'Nothing was found from 1 May 2012 to 31 May 2012.',
    ],
    [
      'a source that does not speak of it',
      who,
      { name: 'Abel Storm', source: 'Evening Mail' },
      'Nothing was found in Evening Mail.',
    ],
    [
      'an article that does not speak of it',
      who,
      { name: 'Abel Storm', in: 'museum.md' },
      'Nothing was found in the article museum.md.',
    ],
    [
      'every filter at once',
      who,
      { name: 'Abel Storm', after: '2019', source: 'Evening Mail', in: 'museum.md' },
      'Nothing was found from 1 January 2019 on in Evening Mail in the article museum.md.',
    ],
    ['an id that no article has', who, { name: 'Mira Holt', in: 'nope' }, 'No article has the id “nope”.'],
    [
      'an id that no article has before a word that none holds',
      who,
      { name: 'Zelda in:nope' },
      'No article has the id “nope”.',
    ],
    [
      'an id in other letters than its own',
      who,
      { name: 'Mira Holt', in: 'TRIAL.md' },
      'No article has the id “TRIAL.md”.',
    ],
  ] as const)('names %s', async (_reason, command, options, sentence) => {
    const reply = await run(command, archive, options);
    const [said] = sentencesOf(reply);
    expect(said).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence));
    expect(reply.findings?.answers).toEqual([]);
  });

  it.each([
    [who, 'name', 'who'],
    [what, 'subject', 'what'],
    [when, 'subject', 'when'],
    [where, 'subject', 'where'],
    [why, 'subject', 'why'],
  ] as const)(
    'says of a question that is too far off what it cannot tell: $2',
    async (command, option, asked) => {
      const reply = await run(command, archive, { [option]: FAR_OFF });
      expect(sentencesOf(reply)[0]).toBe(`Nothing here comes close enough to say ${asked}.`);
    },
  );

  it.each([
    [`How many ${FAR_OFF}?`, 'how many'],
    [`How much did ${FAR_OFF} pay?`, 'how much'],
    [`And how OLD are ${FAR_OFF}?`, 'how old'],
  ])('says it of a free question: %s', async (question, asked) => {
    const [said] = sentencesOf(await run(ask, archive, { question }));
    expect(said).toBe(`Nothing here comes close enough to say ${asked}.`);
  });

  it('says no more of what asks nothing', async () => {
    const [said] = sentencesOf(await run(ask, archive, { question: `Tell me of ${FAR_OFF}` }));
    expect(said).toBe('Nothing here comes close enough.');
  });

  it('ends with what there is to ask', async () => {
    const reply = await run(who, archive, { name: 'Zelda' });
    expect(reply.blocks.at(-1)).toEqual({ type: 'note', text: listExtent(archive.overview).join(', ') });
  });
});

describe('listExtent', () => {
  const overview: Overview = {
    articles: 4,
    undated: 0,
    first: '2023-06-24',
    last: '2024-05-23',
    sources: [],
    problems: [],
  };

  it.each([
    ['articles and days', {}, '4 articles, 24 June 2023 to 23 May 2024'],
    ['one article', { articles: 1, last: '2023-06-24' }, '1 article, 24 June 2023'],
    ['undated ones', { undated: 1 }, '4 articles, 24 June 2023 to 23 May 2024, 1 undated'],
    ['no day where none is dated', { undated: 4, first: null, last: null }, '4 articles, 4 undated'],
    [
      'thousands with commas',
      { articles: 12_345, undated: 1_000 },
      '12,345 articles, 24 June 2023 to 23 May 2024, 1,000 undated',
    ],
  ])('writes %s', (_rule, changes, written) => {
    expect(listExtent({ ...overview, ...changes }).join(', ')).toBe(written);
  });
});

import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../commands/command.ts';
import { readHeading } from '../../../commands/heading.ts';
import { timeline } from '../../../commands/timeline.ts';
import { openFiles, quotationsOf, run, sentencesOf } from '../../support/archive.ts';
import type { Files } from '../../support/folders.ts';

const YEARS = Array.from({ length: 12 }, (_, at) => 1990 + at);

const MILL: Files = {
  'fire.md': article('Fire at the mill', 'Valley Courier', '2021-03-17', [
    'The old mill of Tarn burned down on 14 March 2021 because a lamp fell into the straw.',
    'Jonas Reed built the mill of Tarn in 1898.',
    'Since 1950, the mill of Tarn has ground oats only.',
    'The mayor of Tarn will speak on Friday about the mill.',
  ]),
  'echo.md': article('Tarn mourns', 'Evening Mail', '2021-03-16', [
    'On Sunday the mill of Tarn was lost to a fire that could be seen from the coast.',
  ]),
  'third.md': article('Straw and lamps', 'Straw Weekly', '2021-04-01', [
    'A lamp set the mill of Tarn on fire on 14 March 2021.',
  ]),
  'undated.txt': 'The mill of Tarn was sold on Tuesday. It had stood empty.\n',
  'bakers.md': article('Bakers of Brill', 'Oven Times', '2020-02-03', [
    ...YEARS.map((year) => `Hanne Brod won the prize of Brill for her bread in ${year}.`),
  ]),
  'fog.md': article('Fog', 'Evening Mail', '2020-01-05', ['Ada Bell saw fog on the coast.']),
};

function article(title: string, source: string, published: string, sentences: readonly string[]): string {
  return `---\ntitle: ${title}\nsource: ${source}\npublished: ${published}\n---\n\n${sentences.join(' ')}\n`;
}

const archive = await openFiles(MILL);

/** What stands in a reply from top to bottom: its own words, and the days in front of sentences. */
function outline({ blocks }: Reply): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'quotation') return [`${block.number} ${block.lead?.text}`];
    return block.type === 'note' || block.type === 'notice' ? [block.text] : [];
  });
}

describe('/timeline', () => {
  it('lists the days in order, under the month that they lie in', async () => {
    const reply = await run(timeline, archive, { subject: 'mill of Tarn' });
    expect(reply.heading).toEqual(['Timeline', 'mill of Tarn', '1898 to 2021']);
    expect(outline(reply)).toEqual([
      'Mentioned in 4 articles, printed 16 March 2021 to 1 April 2021.',
      '1 1898',
      '2 since 1950',
      'March 2021',
      '3 14 March 2021',
      '4 19 March 2021',
      'Left out: one sentence that says “Tuesday” in an article without a date.',
    ]);
    expect(reply).toMatchObject({ audience: 'public', command: 'timeline', pages: null });
  });

  it('names another article that tells the same day, and counts all', async () => {
    const reply = await run(timeline, archive, { subject: 'mill of Tarn' });
    const fire = quotationsOf(reply).find(({ lead }) => lead?.text === '14 March 2021');
    expect(fire?.sameDay).toHaveLength(1);
    expect(fire?.lead?.note).toMatch(/told by 3 articles$/);
  });

  it('does not say a second time of which day a sentence speaks', async () => {
    const reply = await run(timeline, archive, { subject: 'mill of Tarn' });
    expect(quotationsOf(reply).map(({ citation }) => citation.speaksOf)).toEqual([[], [], [], []]);
  });

  it('says how a day is known that is not printed so', async () => {
    const reply = await run(timeline, archive, { subject: 'mayor of Tarn' });
    expect(quotationsOf(reply)[0]?.lead?.note).toContain('“Friday”, counted from');
  });

  it('quotes word for word', async () => {
    for (const { articleId, span, text } of quotationsOf(await run(timeline, archive, { subject: 'Tarn' })))
      expect(archive.article(articleId)?.text.slice(span.start, span.end)).toBe(text);
  });

  it('shows five entries a page, the picture and the mentions on the first, what is left out on the last', async () => {
    const page = (at: number) => run(timeline, archive, { subject: 'Hanne Brod' }, { page: at });
    const [first, second, last, behind] = await Promise.all([page(0), page(1), page(2), page(9)]);
    expect(quotationsOf(first).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(quotationsOf(second).map(({ number }) => number)).toEqual([6, 7, 8, 9, 10]);
    expect(quotationsOf(last).map(({ lead }) => lead?.text)).toEqual(['2000', '2001']);
    expect(behind).toEqual(last);
    expect([first, second, last].map(({ picture }) => picture?.points.length)).toEqual([
      12,
      undefined,
      undefined,
    ]);
    expect(
      [first, second].map((reply) => sentencesOf(reply).filter((text) => /^Mentioned/.test(text)).length),
    ).toEqual([1, 0]);
  });

  it('says on the first page that it is a selection, and names the years of what it tells', async () => {
    const years = Array.from({ length: 70 }, (_, at) => 1901 + at);
    const sentences = years.map((year) => `Jonas Reed sold ${year * 3} sacks of flour in Tarn in ${year}.`);
    const sacks = await openFiles({ 'a.md': article('Sacks', 'Mail', '2021-03-16', sentences) });
    const page = (at: number) => run(timeline, sacks, { subject: 'Jonas Reed' }, { page: at });
    const [first, last] = await Promise.all([page(0), page(99)]);
    const isSelection = (text: string) => text.includes('most told of 70 days.');
    expect([first, last].map((reply) => sentencesOf(reply).filter(isSelection).length)).toEqual([1, 0]);
    const [opening, closing] = [quotationsOf(first)[0], quotationsOf(last).at(-1)];
    expect(first.heading.at(-1)).toBe(`${opening?.lead?.text} to ${closing?.lead?.text}`);
  });

  it('has findings, for a follow-up and for programs', async () => {
    const { findings } = await run(timeline, archive, { subject: 'Hanne Brod' });
    expect(findings?.outcome).toBe('answered');
    expect(findings?.answers).toHaveLength(12);
    expect(findings?.question.names.map(({ name }) => name)).toEqual(['Hanne Brod']);
  });

  it('is that of the whole archive without a subject', async () => {
    const reply = await run(timeline, archive);
    expect(reply.heading).toEqual(['Timeline', 'all articles', '1898 to 2021']);
    expect(quotationsOf(reply)).toHaveLength(5);
  });

  it('refuses an unknown name as other commands do', async () => {
    const reply = await run(timeline, archive, { subject: 'Quorvex' });
    expect(reply.heading).toEqual(['Timeline', 'Quorvex']);
    expect(outline(reply)[0]).toBe('No article here mentions “Quorvex”.');
    expect(reply).toMatchObject({ command: 'timeline', pages: null, picture: null });
  });

  it('says that no sentence names a day, and where the subject is mentioned', async () => {
    const reply = await run(timeline, archive, { subject: 'Ada Bell' });
    expect(outline(reply)).toEqual([
      'No sentence here names a day for “Ada Bell”.',
      'Mentioned in 1 article, printed 5 January 2020.',
      '6 articles, 5 January 2020 to 1 April 2021, 1 undated',
    ]);
  });

  it('says so of a period, too', async () => {
    const reply = await run(timeline, archive, { subject: 'mill of Tarn', after: '2022' });
    expect(outline(reply)[0]).toBe('No sentence here names a day within that time for “mill of Tarn”.');
    expect(reply.heading).toEqual(['Timeline', 'mill of Tarn', 'after 2022-01-01']);
  });

  it('tells how a misspelt name was read', async () => {
    const reply = await run(timeline, archive, { subject: 'Hanne Brodd' });
    expect(outline(reply)[0]).toBe('showing results for Brod; no article here mentions “Brodd”');
    expect(reply.heading[1]).toBe('Hanne Brod');
  });
});

describe('the heading of a timeline', () => {
  it.each([
    ['a subject', { subject: 'mill of Tarn' }, { subject: 'mill of Tarn' }],
    ['a subject that is a year', { subject: '1898' }, { subject: '1898' }],
    ['no subject', {}, {}],
    ['a subject without any day', { subject: 'Ada Bell' }, { subject: 'Ada Bell' }],
    [
      'filters',
      { subject: 'mill of Tarn', after: '1990', before: '2021', source: 'Valley Courier' },
      { subject: 'mill of Tarn', after: '1990-01-01', before: '2021-12-31', source: 'Valley Courier' },
    ],
    ['filters without a subject', { after: '1990' }, { after: '1990-01-01' }],
    [
      'a subject that no article mentions',
      { subject: 'Quorvex', after: '2020' },
      { subject: 'Quorvex', after: '2020-01-01' },
    ],
  ])('is read back with %s', async (_what, options, again) => {
    const reply = await run(timeline, archive, options);
    expect(readHeading('timeline', reply.heading)).toEqual({ command: 'timeline', options: again });
    const { heading } = await run(timeline, archive, again);
    expect(heading).toEqual(reply.heading);
  });
});

import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../index/archive.ts';
import type { Timeline } from '../../../index/findings.ts';
import { openFiles } from '../../support/archive.ts';
import type { Files } from '../../support/folders.ts';

const MILL: Files = {
  'fire.md': article('Fire at the mill', 'Valley Courier', '2021-03-17', [
    'The old mill of Tarn burned down on 14 March 2021 because a lamp fell into the straw.',
    'The mill was built in 1898 by Anders Tarn.',
    'Since 1950, the mill has ground oats only.',
  ]),
  'echo.md': article('Tarn mourns', 'Evening Mail', '2021-03-16', [
    'On Sunday the mill of Tarn was lost to a fire that could be seen from the coast.',
    'The mayor will speak on Friday about the mill.',
  ]),
  'later.md': article('Mill to rise again', 'Valley Courier', '2022-05-02', [
    'The mill of Tarn will open again in June 2023, the council said.',
  ]),
  'undated.txt': 'The mill of Tarn was sold on Tuesday. It had stood empty.\n',
  'other.md': article('Market day', 'Evening Mail', '2020-01-05', [
    'Eggs were sold in Brill on 4 January 2020.',
  ]),
};

function article(title: string, source: string, published: string, sentences: readonly string[]): string {
  return `---\ntitle: ${title}\nsource: ${source}\npublished: ${published}\n---\n\n${sentences.join(' ')}\n`;
}

const archive = await openFiles(MILL);

function ask(subject: string, filters = {}, from: Archive = archive): Promise<Timeline> {
  return from.timeline(subject, { filters, today: '2030-01-15', limit: 60 });
}

function daysOf({ entries }: Timeline): readonly string[] {
  return entries.map(({ interval: { start, end } }) =>
    start === end ? `${start}` : `${start ?? ''}/${end ?? ''}`,
  );
}

describe('a timeline', () => {
  it('is one verbatim sentence a day, in order of time', async () => {
    const found = await ask('mill of Tarn');
    expect(daysOf(found)).toEqual([
      '1898-01-01/1898-12-31',
      '1950-01-01/',
      '2021-03-14',
      '2021-03-19',
      '2023-06-01/2023-06-30',
    ]);
    for (const { answer } of found.entries) {
      const { text = '' } = archive.article(answer.citation.articleId) ?? {};
      const { start, end } = answer.passage.span;
      expect(answer.excerpt).toBe(text.slice(start, end));
      expect(answer.exact).not.toBeNull();
    }
  });

  it('folds what several articles tell of a day', async () => {
    const { entries } = await ask('mill of Tarn');
    const fire = entries.find(({ interval }) => interval.start === '2021-03-14');
    expect(fire?.articles).toBe(2);
    expect(fire?.echoes).toHaveLength(1);
  });

  it('makes no entry of the day of something else', async () => {
    const raid = await openFiles({
      'raid.md': article('Raid on Brill', 'Mail', '2024-03-20', [
        'The raid on Brill came on Tuesday, before the election of 15 to 17 March 2024.',
        'Otto Lund (1857–1929) had seen a raid on Brill, too.',
        'Ada Bell was born in Brill in 1990 and saw the raid.',
      ]),
    });
    expect(daysOf(await ask('raid on Brill', {}, raid))).toEqual(['1990-01-01/1990-12-31', '2024-03-19']);
  });

  it('keeps each of the weeks in which the same words were printed', async () => {
    const words = 'The council of Tarn met on Tuesday in the old hall to speak about the mill.';
    const printed = ['2024-03-06', '2024-03-13', '2024-03-20'];
    const weeks = printed.map((day) => [`${day}.md`, article('Council', 'Mail', day, [words])]);
    const found = await ask('council of Tarn', {}, await openFiles(Object.fromEntries(weeks)));
    expect(daysOf(found)).toEqual(['2024-03-05', '2024-03-12', '2024-03-19']);
  });

  it('says in how many articles the subject is named, and from when to when they were printed', async () => {
    expect((await ask('mill of Tarn')).mentions).toEqual({
      articles: 4,
      first: '2021-03-16',
      last: '2022-05-02',
    });
  });

  it('makes no entry of a weekday in an article without a date, and counts it', async () => {
    expect((await ask('mill of Tarn')).unanchored).toEqual({ sentences: 1, text: 'Tuesday' });
  });

  it.each([
    ['written', 'mill of Tarn', { after: '2021', before: '2022' }],
    ['written in the subject', 'mill of Tarn after:2021 before:2022', {}],
  ])('is held to a period by the day of what is told: %s', async (_how, subject, filters) => {
    expect(daysOf(await ask(subject, filters))).toEqual(['2021-03-14', '2021-03-19']);
  });

  it('is held to a period in plain words', async () => {
    expect(daysOf(await ask('mill of Tarn in June 2023'))).toEqual(['2023-06-01/2023-06-30']);
  });

  it('leaves out a stretch that reaches beyond the period', async () => {
    expect(daysOf(await ask('mill of Tarn', { before: '1898-06' }))).toEqual([]);
    expect(daysOf(await ask('mill of Tarn', { before: '1898' }))).toEqual(['1898-01-01/1898-12-31']);
  });

  it('is held to a source', async () => {
    expect(daysOf(await ask('mill of Tarn', { source: 'Evening Mail' }))).toEqual([
      '2021-03-14',
      '2021-03-19',
    ]);
  });

  it('answers as a question does: its answers are the sentences', async () => {
    const { findings, entries } = await ask('mill of Tarn');
    expect(findings.outcome).toBe('answered');
    expect(findings.answers).toEqual(entries.map(({ answer }) => answer));
  });

  it('keeps the days that most articles tell where there is no room for all', async () => {
    const found = await archive.timeline('mill of Tarn', { filters: {}, today: '2030-01-15', limit: 1 });
    expect(daysOf(found)).toEqual(['2021-03-14']);
    expect(found.days).toBe(5);
  });

  it('is that of the whole archive without a subject', async () => {
    const found = await ask('');
    expect(daysOf(found)).toContain('2020-01-04');
    expect([found.mentions.articles, found.read]).toEqual([5, 5]);
    expect(daysOf(await ask('after:2022'))).toEqual(['2023-06-01/2023-06-30']);
  });

  it('mends a misspelt name', async () => {
    const { findings, entries } = await ask('Andars Tarn');
    expect(entries.length).toBeGreaterThan(0);
    expect(findings.question.text).toContain('Anders');
  });

  it('refuses a name that no article mentions', async () => {
    const { findings, entries } = await ask('Quorvex');
    expect(entries).toEqual([]);
    expect(findings).toMatchObject({ outcome: 'no-match', missing: [{ word: 'Quorvex', isKnown: false }] });
  });

  it('has no entry where no sentence names a day, and says what is near', async () => {
    const quiet = await openFiles({
      'a.md': article('Fog', 'Mail', '2020-01-05', ['Ada Bell saw fog in Brill.']),
    });
    const { findings, entries, mentions } = await ask('Ada Bell', {}, quiet);
    expect(entries).toEqual([]);
    expect(findings.outcome).toBe('low-confidence');
    expect(findings.closest).toHaveLength(1);
    expect(mentions).toEqual({ articles: 1, first: '2020-01-05', last: '2020-01-05' });
  });

  it('reads at most 300 articles, of the period first', async () => {
    const record = (at: number) => ({
      id: `r${at}`,
      date: at < 350 ? '2019-06-01' : '2022-06-01',
      text: `Piet Aalders of Brill counted ${at} gulls on ${at < 350 ? '3 May 2019' : '4 May 2022'}.`,
    });
    const lines = Array.from({ length: 360 }, (_, at) => `${JSON.stringify(record(at))}\n`);
    const many = await openFiles({ 'gulls.jsonl': lines.join('') });
    const found = await ask('Piet Aalders', { after: '2022' }, many);
    expect(daysOf(found)).toEqual(['2022-05-04']);
    expect(found.entries[0]?.articles).toBe(10);
    expect([found.mentions.articles, found.read]).toEqual([360, 300]);
    expect((await ask('', {}, many)).read).toBe(300);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive, AskOptions } from '../../../index/archive.ts';
import { QuestionError } from '../../../index/errors.ts';
import { openFiles } from '../../support/archive.ts';

const WIRE = 'Engineers closed the Harlow bridge on Monday because a cable had snapped overnight.';

const files = {
  'bridge.md': `---\ntitle: Bridge closed\npublished: 2021-03-14\nsource: Courier\n---\n\n${WIRE} Ferries run instead.`,
  'copy.md': `---\ntitle: Harlow bridge shut\npublished: 2021-03-15\nsource: Gazette\n---\n\n${WIRE}`,
  'mayor.md':
    '---\ntitle: Mayor speaks\npublished: 2021-05-02\nsource: Gazette\n---\n\nMayor Imogen Straker promised a new bridge by 2024. The Guild of Pilots objected.',
  'undated.txt': 'The lighthouse at Veldt Point was sold to a baker.',
  'broken.md': '---\npublished: 31 February 2021\n---\n\nNothing.',
};

describe('an archive', () => {
  let archive: Archive;

  const ask = (question: string, options: Partial<AskOptions> = {}) =>
    archive.ask(question, {
      kind: null,
      filters: {},
      today: '2030-01-15',
      asOf: null,
      previous: null,
      limit: 10,
      ...options,
    });

  beforeAll(async () => {
    archive = await openFiles(files);
  });

  it('says what it holds and what was left out', () => {
    const { problems, ...overview } = archive.overview;
    expect(overview).toEqual({
      articles: 4,
      undated: 1,
      first: '2021-03-14',
      last: '2021-05-02',
      sources: [
        { source: 'Gazette', articles: 2 },
        { source: 'Courier', articles: 1 },
      ],
    });
    expect(problems.map(({ file }) => file)).toEqual(['broken.md']);
  });

  it('shows the same words once and names the other articles that carry them', async () => {
    const { answers } = await ask('why was the Harlow bridge closed?');
    const withCable = answers.filter(({ excerpt }) => excerpt.includes('cable'));
    expect(withCable).toHaveLength(1);
    const ids = [withCable[0]?.citation.articleId, ...(withCable[0]?.also ?? [])];
    expect(ids.toSorted()).toEqual(['bridge.md', 'copy.md']);
  });

  it('reads a misspelt name as the known one where that leads to an answer', async () => {
    const { outcome, question } = await ask('who is Stracker?');
    expect(outcome).toBe('answered');
    expect(question.corrections).toEqual([{ asked: 'Stracker', name: 'Straker' }]);
  });

  it('keeps the question as it was where another spelling answers it no better', async () => {
    const { outcome, question, missing, nearest } = await ask('when did Stracker visit Peru?');
    expect(outcome).toBe('no-match');
    expect(question.corrections).toEqual([]);
    expect(missing.map(({ word }) => word)).toContain('Peru');
    expect(nearest).toContain('Imogen Straker');
  });

  it('names the words that never meet in one article', async () => {
    const { outcome, missing } = await ask('did the baker juggle the bridge?');
    expect(outcome).toBe('no-match');
    expect(missing.every(({ isKnown }) => isKnown)).toBe(false);
    expect((await ask('the baker and the Guild')).missing.every(({ isKnown }) => isKnown)).toBe(true);
  });

  it.each([
    ['source', { source: 'Gazette' }, ['copy.md', 'mayor.md']],
    ['first day', { after: '2021-05' }, ['mayor.md']],
    ['last day', { before: '2021-03-14' }, ['bridge.md']],
    ['article', { article: 'copy.md' }, ['copy.md']],
    ['unknown article', { article: 'nowhere.md' }, []],
  ])('is held to a %s', async (_filter, filters, ids) => {
    const { answers, closest } = await ask('bridge', { filters });
    const found = [...answers, ...closest].flatMap(({ citation, also }) => [citation.articleId, ...also]);
    expect([...new Set(found)].toSorted()).toEqual(ids);
  });

  it.each([
    ['source', 'what did the mayor promise, according to the Gazette?'],
    ['source in curly quotes', 'what did the mayor promise source:“Gazette”'],
    ['month', 'what did the mayor promise in May 2021?'],
  ])('does not look for the words that name a %s', async (_filter, question) => {
    const { outcome, answers } = await ask(question);
    expect(outcome).toBe('answered');
    expect(answers[0]?.citation.articleId).toBe('mayor.md');
  });

  it('answers what happened in a period from what was printed in it', async () => {
    const { outcome, answers } = await ask('what happened in May 2021?');
    expect(outcome).toBe('answered');
    expect(answers.map(({ citation }) => citation.articleId)).toEqual(['mayor.md']);
    expect((await ask('what happened in May 2019?')).outcome).toBe('no-match');
  });

  it('shows of two sentences as good the one with a number to a question that asks how many', async () => {
    const counting = await openFiles({
      'seals.md':
        '---\npublished: 2021-01-01\n---\n\nMany seals were seen at Veldt Point. Rain fell. There are 240 seals at Veldt Point now.',
    });
    const options = { filters: {}, today: '2030-01-15', asOf: null, previous: null, limit: 3 };
    const shownTo = async (question: string) => {
      const { answers } = await counting.ask(question, { ...options, kind: null });
      const text = counting.article('seals.md')?.text ?? '';
      return text.slice(answers[0]?.shown.start, answers[0]?.shown.end);
    };
    expect(await shownTo('how many seals are at Veldt Point?')).toContain('240');
    expect(await shownTo('why are seals at Veldt Point?')).toContain('Many');
  });

  it('does not give to one name what is said of another', async () => {
    expect((await ask('did Imogen Straker close the cable?')).outcome).not.toBe('answered');
    // The title says that the mayor speaks, and not that the Guild does.
    expect((await ask('when did the Guild speak?')).outcome).not.toBe('answered');
  });

  it('reads a word with a soft hyphen as the word', async () => {
    expect((await ask('who is Stra\u00ADker?')).outcome).toBe('answered');
  });

  it.each([
    ['nothing to look up', 'why was that so'],
    ['punctuation alone', '?!… --- ()'],
    ['an unreadable day', 'bridge after:tomorrowish'],
    ['more than 2,000 characters', 'bridge '.repeat(400)],
  ])('says what is wrong with a question: %s', async (_fault, question) => {
    await expect(ask(question)).rejects.toThrow(QuestionError);
  });

  it.each([
    [0, 1],
    [-3, 1],
    [2, 2],
    [1000, 4],
  ])('brings a limit of %i into range', async (limit, most) => {
    const { answers } = await ask('bridge', { limit });
    expect(answers.length).toBeLessThanOrEqual(most);
    expect(answers.length).toBeGreaterThan(0);
  });

  it('shows the sentences around a passage and none for a span that is not there', () => {
    expect(archive.context('mayor.md', { start: 0, end: 10 }, 'wide')).not.toBeNull();
    expect(archive.context('mayor.md', { start: 0, end: 10_000 }, 'wide')).toBeNull();
    expect(archive.context('gone.md', { start: 0, end: 10 }, 'wide')).toBeNull();
  });

  it('knows nothing of an article that is not there', () => {
    expect(archive.article('gone.md')).toBeNull();
    expect(archive.inspect('gone.md')).toBeNull();
    expect(archive.pages('gone.md')).toEqual([]);
  });
});

describe('the names of an archive', () => {
  it('are those of the stories of all articles, counted once each', async () => {
    const files = Array.from({ length: 205 }, (_, at) => [
      `${at}.md`,
      `---\npublished: 2020-01-10\n---\n\nFacebook\nTwitter\n\nThen Imogen Straker spoke.`,
    ]);
    const archive = await openFiles(Object.fromEntries(files));
    expect(archive.completeName('', 10)).toEqual([
      {
        name: 'Imogen Straker',
        kind: 'person',
        forms: ['Imogen Straker'],
        mentions: 205,
        articles: 205,
        first: '2020-01-10',
        last: '2020-01-10',
        speeches: 0,
      },
    ]);
    expect(archive.inspect('7.md')?.names.map(({ name }) => name)).toEqual(['Imogen Straker']);
  });
});

describe('the articles of an archive', () => {
  it('stand in the order of the files, and of the records in them', async () => {
    const records = ['zebra', 'apple'].map((id) => JSON.stringify({ id, text: 'It rained.' }));
    const archive = await openFiles({ 'b.txt': 'It snowed.', 'a.jsonl': records.join('\n') });
    expect(archive.articles.map(({ id }) => id)).toEqual(['zebra', 'apple', 'b.txt']);
  });
});

describe('an archive of many articles', () => {
  it('finds what was printed in a period however many better matches lie outside of it', async () => {
    const crowd = Array.from({ length: 150 }, (_, at) => [
      `old-${at}.md`,
      `---\ntitle: Quarry strike\npublished: 2019-01-10\n---\n\nThe quarry strike went on. The quarry strike hurt the quarry.`,
    ]);
    const archive = await openFiles({
      ...Object.fromEntries(crowd),
      'new.md':
        '---\ntitle: Late news\npublished: 2020-06-01\n---\n\nAmong other things a strike at one quarry was called off.',
    });
    const options = { kind: null, today: '2030-01-15', asOf: null, previous: null, limit: 3 };
    const { answers } = await archive.ask('quarry strike', { ...options, filters: { after: '2020' } });
    expect(answers.map(({ citation }) => citation.articleId)).toEqual(['new.md']);
  });
});

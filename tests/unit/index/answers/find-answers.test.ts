import { describe, expect, it } from 'vitest';
import { createSourceNames } from '../../../../index/questions/source-names.ts';
import { createArticle } from '../../../support/articles.ts';
import { askArticles } from '../../../support/library.ts';
import { createNames, createQuestion } from '../../../support/questions.ts';

const names = createNames('Ada Bell');
const ask = (text: string) => createQuestion(text, { names });
const idsOf = (found: Awaited<ReturnType<typeof askArticles>>) =>
  found.passages.map(({ passage }) => passage.articleId);

const RAIN = createArticle({
  id: 'rain',
  title: 'Weather',
  published: '2023-05-01',
  text: 'Rain came down.',
});
const OPENED = createArticle({
  id: 'opened',
  title: 'Opened',
  published: '2023-06-24',
  text: 'The judge Ada Bell opened the bridge.',
});
const HELD = createArticle({ id: 'held', title: 'Held', published: '2023-07-24', text: 'The bridge held.' });

describe('findAnswers', () => {
  it('answers from the article that holds the question, before those that hold a part of it', async () => {
    const found = await askArticles([RAIN, HELD, OPENED], ask('Who opened the bridge?'));
    expect(found).toMatchObject({ outcome: 'answered', missing: [], unknown: [] });
    expect(idsOf(found)).toEqual(['opened', 'held']);
    expect(found.passages.map(({ isSupported }) => isSupported)).toEqual([true, false]);
  });

  it('answers nothing where there are no articles', async () => {
    expect(await askArticles([], ask('Who opened the bridge?'))).toEqual({
      outcome: 'no-match',
      passages: [],
      missing: [
        { word: 'opened', isKnown: false },
        { word: 'bridge', isKnown: false },
      ],
      unknown: ['opened', 'bridge'],
    });
  });

  it('yields the nearest passages of a question that it refuses', async () => {
    const found = await askArticles([RAIN, HELD], ask('Who sold the bridge?'));
    expect(found).toMatchObject({ outcome: 'no-match', unknown: ['sold'] });
    expect(idsOf(found)).toEqual(['held']);
  });

  it.each([
    ['one article', 'Which bridge? in:held', ['held']],
    ['a period', 'Which bridge? after:2023-07', ['held']],
    ['an unknown article', 'Which bridge? in:nothing', []],
  ])('keeps to %s', async (_what, text, ids) => {
    expect(idsOf(await askArticles([RAIN, HELD, OPENED], ask(text)))).toEqual(ids);
  });

  it('finds what was printed in a period behind many better articles', async () => {
    const many = Array.from({ length: 80 }, (_, at) =>
      createArticle({ id: `a${at}`, title: 'The bridge', published: '2020-01-01', text: 'The bridge held.' }),
    );
    const late = createArticle({
      id: 'late',
      title: 'Weather',
      published: '2023-06-24',
      text: `Rain came down. ${'Snow came down. '.repeat(40)} A bridge held.`,
    });
    expect(idsOf(await askArticles([...many, late], ask('Which bridge? after:2023')))).toEqual(['late']);
  });

  it('yields as many as are wanted', async () => {
    const many = Array.from({ length: 20 }, (_, at) =>
      createArticle({ id: `a${at}`, title: `Day ${at}`, text: `The bridge held on day ${at}.` }),
    );
    expect((await askArticles(many, ask('Which bridge?'), { limit: 3 })).passages).toHaveLength(3);
    expect((await askArticles(many, ask('Which bridge?'), { limit: 100 })).passages).toHaveLength(20);
  });

  it('yields as many as are wanted where passages of one article answer with the same words', async () => {
    const rain = 'Rain came down on the town. ';
    const twice = createArticle({
      id: 'twice',
      title: 'Opened',
      text: `${rain.repeat(2)}Ann Brook opened the bridge. ${rain.repeat(2)}The old bridge opened late. ${rain}`,
    });
    const others = ['Robert Hale', 'Otto Lang'].map((name) =>
      createArticle({
        id: name,
        title: 'News',
        text: `The bridge was old. ${name} opened the mill. ${rain.repeat(9)}Snow fell on the bridge.`,
      }),
    );
    const question = ask('Who opened the old bridge?');
    const { passages } = await askArticles([twice, ...others], question, { limit: 4 });
    expect(passages).toHaveLength(4);
    const exact = passages.flatMap(({ exact: span, passage }) =>
      span ? `${span.start} ${passage.articleId}` : [],
    );
    expect(new Set(exact).size).toBe(exact.length);
  });

  it('takes the fresher of two articles first on the day of the question', async () => {
    const old = { ...HELD, id: 'old', published: { ...HELD.published, date: '2020-01-01' } };
    const fresh = { ...HELD, id: 'new', published: { ...HELD.published, date: '2023-07-24' } };
    expect(idsOf(await askArticles([old, fresh], ask('Which bridge?'), { asOf: '2023-07-25' }))).toEqual([
      'new',
      'old',
    ]);
  });

  it('takes the sentence that introduces a name that is asked for', async () => {
    const article = createArticle({
      title: 'Court',
      text: `Rain came down. Ada Bell, the youngest judge of Riverton, spoke. ${'Snow came down. '.repeat(12)} Ada Bell left.`,
    });
    const { passages } = await askArticles([article, RAIN], ask('Who is Ada Bell?'));
    expect(passages[0]?.excerpt).toContain('youngest judge');
  });

  it('quotes a byline only to a question that it holds', async () => {
    const article = createArticle({
      id: 'by',
      title: 'Court',
      text: 'By Ada Bell\n\nThe bridge held.',
      bylines: ['By Ada Bell'],
    });
    expect((await askArticles([article, RAIN], ask('Who is Ada Bell?'))).passages[0]?.excerpt).toBe(
      'By Ada Bell',
    );
    const { passages } = await askArticles([article, RAIN], ask('Did Ada Bell see the bridge?'));
    expect(passages.map(({ excerpt }) => excerpt)).not.toContain('By Ada Bell');
  });

  it('never quotes the page around the story', async () => {
    const article = createArticle({
      text: 'Rain came down.\nREAD of the bridge\nThe bridge held.',
      boilerplate: ['READ of the bridge'],
    });
    const { passages } = await askArticles([article], ask('Which bridge?'));
    expect(passages.map(({ excerpt }) => excerpt)).toEqual(['The bridge held.']);
  });

  it('names the copies of an answer beside it', async () => {
    const text = 'The young judge Ada Bell opened the old stone bridge over the harbour on a rainy morning.';
    const articles = ['a', 'b', 'c'].map((id) => createArticle({ id, title: 'News', text }));
    const { passages } = await askArticles([...articles, RAIN], ask('Who opened the bridge?'));
    expect(passages.map(({ passage, also }) => [passage.articleId, also])).toEqual([['a', ['b', 'c']]]);
  });

  it('cites the same one of several copies whatever their order in the corpus', async () => {
    const text = 'The young judge Ada Bell opened the old stone bridge over the harbour on a rainy morning.';
    const articles = ['c', 'a', 'b'].map((id) =>
      createArticle({ id, title: 'News', published: id === 'b' ? '2023-06-23' : '2023-06-24', text }),
    );
    const cited = async (given: typeof articles) =>
      (await askArticles([...given, RAIN], ask('Who opened the bridge?'))).passages.map(
        ({ passage, also }) => [passage.articleId, also],
      );
    expect(await cited(articles)).toEqual([['b', ['a', 'c']]]);
    expect(await cited(articles.toReversed())).toEqual([['b', ['a', 'c']]]);
  });

  it('answers a question of two sources from each of them before either answers again', async () => {
    const sources = createSourceNames(['Gazette', 'Evening Post']);
    const articles = [
      ['g1', 'Gazette', 'The flood reached the mill.'],
      ['g2', 'Gazette', 'The flood reached the mill at night.'],
      ['p1', 'Evening Post', 'A new dam was promised.'],
    ].map(([id = '', source = '', text = '']) => createArticle({ id, source, title: 'News', text }));
    const text = 'Did the Gazette report a flood at the mill, while the Evening Post wrote of a dam?';
    const { passages } = await askArticles(articles, createQuestion(text, { sources }));
    expect(
      passages
        .slice(0, 2)
        .map(({ citation }) => citation.source)
        .sort(),
    ).toEqual(['Evening Post', 'Gazette']);
  });

  it('takes ids and words that every object knows', async () => {
    const articles = ['__proto__', 'constructor'].map((id) =>
      createArticle({ id, title: 'News', text: 'The constructor opened a prototype.' }),
    );
    const found = await askArticles([...articles, RAIN], ask('Which constructor? in:__proto__'));
    expect(idsOf(found)).toEqual(['__proto__']);
  });

  it('answers the same each time', async () => {
    const articles = [RAIN, HELD, OPENED];
    const question = ask('Who opened the bridge?');
    expect(await askArticles(articles, question)).toEqual(await askArticles(articles, question));
  });
});

import { describe, expect, it } from 'vitest';
import { groupByDay } from '../../../commands/group-days.ts';
import type { Answer } from '../../../index/findings.ts';
import { buildAnswer, FRIDAY, PRINTED } from './hand-built-answer.ts';

const JUNE_30 = { text: 'June 30', value: '2023-06-30' };
const UNDATED = { ...PRINTED, date: null, status: 'missing' } as const;

const idsOf = (answers: readonly Answer[]) =>
  groupByDay(answers).map(({ answer, others }) =>
    [answer, ...others].map(({ passage }) => passage.articleId).join('+'),
  );
const dayless = (articleId: string) => buildAnswer('It fell.', [], { articleId });
const undated = (articleId: string) => buildAnswer('It fell.', [], { articleId, published: UNDATED });
const explicit = (articleId: string) => buildAnswer('It fell on June 30.', [JUNE_30], { articleId });
const counted = (articleId: string) => buildAnswer('It fell on Friday.', [FRIDAY], { articleId });

describe('groupByDay', () => {
  it('makes one answer of the same day in several articles, however it is told', () => {
    expect(idsOf([counted('a'), explicit('b'), counted('c')])).toEqual(['a+b+c']);
  });

  it('takes only the best passage of each article', () => {
    expect(idsOf([counted('a'), explicit('a'), explicit('b'), counted('b')])).toEqual(['a+b']);
  });

  it('keeps days apart, in the order of the best passage of each', () => {
    const july = buildAnswer('It fell on July 1.', [{ text: 'July 1', value: '2023-07-01' }], {
      articleId: 'b',
    });
    expect(idsOf([july, explicit('a'), july])).toEqual(['b', 'a']);
  });

  it('does not put what is probable and what is sure together', () => {
    const probable = buildAnswer('It fell on Friday.', [{ ...FRIDAY, basis: 'inferred' }], {
      articleId: 'b',
    });
    expect(idsOf([explicit('a'), probable])).toEqual(['a', 'b']);
  });

  it('does not take what an article suggests for another for a second witness', () => {
    const tuesday = { text: 'Tuesday', value: 'XXXX-WXX-2', interval: null };
    const open = buildAnswer('It fell on Tuesday.', [tuesday], { articleId: 'b', published: UNDATED });
    const [date] = open.dates;
    if (!date) throw new Error('There is no day.');
    const interval = { start: '2023-06-30', end: '2023-06-30' };
    const suggestion = {
      span: date.span,
      value: '2023-06-30',
      interval,
      articleId: 'a',
      evidence: { start: 0, end: 2 },
    };
    expect(idsOf([explicit('a'), { ...open, suggested: [suggestion] }])).toEqual(['a', 'b']);
  });

  it('does not put a range and its first day together', () => {
    const excerpt = 'It was held from June 30 to July 2.';
    const range = buildAnswer(excerpt, [JUNE_30, { text: 'July 2', value: '2023-07-02' }], {
      articleId: 'b',
    });
    const [, last] = range.dates;
    expect(idsOf([explicit('a'), { ...range, rangeEnd: last?.span ?? null }])).toEqual(['a', 'b']);
  });

  it.each([
    ['until', '2009'],
    ['by', '2009'],
    ['before', '2010'],
  ])('does not put "%s %s" together with another word for the same days', (word, year) => {
    const open = (opening: string, text: string, articleId: string) =>
      buildAnswer(
        `The pier stood ${opening} ${text}.`,
        [{ text, value: text, interval: { start: null, end: '2009-12-31' } }],
        { articleId },
      );
    const others = ['until 2009', 'by 2009', 'before 2010'].filter((other) => other !== `${word} ${year}`);
    const [one = '', two = ''] = others;
    const [b, c] = [one, two].map((other, at) => {
      const [opening = '', text = ''] = other.split(' ');
      return open(opening, text, `${at}`);
    });
    const again = open(word, year, 'again');
    if (!b || !c) throw new Error('There are three.');
    expect(idsOf([open(word, year, 'a'), b, c, again])).toEqual(['a+again', '0', '1']);
  });

  it('does not put two parts of one year together', () => {
    const part = (text: string, articleId: string) =>
      buildAnswer(
        `It fell in ${text}.`,
        [{ text, value: '2022', interval: { start: '2022-01-01', end: '2022-12-31' } }],
        { articleId },
      );
    expect(idsOf([part('early 2022', 'a'), part('late 2022', 'b'), part('late 2022', 'c')])).toEqual([
      'a',
      'b+c',
    ]);
  });

  it('makes one answer of the same day of print of several articles', () => {
    expect(idsOf([dayless('a'), dayless('b')])).toEqual(['a+b']);
  });

  it('leaves a second sentence of one article where it can be read', () => {
    const second = { ...dayless('a'), shown: { start: 3, end: 8 } };
    expect(idsOf([dayless('a'), second, dayless('b')])).toEqual(['a+b', 'a']);
  });

  it('leaves days of print apart, and one in doubt from one that is not', () => {
    const printed = (articleId: string, parts: object) =>
      buildAnswer('It fell.', [], { articleId, published: { ...PRINTED, ...parts } });
    const answers = [
      printed('a', {}),
      printed('b', { date: '2023-07-04' }),
      printed('c', { status: 'conflict', note: 'It is in doubt.' }),
    ];
    expect(idsOf(answers)).toEqual(['a', 'b', 'c']);
  });

  it('leaves out what has no day where another names one that is known', () => {
    expect(idsOf([undated('a'), explicit('b'), undated('c')])).toEqual(['b']);
  });

  it('puts named days first, then days of print, and last what has no day at all', () => {
    const tuesday = { text: 'Tuesday', value: 'XXXX-WXX-2', interval: null };
    const unknown = buildAnswer('It fell on Tuesday.', [tuesday], { articleId: 'c', published: UNDATED });
    expect(idsOf([dayless('b'), unknown, explicit('d')])).toEqual(['d', 'b', 'c']);
    expect(idsOf([undated('a'), dayless('b'), unknown])).toEqual(['b', 'c', 'a']);
  });
});

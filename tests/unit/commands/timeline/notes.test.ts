import { describe, expect, it } from 'vitest';
import {
  describeMentions,
  describeRest,
  describeSelection,
  noDay,
} from '../../../../commands/timeline/notes.ts';
import type { Timeline } from '../../../../index/findings.ts';
import { openFiles } from '../../../support/archive.ts';
import { createQuestion } from '../../../support/questions.ts';

const archive = await openFiles({
  'a.md': '---\npublished: 2020-01-05\n---\n\nAda Bell saw fog on the coast.\n',
});

/** What a timeline says of a subject beside its days. */
function build(text: string, parts: Partial<Timeline> = {}): Timeline {
  const asked = createQuestion(text || 'everything');
  const question = { ...asked, text: text === '' ? '' : asked.text };
  return {
    findings: {
      question,
      outcome: 'answered',
      answers: [],
      closest: [],
      missing: [],
      nearest: [],
      differences: [],
      parts: [],
    },
    entries: [],
    days: 0,
    mentions: { articles: 0, first: null, last: null },
    read: 0,
    unanchored: { sentences: 0, text: null },
    ...parts,
  };
}

const textsOf = (blocks: readonly object[]) => blocks.map((block) => ('text' in block ? block.text : null));

describe('noDay', () => {
  it.each([
    ['a subject', 'Ada Bell', 'No sentence here names a day for “Ada Bell”.'],
    ['a period', 'fog in June 2019', 'No sentence here names a day within that time for “fog in June 2019”.'],
    ['the whole archive', '', 'No sentence here names a day.'],
  ])('tells of %s', (_what, subject, text) => {
    expect(noDay(build(subject))).toEqual({ type: 'notice', text });
  });
});

describe('describeMentions', () => {
  const days = { first: '2020-01-05', last: '2021-03-01' };

  it.each([
    ['of one article', { articles: 1, first: null, last: null }, 1, 'Mentioned in 1 article.'],
    [
      'with the days of print',
      { articles: 4, ...days },
      4,
      'Mentioned in 4 articles, printed 5 January 2020 to 1 March 2021.',
    ],
    [
      'with how many were read, where not all',
      { articles: 1_200, ...days },
      300,
      'Mentioned in 1,200 articles, printed 5 January 2020 to 1 March 2021; the days are those of 300 of them.',
    ],
  ])('tells %s', (_what, mentions, read, text) => {
    expect(textsOf(describeMentions(build('fog', { mentions, read })))).toEqual([text]);
  });

  it('says nothing of the whole archive, nor of what nobody mentions', () => {
    expect(describeMentions(build('', { mentions: { articles: 4, ...days } }))).toEqual([]);
    expect(describeMentions(build('fog'))).toEqual([]);
  });
});

describe('describeSelection', () => {
  it('tells that days were left out for want of room', () => {
    expect(textsOf(describeSelection(build('fog', { days: 1_700 })))).toEqual([
      'The 0 most told of 1,700 days. Narrow it with after and before.',
    ]);
  });

  it('says nothing where all are told', () => {
    expect(describeSelection(build('fog'))).toEqual([]);
  });
});

describe('describeRest', () => {
  it.each([
    [
      'articles of the whole archive',
      '',
      { read: 300, mentions: { articles: 4_730, first: null, last: null } },
      'Read from 300 of 4,730 articles, spread over their days of print.',
    ],
    [
      'one sentence without a day to count from',
      'fog',
      { unanchored: { sentences: 1, text: 'Tuesday' } },
      'Left out: one sentence that says “Tuesday” in an article without a date.',
    ],
    [
      'several of them',
      'fog',
      { unanchored: { sentences: 2, text: 'Tuesday' } },
      'Left out: 2 sentences that name a day, such as “Tuesday”, in articles without a date.',
    ],
  ])('tells of %s', (_what, subject, parts, text) => {
    expect(textsOf(describeRest(build(subject, parts), archive))).toEqual([
      text,
      '1 article, 5 January 2020',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { QuestionError } from '../../../../index/errors.ts';
import { readFilters, takeFilters } from '../../../../index/questions/filters.ts';
import { createSourceNames } from '../../../../index/questions/source-names.ts';

const CONTEXT = {
  sources: createSourceNames(['The Riverton Gazette', 'Evening Post', 'Old North Star Weekly']),
  today: '2030-01-15',
};

describe('takeFilters', () => {
  it.each([
    ['takes a month', 'who won after:2023-06', 'who won', { after: '2023-06' }],
    ['takes a value in quotation marks', 'who won before:"June 2023"', 'who won', { before: 'June 2023' }],
    ['takes a period of several words', 'before:June 2023 who won', 'who won', { before: 'June 2023' }],
    ['takes a day of several words', 'before:24 June 2023 who won', 'who won', { before: '24 June 2023' }],
    [
      'takes a source of one word with the rest of it',
      'source:Evening Post who won',
      'who won',
      { source: 'Evening Post' },
    ],
    [
      'takes a source of four words',
      'who won source:old north star weekly',
      'who won',
      { source: 'old north star weekly' },
    ],
    [
      'takes a source without its "The"',
      'source:riverton gazette who won',
      'who won',
      { source: 'riverton gazette' },
    ],
    [
      'takes one word where more are no source',
      'source:Morning Post who won',
      'Post who won',
      { source: 'Morning' },
    ],
    ['takes an article', 'in:a/b.md who won', 'who won', { article: 'a/b.md' }],
    ['takes an article by one word', 'in:June 2023', '2023', { article: 'June' }],
    [
      'takes several',
      'who after:2021 won before:2023 in:a.md',
      'who won',
      { after: '2021', before: '2023', article: 'a.md' },
    ],
    [
      'takes several beside each other',
      'after:June 2021 before:June 2023 who',
      'who',
      { after: 'June 2021', before: 'June 2023' },
    ],
    ['takes the last of two', 'who after:2021 after:2022', 'who', { after: '2022' }],
    ['takes a key in capitals', 'who AFTER:2021', 'who', { after: '2021' }],
    ['takes an empty value', 'who won after:', 'who won', { after: '' }],
    [
      'takes a value whose quotation mark is not closed as a word',
      'who after:"June 2023',
      'who 2023',
      { after: '"June' },
    ],
    ['takes no key inside of a word', 'who won thereafter:2023', 'who won thereafter:2023', {}],
    ['takes no other key', 'who won on:2023 __proto__:x', 'who won on:2023 __proto__:x', {}],
    ['takes nothing of a question without filters', 'who won after the vote?', 'who won after the vote?', {}],
  ])('%s', (_rule, text, rest, filters) => {
    expect(takeFilters(text, CONTEXT)).toEqual({ text: rest, filters });
  });
});

describe('readFilters', () => {
  const nothing = { article: null, source: null, after: null, before: null };

  it.each([
    ['reads a day', { after: '2023-06-24' }, { after: '2023-06-24' }],
    ['begins with the first day of a month', { after: '2023-06' }, { after: '2023-06-01' }],
    ['ends with the last day of a month', { before: 'June 2023' }, { before: '2023-06-30' }],
    ['begins with the first day of a year', { after: '2023' }, { after: '2023-01-01' }],
    ['ends with the last day of a year', { before: '2023' }, { before: '2023-12-31' }],
    ['reads "yesterday"', { after: 'yesterday' }, { after: '2030-01-14' }],
    ['reads "today" in any case', { before: 'Today' }, { before: '2030-01-15' }],
    [
      'takes one day as a period',
      { after: '2023-06-24', before: '2023-06-24' },
      { after: '2023-06-24', before: '2023-06-24' },
    ],
    [
      'writes a source as the articles do',
      { source: ' riverton gazette' },
      { source: 'The Riverton Gazette' },
    ],
    [
      'reads a source with a "The" that it does not have',
      { source: 'the Evening Post' },
      { source: 'Evening Post' },
    ],
    ['takes an article as it is', { article: ' a/B.md ' }, { article: 'a/B.md' }],
    ['does not narrow by blanks', { article: ' ', source: ' ', after: ' ', before: '' }, {}],
    ['does not narrow by what was left out', { after: undefined }, {}],
  ])('%s', (_rule, written, filters) => {
    expect(readFilters(written, CONTEXT)).toEqual({ ...nothing, ...filters });
  });

  it.each([
    [
      'a day that cannot be read',
      { after: 'soon' },
      '"after" is "soon", which I can\'t read. Write a day such as 2023-06-24, a month or a year.',
    ],
    ['a day that is none', { before: '2023-02-31' }, '"before" is "2023-02-31"'],
    ['a day that can be read in two ways', { before: '03/04/2023' }, '"before" is "03/04/2023"'],
    [
      'a period that ends before it begins',
      { after: '2023-06', before: '2023-05' },
      '"after" is 2023-06-01 and "before" is 2023-05-31: no day lies between them.',
    ],
    [
      'a source that no article names',
      { source: 'Morning Post' },
      'No article here is from "Morning Post". Sources here: The Riverton Gazette, Evening Post, Old North Star Weekly.',
    ],
  ])('refuses %s, and says how to mend it', (_what, written, message) => {
    expect(() => readFilters(written, CONTEXT)).toThrow(QuestionError);
    expect(() => readFilters(written, CONTEXT)).toThrow(message);
  });

  it('names eight sources at most', () => {
    const sources = createSourceNames(Array.from({ length: 20 }, (_, at) => `Paper ${at}`));
    expect(() => readFilters({ source: 'x' }, { ...CONTEXT, sources })).toThrow(/: Paper 0, .*, Paper 7\.$/);
  });

  it('says so where no article names its source', () => {
    expect(() => readFilters({ source: 'x' }, { ...CONTEXT, sources: createSourceNames([]) })).toThrow(
      'No article here names its source.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { createSourceNames } from '../../../../index/questions/source-names.ts';
import { readSpokenFilters } from '../../../../index/questions/spoken-filters.ts';

const SOURCES = ['Gazette', 'Riverton Gazette', 'BBC', 'Evening Post'];
const read = (question: string, latest: string | null = null) =>
  readSpokenFilters(question, createSourceNames(SOURCES), latest);
const JUNE = { after: '2023-06-01', before: '2023-06-30' };
const NO_PERIOD = { after: null, before: null };

describe('readSpokenFilters', () => {
  it.each([
    ['asks for a month', 'What fell in June 2023?', JUNE],
    ['asks for a part of a month', 'What fell in early June 2023?', JUNE],
    ['asks for a day', 'What fell on 24 June 2023?', { after: '2023-06-24', before: '2023-06-24' }],
    ['asks for the month that it speaks of', 'the vote of June 2023', JUNE],
    ['asks for no bare year, which is one fact among others', 'Who was mayor in 2014?', NO_PERIOD],
    ['asks for none of two periods', 'What fell in June 2023 or in May 2022?', NO_PERIOD],
    ['asks for no day that it only names', 'Was 24 June 2023 a Monday?', NO_PERIOD],
    ['asks for no period without one', 'What fell?', NO_PERIOD],
  ])('%s', (_rule, question, period) => {
    expect(read(question).filters).toEqual({ article: null, source: null, ...period });
  });

  it.each([
    ['takes a month without its year for the last of its name', 'What fell in June?', JUNE],
    [
      'takes the last month of the archive for that one',
      'What fell in May?',
      { after: '2024-05-01', before: '2024-05-31' },
    ],
    [
      'takes a day without its year for the last one',
      'What fell on 24 June?',
      { after: '2023-06-24', before: '2023-06-24' },
    ],
    [
      'takes a month to come for the next',
      'What will open in June?',
      { after: '2024-06-01', before: '2024-06-30' },
    ],
    ['leaves a weekday to the articles', 'What fell on Friday?', NO_PERIOD],
  ])('%s', (_rule, question, period) => {
    expect(read(question, '2024-05-23').filters).toMatchObject(period);
  });

  it('reads no month without its year where no article is dated', () => {
    expect(read('What fell in June?').filters).toMatchObject(NO_PERIOD);
  });

  it('says what it completed', () => {
    expect(read('What fell in June?', '2024-05-23').completed).toMatchObject([
      { text: 'June', value: '2023-06' },
    ]);
    expect(read('What fell in June 2023?', '2024-05-23').completed).toEqual([]);
  });

  it('knows all days that are named, asked for or not', () => {
    const { days, words } = read('Was 2014 wetter than June 2023?');
    expect(days).toEqual([
      { start: '2014-01-01', end: '2014-12-31' },
      { start: '2023-06-01', end: '2023-06-30' },
    ]);
    expect(words).toEqual(['2014', 'June 2023']);
  });

  it.each([
    ['asks for a source', 'What fell according to the Evening Post?', 'Evening Post'],
    ['asks for it in any case', 'what fell, as reported by evening post', 'Evening Post'],
    [
      'asks for the longest of those that overlap',
      'What fell according to Riverton Gazette?',
      'Riverton Gazette',
    ],
    ['asks for none that it only names', 'Who owns the Evening Post?', null],
    ['asks for none of two', 'According to the Gazette, what did the Evening Post say?', null],
    ['asks for none whose name is a part of a word', 'What fell according to Gazetteers?', null],
    ['asks for one of three letters', 'What fell according to the BBC?', 'BBC'],
    ['asks for one of one word in any case', 'what fell according to bbc', 'BBC'],
    ['asks for none without one', 'What fell according to Ada Bell?', null],
  ])('%s', (_rule, question, source) => {
    expect(read(question).filters.source).toBe(source);
  });

  it('knows all sources that are named, in the order of the question', () => {
    const { sources, words } = read('Did the evening post or the Riverton Gazette write of it?');
    expect(sources).toEqual(['Evening Post', 'Riverton Gazette']);
    expect(words.filter((word) => word !== '')).toEqual(['evening post', 'Riverton Gazette']);
  });

  it('finds a source that stands alone behind a word that holds it', () => {
    expect(read('Gazetteers of the Gazette').sources).toEqual(['Gazette']);
  });

  it('takes a word for a source of one word only in its own capitals', () => {
    const named = (question: string) =>
      readSpokenFilters(question, createSourceNames(['Time']), null).sources;
    expect(named('at what time did it fall?')).toEqual([]);
    expect(named('Did Time write of it?')).toEqual(['Time']);
  });

  it('counts the words that ask for a source as understood', () => {
    const { words } = read('What fell according to the Evening Post?');
    expect(words.join('').replaceAll(' ', '')).toBe('accordingtotheEveningPost');
  });

  it('keeps the place of a source behind letters that grow when they are made small', () => {
    expect(read('İİİ according to Evening Post').words).toContain('Evening Post');
  });
});

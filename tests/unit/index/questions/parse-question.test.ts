import { describe, expect, it } from 'vitest';
import { QuestionError } from '../../../../index/errors.ts';
import { createSourceNames } from '../../../../index/questions/source-names.ts';
import { createNames, createQuestion } from '../../../support/questions.ts';

const names = createNames('Ada Bell', 'Riverton Guild');
const sources = createSourceNames(['Evening Post']);
const NO_FILTERS = { article: null, source: null, after: null, before: null };

describe('parseQuestion', () => {
  it('reads a question by itself', () => {
    expect(createQuestion(' Who  carved the riverton guild in June 2023? ', { names })).toEqual({
      text: 'Who carved the riverton guild in June 2023?',
      asked: null,
      kind: 'who',
      form: 'sentence',
      terms: [
        { term: 'carv', word: 'carved', weight: 1, isRequired: true, substitutes: [], nearWords: [] },
        { term: 'riverton', word: 'riverton', weight: 1, isRequired: true, substitutes: [], nearWords: [] },
        { term: 'guild', word: 'guild', weight: 1, isRequired: true, substitutes: [], nearWords: [] },
        { term: 'june', word: 'June', weight: 1, isRequired: false, substitutes: [], nearWords: [] },
        { term: '2023', word: '2023', weight: 1, isRequired: false, substitutes: [], nearWords: [] },
      ],
      names: [{ name: 'Riverton Guild', asked: 'riverton guild', terms: ['riverton', 'guild'], rivals: [] }],
      filters: NO_FILTERS,
      spoken: { ...NO_FILTERS, after: '2023-06-01', before: '2023-06-30' },
      days: [{ start: '2023-06-01', end: '2023-06-30' }],
      sources: [],
      completed: [],
      said: null,
      corrections: [],
      order: null,
      isStatement: false,
      isYesOrNo: false,
    });
  });

  it('takes the kind of a command, whatever the words ask', () => {
    expect(createQuestion('who is Ada Bell', { names, kind: 'when' })).toMatchObject({
      kind: 'when',
      form: 'command',
    });
  });

  it('takes filters out of the words, which count before those beside them', () => {
    const question = createQuestion('bridge after:2023 source:evening post', {
      sources,
      filters: { after: '2020', before: '2024', source: undefined },
    });
    expect(question.text).toBe('bridge');
    expect(question.filters).toEqual({
      article: null,
      source: 'Evening Post',
      after: '2023-01-01',
      before: '2024-12-31',
    });
  });

  it.each([
    ['no words', '  '],
    ['words that no index holds', 'who is it?'],
    ['marks', '???'],
    ['filters alone', 'after:2023'],
    ['a follow-up without a question before', 'and when?'],
    ['a combining mark without a letter', 'who is \u0301 ?'],
  ])('refuses %s', (_what, text) => {
    expect(() => createQuestion(text)).toThrow(QuestionError);
    expect(() => createQuestion(text)).toThrow('That has no word I can look up.');
  });

  it.each([
    ['a filter that cannot be read', 'bridge after:soon'],
    ['a source that no article names', 'bridge source:nowhere'],
  ])('refuses %s', (_what, text) => {
    expect(() => createQuestion(text, { sources })).toThrow(QuestionError);
  });

  describe('as a follow-up', () => {
    const previous = createQuestion('Who met Ada Bell? after:2020 before:2024 in:a.md', { names });

    it('keeps what was asked beside what was understood', () => {
      expect(createQuestion('Why did she leave?', { names, previous })).toMatchObject({
        text: 'Why did Ada Bell leave?',
        asked: 'Why did she leave?',
        kind: 'why',
        form: 'sentence',
      });
    });

    it('asks of the last name of a request', () => {
      const before = createQuestion('Tell me about Ada Bell', { names });
      expect(createQuestion('Who met her?', { names, previous: before }).text).toBe('Who met Ada Bell?');
    });

    it('keeps the filters of the question before', () => {
      expect(createQuestion('Why did she leave?', { names, previous }).filters).toEqual(previous.filters);
    });

    it('replaces the whole period by one of its own', () => {
      expect(createQuestion('Why did she leave? after:2022', { names, previous }).filters).toEqual({
        ...NO_FILTERS,
        article: 'a.md',
        after: '2022-01-01',
      });
    });

    it('keeps no filters where it is none', () => {
      expect(createQuestion('Where is the bridge?', { names, previous }).filters).toEqual(NO_FILTERS);
    });

    it('is none as a command', () => {
      expect(() => createQuestion('and when?', { names, previous, kind: 'who' })).toThrow(QuestionError);
    });

    it('can be followed itself', () => {
      const second = createQuestion('and when?', { names, previous });
      expect(second).toMatchObject({ text: 'met Ada Bell', kind: 'when', form: 'command' });
      expect(createQuestion('and why?', { names, previous: second })).toMatchObject({
        text: 'met Ada Bell',
        kind: 'why',
      });
    });
  });
});

describe('parseQuestion, of what is new', () => {
  const previous = createQuestion('Who met Ada Bell?', { names });
  const context = { names, previous, lastPrinted: '2023-07-03' };

  it('asks of the whole archive where nothing else is said', () => {
    expect(createQuestion('What’s new?', context)).toMatchObject({ text: 'What’s new?', asked: null });
  });

  it('asks of what was asked before where news are', () => {
    expect(createQuestion('any news?', context).text).toBe('any news on met Ada Bell');
  });
});

describe('parseQuestion, of words that make up a question', () => {
  it.each([
    ['which headline names Ada Bell?', 'headline'],
    ['who never met Ada Bell?', 'never'],
  ])('asks for no answer that holds them: %s', (text, word) => {
    const { terms } = createQuestion(text, { names });
    expect(terms.filter(({ isRequired }) => isRequired).map((term) => term.word)).not.toContain(word);
  });
});

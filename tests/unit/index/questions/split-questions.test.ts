import { describe, expect, it } from 'vitest';
import { splitQuestions } from '../../../../index/questions/split-questions.ts';
import { hostileFamilies, writeHostile } from '../../../support/hostile-texts.ts';

describe('splitQuestions', () => {
  it.each([
    [
      'two question marks',
      'When did the ferry sink? Who steered it?',
      ['When did the ferry sink?', 'Who steered it?'],
    ],
    ['a bare word behind the mark', 'Who owns the ferry? Why?', ['Who owns the ferry?', 'Why?']],
    ['a bare word behind "and"', 'Who bought the ferry and when?', ['Who bought the ferry', 'when?']],
    ['two bare words', 'Who bought the ferry, when and why?', ['Who bought the ferry', 'when', 'why?']],
    [
      'a verb turned round',
      'Who bought the ferry and why did she sell it?',
      ['Who bought the ferry', 'why did she sell it?'],
    ],
    [
      'a second who',
      'When did the ferry sink and who steered it',
      ['When did the ferry sink', 'who steered it'],
    ],
    [
      'a number that is asked for',
      'When did it sink, and how many were hurt?',
      ['When did it sink', 'how many were hurt?'],
    ],
    [
      'words that share one clause',
      'when and where did it sink?',
      ['when did it sink?', 'where did it sink?'],
    ],
    [
      'three such words',
      'When, where and why did it sink?',
      ['When did it sink?', 'where did it sink?', 'why did it sink?'],
    ],
  ])('parts questions at %s', (_what, text, parts) => {
    expect(splitQuestions(text)).toEqual(parts);
  });

  it('asks four of them at most', () => {
    expect(splitQuestions('Who? When? Where? Why? How? What?')).toEqual(['Who?', 'When?', 'Where?', 'Why?']);
  });

  it.each([
    ['one question', 'Who owns the ferry?'],
    ['two names', 'When did Ada Bell and Piet Aalders meet?'],
    ['a clause of time', 'When the ferry sank, who was on board?'],
    ['a clause behind a comma', 'Who is Ada Bell, who steered the ferry?'],
    ['a clause of place', 'Who lives in Riverton, where the ferry sank?'],
    ['somebody who did two things', 'Who is the man who stole the ferry and who sank it?'],
    ['what somebody said and did', 'What did she say and what she did'],
    ['a mark within quotation marks', 'Who wrote “Why are we here? Who knows?” in 1990?'],
    ['a statement before a question', 'The ferry sank in 1990. Who steered it?'],
    ['a name with a mark', 'Yahoo? who founded it?'],
    ['an alternative', 'Who or what is the Riverton Guild?'],
    ['marks alone', '???'],
    ['nothing', ''],
  ])('leaves together %s', (_what, text) => {
    expect(splitQuestions(text)).toEqual([text]);
  });

  it.each(hostileFamilies('questions'))('reads what stands behind 50,000 characters of %s', (family) => {
    const text = writeHostile('questions', family, 50_000);
    const parts = splitQuestions(text);
    expect(parts.at(-1)?.slice(-10)).toBe('she rowed?');
    expect(parts.filter((part) => !text.includes(part))).toEqual([]);
  });
});

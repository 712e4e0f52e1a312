import { describe, expect, it } from 'vitest';
import { asksOfWhatWasNot, asksYesOrNo } from '../../../../index/questions/yes-or-no.ts';

describe('asksYesOrNo', () => {
  it.each([
    'Did Ada Bell meet the mayor?',
    'is the ferry lost',
    'And was anyone hurt?',
    "Didn't the ferry sink?",
    'whether the ferry sank',
    'The ferry is lost?',
  ])('holds of "%s"', (question) => {
    expect(asksYesOrNo(question)).toBe(true);
  });

  it.each([
    'Who sank the ferry?',
    'Is there a reason why it sank?',
    'The ferry is lost.',
    'the ferry?',
    'ferry',
    '',
  ])('does not hold of "%s"', (question) => {
    expect(asksYesOrNo(question)).toBe(false);
  });
});

describe('asksOfWhatWasNot', () => {
  it.each([
    'Why did the ferry not sail?',
    'who didn’t vote',
    'What has never been found?',
    'who sailed without a light',
  ])('holds of "%s"', (question) => {
    expect(asksOfWhatWasNot(question)).toBe(true);
  });

  it.each([
    'Why did the ferry sail?',
    'did it sink or not',
    'who sold not only the ferry',
    'a nothing of a ferry',
  ])('does not hold of "%s"', (question) => {
    expect(asksOfWhatWasNot(question)).toBe(false);
  });
});

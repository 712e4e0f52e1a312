import { describe, expect, it } from 'vitest';
import { findCues, isPastVerb } from '../../../../index/time/verb-cues.ts';

const describeCues = (sentence: string) =>
  findCues(sentence).map(({ word, tense, isWeak }) => `${word || '…'}: ${tense}${isWeak ? ', weak' : ''}`);

describe('findCues', () => {
  it.each([
    ['takes verbs of the past', 'He came and opened it.', ['came: past', 'opened: past']],
    ['takes verbs that announce', 'The shop opens soon.', ['opens: future']],
    ['takes a modal and not its participle', 'It will be closed.', ['will: future']],
    ['takes what is finite behind a modal', 'It will close, he said.', ['will: future', 'said: past']],
    ['takes a participle of the next clause', 'It may rain, but he stayed.', ['may: future', 'stayed: past']],
    ['takes "is to" as one, and not its participle', 'It is to be closed.', ['…: future']],
    ['takes "’ll"', 'He’ll leave.', ['…: future']],
    [
      'leaves the past behind a phrase and a comma',
      'It was to close, he stayed.',
      ['…: future', 'stayed: past'],
    ],
    ['marks what is weak', 'It is open until June.', ['until: future, weak']],
    ['passes over what ends like a verb', 'A hundred red beds need speed.', []],
    ['takes no month and no name for a modal', 'In May she met Theresa May.', ['met: past']],
    ['takes a modal at the head', 'May it open?', ['may: future']],
    ['has none of nothing', '', []],
  ])('%s', (_rule, sentence, cues) => {
    expect(describeCues(sentence)).toEqual(cues);
  });
});

describe('isPastVerb', () => {
  it.each([
    ['said', true],
    ['Opened', true],
    ['will', false],
    ['until', false],
    ['hundred', false],
    ['opens', false],
  ])('of "%s" is %s', (word, expected) => {
    expect(isPastVerb(word)).toBe(expected);
  });
});

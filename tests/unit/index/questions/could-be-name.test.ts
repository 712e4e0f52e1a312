import { describe, expect, it } from 'vitest';
import { couldBeName } from '../../../../index/questions/could-be-name.ts';
import { createQuestion } from '../../../support/questions.ts';

describe('couldBeName', () => {
  it.each([
    ['a word with a capital', 'Ostrander', 'when did Ostrander die?', true],
    ['a small word beside one with a capital', 'die', 'when did Ostrander die?', false],
    ['a long word where nothing has a capital', 'ostrander', 'when did ostrander die?', true],
    ['a short word where nothing has a capital', 'die', 'when did ostrander die?', false],
    ['a long word where all is in capitals', 'OSTRANDER', 'WHEN DID OSTRANDER DIE?', true],
    ['a short word where all is in capitals', 'DIE', 'WHEN DID OSTRANDER DIE?', false],
  ])('judges %s', (_what, word, text, expected) => {
    expect(couldBeName(word, createQuestion(text))).toBe(expected);
  });

  it('takes what a command is asked about for a name', () => {
    expect(couldBeName('bell', createQuestion('bell', { kind: 'who' }))).toBe(true);
  });
});

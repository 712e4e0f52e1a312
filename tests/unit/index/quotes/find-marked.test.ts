import { describe, expect, it } from 'vitest';
import { findMarked } from '../../../../index/quotes/find-marked.ts';
import { quotesIn } from './cast.ts';

const markedIn = (text: string) =>
  findMarked(text).flatMap(({ marked }) => marked.map(({ inner }) => text.slice(inner.start, inner.end)));

describe('marks', () => {
  it.each([
    ['straight ones', 'He said "go on" and "stop".', ['go on', 'stop']],
    ['curly ones', 'He said “go on” and “stop”.', ['go on', 'stop']],
    ['of two kinds', 'He said "go on” and “stop".', ['go on', 'stop']],
    ['of German', 'He said „go on“ and „stop”.', ['go on', 'stop']],
    ['of French', 'He said « go on » and «stop».', ['go on', 'stop']],
    ['of German books', 'He said »go on« and »stop«.', ['go on', 'stop']],
    ['of tokens', "He said `` go on '' and `` stop '' .", ['go on', 'stop']],
    ['with blanks around them', 'He said " go on " and " stop " .', ['go on', 'stop']],
    ['single and curly', 'He said ‘go on’ and ‘don’t stop’.', ['go on', 'don’t stop']],
    ['single and straight', "He said 'go on' and 'don't stop'.", ['go on', "don't stop"]],
    ['single within double', '“She said ‘go’ to me,” he said.', ['She said ‘go’ to me,']],
    ['double within single', '‘She said “go” to me,’ he said.', ['She said “go” to me,']],
    ['double within double', '“She said “go” to me,” he said.', ['She said “go” to me,']],
    ['around the possessive of a plural', '‘It is the sailors’ day,’ he said.', ['It is the sailors’ day,']],
    [
      'around brackets and ellipses',
      '“[We] go… and stay (for now),” he said.',
      ['[We] go… and stay (for now),'],
    ],
    ['behind a bracket', 'The plan (“a ruin”) fell.', ['a ruin']],
    ['behind a dash', 'The plan—“a ruin”—fell.', ['a ruin']],
  ])('%s hold what stands between them', (_kind, text, words) => {
    expect(markedIn(text)).toEqual(words);
  });

  it.each([
    ['an apostrophe', "The sailors' hall and the captain's boat, and rock 'n' roll in the '90s."],
    ['a curly apostrophe', 'The sailors’ hall, the captain’s boat and the ’90s.'],
    ['feet and inches', `He is 6'2" tall and she is 5' 11" tall.`],
    ['curly feet and inches', 'He is 6’2" tall and she is 5’ 11" tall.'],
    ['a stray closing mark', 'The boat sank. ” Nobody was hurt.'],
    ['marks around nothing', 'He said “” and "" and left.'],
  ])('%s is no quotation', (_kind, text) => {
    expect(markedIn(text)).toEqual([]);
  });

  it('that nothing closes end with their paragraph', () => {
    expect(markedIn('He said: “We go on.\n\nThe boat sank. Then “they left” it.')).toEqual([
      'We go on.',
      'they left',
    ]);
  });

  it('that stray lose nothing behind them', () => {
    expect(markedIn('The boat” sank. He said “it was old” and left.')).toEqual(['it was old']);
    expect(markedIn('He said “it was and left. She said “it was not” and stayed.')).toEqual(['it was not']);
    expect(markedIn('A 6\'2" sailor said "it was old" and left.')).toEqual(['it was old']);
  });

  it('are left out of the span, with the blanks inside', () => {
    const text = 'Marta Ellwood said: “ We go on. ”';
    const [quote] = quotesIn(text);
    expect(text.slice(quote?.span.start, quote?.span.end)).toBe('We go on.');
  });
});

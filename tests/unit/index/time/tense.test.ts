import { describe, expect, it } from 'vitest';
import { createTenseReader } from '../../../../index/time/tense.ts';

/** The reader of a sentence that is the whole text, and where "DAY" stands in it. */
function readerOf(text: string) {
  const start = text.indexOf('DAY');
  const reader = createTenseReader(text, { start: 0, end: text.length });
  return { reader, day: { start, end: start + 'DAY'.length } };
}

describe('the tense of a clause', () => {
  it.each([
    ['is that of the last verb before the expression', 'He said it will open on DAY.', 'future'],
    ['is not that of the clause before', 'She will leave, but he arrived on DAY.', 'past'],
    ['is future after a modal and its participle', 'The road would be closed on DAY.', 'future'],
    ['is future after "is to"', 'The mayor is to speak on DAY.', 'future'],
    ['is future after "was due", which begins in the past', 'The trial was due on DAY.', 'future'],
    ['is past after "but", whatever was planned', 'The vote was set to fail but passed on DAY.', 'past'],
    ['is that of a verb that comes after', 'On DAY the council voted.', 'past'],
    ['ends at a semicolon', 'DAY; the council voted.', null],
    ['is future where a word sets a term', 'A plan by DAY.', 'future'],
    ['asks the verb that follows a term at the head of the sentence', 'By DAY, the mill had closed.', 'past'],
    ['is future after a term at the head of a sentence without verbs', 'By DAY.', 'future'],
    ['is that of a strong cue rather than of a weak one', 'He resigned until DAY.', 'past'],
    ['is that of a weak cue where there is no other', 'It is open until DAY.', 'future'],
    ['is that of the sentence where its clause says nothing', 'He resigned, a loss on DAY.', 'past'],
    ['is open without a verb', 'A walk on DAY.', null],
  ] as const)('%s', (_rule, text, tense) => {
    const { reader, day } = readerOf(text);
    expect(reader.tenseOf(day)).toBe(tense);
  });

  it('is read by offsets that count in the text and not in the sentence', () => {
    const text = 'He left. It will open on DAY.';
    const sentence = { start: 9, end: text.length };
    const start = text.indexOf('DAY');
    expect(createTenseReader(text, sentence).tenseOf({ start, end: start + 3 })).toBe('future');
  });
});

describe('what has happened', () => {
  it.each([
    ['is a death on its day', 'He died on DAY.', true],
    ['is none of an announcement', 'He announced a vote on DAY.', false],
    ['is none where the day is what was signed for', 'He signed for DAY.', false],
    ['is none where the day ends it', 'They fled before DAY.', false],
    ['is none where it would have happened', 'He would have died on DAY.', false],
    ['is none of the clause before', 'He died, and the vote on DAY stands.', false],
  ])('%s', (_rule, text, expected) => {
    const { reader, day } = readerOf(text);
    expect(reader.isPastEvent(day)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { isSpeaking } from '../../../../../index/names/entries/speaking.ts';

/** The name stands between brackets. */
function isSpeakingIn(marked: string): boolean {
  const start = marked.indexOf('[');
  return isSpeaking(marked.replace(/[[\]]/g, ''), { start, end: marked.indexOf(']') - 1 });
}

describe('a word of saying beside a name', () => {
  it.each([
    '[Holt] said so.',
    '[Holt], 45, told the board.',
    '[Holt] (45) said so.',
    '[Holt] has said so.',
    '“No,” said [Holt].',
    '“No,” said the [Harbour Board].',
    'But he says [Holt] knew.',
    'According to [Holt] it rained.',
    'ACCORDING TO THE [HARBOUR BOARD] IT RAINED.',
    'It rained, according to the [Harbour Board].',
    'said [Holt]',
  ])('makes it speak: %s', (marked) => {
    expect(isSpeakingIn(marked)).toBe(true);
  });

  it.each([
    '[Holt] left.',
    '[Holt]’s said.',
    'They went to [Mallow].',
    'the [Harbour Board] met.',
    'It rained on the [Harbour Board].',
    '“No”, he said. [Holt] left.',
    'unsaid-[Holt] left.',
    'résaid [Holt] left.',
    '[Holt]',
  ])('is not there: %s', (marked) => {
    expect(isSpeakingIn(marked)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { joinHighlights } from '../../../commands/highlight.ts';

/** What is marked of a text in which the words of the question stand between brackets. */
function marked(bracketed: string): readonly string[] {
  const text = bracketed.replace(/[[\]]/g, '');
  const marks: { start: number; end: number }[] = [];
  let at = 0;
  for (const part of bracketed.split(/([[\]])/)) {
    if (part === '[') marks.push({ start: at, end: at });
    else if (part === ']') marks[marks.length - 1] = { start: marks.at(-1)?.start ?? 0, end: at };
    else at += part.length;
  }
  return joinHighlights(text, marks.reverse()).map(({ start, end }) => text.slice(start, end));
}

describe('joinHighlights', () => {
  it.each([
    ['marks a word as it is', 'the [ferry] sank', ['ferry']],
    ['marks what is joined to a word with it', 'left [Brill]-on-Sea at night', ['Brill-on-Sea']],
    ['marks a possessive with its name', '[Holt]’s ship', ['Holt’s']],
    ['marks neighbouring words as one', '[Mira] [Holt] sailed', ['Mira Holt']],
    ['marks a name across "of" as one', 'the [Guild] of the [North] [Sea] met', ['Guild of the North Sea']],
    ['leaves an "of" between other words', 'a [captain] of [ferries]', ['captain', 'ferries']],
    ['leaves two names apart', '[Holt] and [Storm], [Brill]', ['Holt', 'Storm', 'Brill']],
    ['leaves words on two lines apart', '[Holt]\n[Storm]', ['Holt', 'Storm']],
    ['joins what overlaps', '[Mira Holt] [Holt]', ['Mira Holt Holt']],
    ['marks words of other alphabets whole', 'и [Мира]-Холт', ['Мира-Холт']],
    ['marks what is no word as it is', 'the [—] dash', ['—']],
    ['marks nothing where nothing is asked', 'the ferry', []],
  ] as const)('%s', (_rule, bracketed, expected) => {
    expect(marked(bracketed)).toEqual(expected);
  });
});

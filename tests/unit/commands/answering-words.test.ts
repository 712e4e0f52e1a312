import { describe, expect, it } from 'vitest';
import { leadOfWords, marksOf } from '../../../commands/answering-words.ts';
import { quoteAnswer } from '../../../commands/quotation.ts';
import { answerOf, quarry } from './quarry.ts';

const place = answerOf('report.md', 'Hollin');
const spoken = (certainty: 'certain' | 'likely' | 'probable') =>
  answerOf('fall.md', 'the rope had rotted', { speaker: { name: 'Iva Brandt', certainty } });

describe('what leads an answer', () => {
  it.each([
    ['to /where, is the place', place, 'where', 'command', { text: 'Hollin', note: null }],
    ['to "where …?", is the place', place, 'where', 'sentence', { text: 'Hollin', note: null }],
    ['to "who …?", is the name', place, 'who', 'sentence', { text: 'Hollin', note: null }],
    [
      'to "how many …?", is the number',
      answerOf('report.md', 'Nine'),
      'how-many',
      'sentence',
      { text: 'Nine', note: null },
    ],
    ['to /who, is nothing: the name is asked about', place, 'who', 'command', null],
    ['to "what …?", is nothing', place, 'what', 'sentence', null],
    [
      'without words that answer, is nothing',
      answerOf('report.md', 'Hollin', { exact: null }),
      'where',
      'command',
      null,
    ],
    [
      'that is a quote, is the speaker',
      spoken('certain'),
      'said',
      'command',
      { text: 'Iva Brandt', note: null },
    ],
    [
      'that is a quote in pieces, is the speaker with that',
      spoken('likely'),
      'said',
      'command',
      { text: 'Iva Brandt', note: 'going by the words around it' },
    ],
    [
      'that is a quote of whoever spoke before, is the speaker with "probably"',
      spoken('probable'),
      'said',
      'command',
      { text: 'Iva Brandt', note: 'probably' },
    ],
    [
      'to "who said …?", is the speaker',
      spoken('certain'),
      'who',
      'sentence',
      { text: 'Iva Brandt', note: null },
    ],
    [
      'to /where in a quote, is the place',
      spoken('certain'),
      'where',
      'command',
      { text: 'the rope had rotted', note: null },
    ],
  ] as const)('%s', (_rule, answer, kind, form, lead) => {
    expect(leadOfWords(answer, kind, form)).toEqual(lead);
  });
});

describe('what is marked', () => {
  const highlights = [place.shown];

  it('is what answers and nothing else', () => {
    expect(marksOf({ ...place, highlights }, 'where')).toEqual([place.exact]);
    const { text, highlights: marked } = quoteAnswer({ ...place, highlights }, quarry, 'where', 1);
    expect(marked.map(({ start, end }) => text.slice(start, end))).toEqual(['Hollin']);
  });

  it('is the words of the question where nothing answers by itself, to /when, and where nothing answers at all', () => {
    expect(marksOf({ ...place, exact: null, highlights }, 'where')).toBe(highlights);
    expect(marksOf({ ...place, highlights }, 'when')).toBe(highlights);
    const [{ start, end } = { start: 0, end: 0 }] = quoteAnswer(
      { ...place, highlights },
      quarry,
      'where',
      null,
    ).highlights;
    expect(end - start).toBe(place.shown.end - place.shown.start);
  });

  it('ends with what is shown', () => {
    const shown = { start: place.shown.start, end: (place.exact?.start ?? 0) + 3 };
    expect(marksOf({ ...place, shown }, 'where')).toEqual([{ start: place.exact?.start, end: shown.end }]);
    expect(marksOf({ ...place, shown: { start: 0, end: 4 }, highlights }, 'where')).toBe(highlights);
  });
});

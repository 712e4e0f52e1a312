import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../index/quotes/find-quotes.ts';
import type { Span } from '../../../../index/types.ts';
import { quotesIn } from './cast.ts';

const wordsOf = (text: string, span: Span | null | undefined) => span && text.slice(span.start, span.end);

describe('a quote', () => {
  it.each([
    ['“We won,” Oxley governor Marta Ellwood said.', 'Marta Ellwood', 'said'],
    ['“We won,” said the governor of Oxley.', 'the governor of Oxley', 'said'],
    ['“We won,” a spokesman for the mayor added.', 'a spokesman for the mayor', 'added'],
    ['“We won,” according to Marta Ellwood.', 'Marta Ellwood', 'according to'],
    ['Marta Ellwood came. “We won,” she said.', 'she', 'said'],
    ['Marta Ellwood’s claims aside, Denholm Price vowed to “go on fighting”.', 'Denholm Price', 'vowed'],
    ['Marta Ellwood: “We won.”', 'Marta Ellwood', null],
  ])('tells where its speaker and the words of saying stand: %s', (text, speaker, cue) => {
    const [quote] = quotesIn(text);
    expect(wordsOf(text, quote?.speaker?.span)).toBe(speaker);
    expect(wordsOf(text, quote?.cue) ?? null).toBe(cue);
  });

  it.each([
    ['“We won,” Marta Ellwood said.', ['certain']],
    ['“We won,” Marta Ellwood said. “We sang.”', ['certain', 'likely']],
    ['Marta Ellwood vowed to “go on”.', ['likely']],
    ['Marta Ellwood came late. “We won.”', ['probable']],
    ['The so-called “Sea Guard” fled.', ['none']],
  ])('is as certain as its words of saying: %s', (text, certainties) => {
    expect(quotesIn(text).map(({ certainty }) => certainty)).toEqual(certainties);
  });

  it('of a surname that two people share keeps the surname', () => {
    const text = 'Anna Voss met Karl Voss. “We won,” Voss said.';
    const mentions = [...text.matchAll(/Anna Voss|Karl Voss|Voss/g)].map((match) => ({
      kind: 'person' as const,
      name: match[0],
      span: { start: match.index, end: match.index + match[0].length },
    }));
    expect(findQuotes(text, mentions)[0]?.speaker?.name).toBe('Voss');
  });

  it('has no speaker from a name that is quoted itself', () => {
    expect(quotesIn('“Marta Ellwood said so,” she said.')[0]?.speaker).toBeNull();
  });

  it('is not found where there are no marks', () => {
    expect(quotesIn('Marta Ellwood said that they won.')).toEqual([]);
    expect(quotesIn('')).toEqual([]);
  });
});

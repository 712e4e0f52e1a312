import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimeExpressions } from '../../../../index/time/find-time-expressions.ts';
import { RECOGNIZERS } from '../../../../index/time/recognizers.ts';
import { expectInOrder } from '../../../support/spans.ts';

/** Monday, 3 July 2023. */
const PRINTED = { day: '2023-07-03', isInferred: false };

const valuesIn = (text: string) => findTimeExpressions(text, PRINTED).map(({ value }) => value);

describe('each recognizer', () => {
  const examples = RECOGNIZERS.flatMap((recognizer) =>
    Object.entries(recognizer.examples).map(([text, values]) => ({
      recognizer,
      text,
      values: values.split(' '),
    })),
  );

  it.each(examples)('finds something by itself in "$text"', ({ recognizer, text }) => {
    expect(recognizer.recognize(text).length).toBeGreaterThan(0);
  });

  it.each(examples)('yields $values for "$text" among all recognizers', ({ text, values }) => {
    expect(valuesIn(text)).toEqual(values);
  });
});

describe('findTimeExpressions', () => {
  it.each([
    ['takes a day and not the month and the year in it', 'On June 24, 2023, it rained.', ['2023-06-24']],
    ['takes a day that stands before its month', 'On 24 June 2023 it rained.', ['2023-06-24']],
    ['takes a month and not the year in it', 'In June 2023 it rained.', ['2023-06']],
    [
      'takes several, in order',
      'From 2014 to June 2015 and on 1 May 2016.',
      ['2014', '2015-06', '2016-05-01'],
    ],
    ['takes both ends of a range', 'the vote of 15 to 17 March 2024', ['2024-03-15', '2024-03-17']],
    ['takes no range that runs backwards', 'the 20 to 17 March 2024', ['2024-03-17']],
    ['takes two days beside each other', '1 May 2016, 2 May 2016', ['2016-05-01', '2016-05-02']],
    ['takes the first and the last year', 'In 1600 and 2099.', ['1600', '2099']],
    ['takes a month in capitals', 'ON JUNE 24, 2023', ['2023-06-24']],
    ['takes a month in small letters', 'what happened in june 2023 and may 2024?', ['2023-06', '2024-05']],
    ['takes a short month', 'On Sept. 3, 2023 and in Oct. 2023', ['2023-09-03', '2023-10']],
    ['takes a leap day', '29 February 2024', ['2024-02-29']],
    ['takes the day of a date-time', '2023-06-24T10:00', ['2023-06-24']],
    ['takes a year in brackets', 'the film (2014)', ['2014']],
    ['takes a year with a possessive', '2014’s flood', ['2014']],
  ])('%s', (_rule, text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  it.each([
    ['a day', 'on 24 June 2023', '2023-06-24', '2023-06-24'],
    ['a month', 'in February 2024', '2024-02-01', '2024-02-29'],
    ['a year', 'in 2014', '2014-01-01', '2014-12-31'],
  ])('knows all days of %s', (_what, text, start, end) => {
    expect(findTimeExpressions(text).map(({ interval }) => interval)).toEqual([{ start, end }]);
  });

  it('tells what was written, where, and on what ground', () => {
    expect(findTimeExpressions('It rained in June 2023.')).toEqual([
      {
        text: 'June 2023',
        span: { start: 13, end: 22 },
        type: 'DATE',
        value: '2023-06',
        interval: { start: '2023-06-01', end: '2023-06-30' },
        basis: 'explicit',
        anchor: null,
      },
    ]);
  });

  it('yields spans in order, inside of the text, apart, and as they stand in it', () => {
    const anyText = fc
      .array(
        fc.constantFrom(
          'May',
          '24',
          '2023',
          ' ',
          ', ',
          '-06-',
          '.',
          'of',
          'June',
          '1999',
          'th',
          'soldiers',
          '$',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, (text) => {
        const found = findTimeExpressions(text);
        expectInOrder(
          text,
          found.map(({ span }) => span),
        );
        for (const { span, text: words } of found) expect(text.slice(span.start, span.end)).toBe(words);
      }),
    );
  });
});

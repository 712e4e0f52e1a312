import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutTimeline } from '../../../../../src/discord/picture/layout.ts';
import { BAR, DOT, type Measure, TYPEFACES } from '../../../../../src/discord/picture/look.ts';
import type { Box, PlacedLine, TimelineLayout } from '../../../../../src/discord/picture/places.ts';
import { anyTimeline, FERRY, manyDays } from '../../../../support/timelines.ts';

/** As wide as a typeface might be: letters of one width, wide ones of twice that. */
const measure: Measure = (text, style) =>
  [...text].reduce((sum, letter) => sum + (/[WMm]/.test(letter) ? 1 : 0.55), 0) * TYPEFACES[style].size;

function lay(picture = FERRY): TimelineLayout {
  return layOutTimeline(picture, measure);
}

function linesOf({ title, rows }: TimelineLayout): readonly PlacedLine[] {
  const inRows = rows.flatMap(({ points, gaps }) => [
    ...points.flatMap(({ lines }) => lines),
    ...gaps.flatMap(({ words }) => words ?? []),
  ]);
  return [title, ...inRows].filter(({ text }) => text !== '');
}

function boxOf({ x, width, middle, style }: PlacedLine): Box {
  const half = TYPEFACES[style].lineHeight / 2;
  return { left: x, right: x + width, top: middle - half, bottom: middle + half };
}

/** Dots and bars as well as texts. */
function boxesOf(layout: TimelineLayout): readonly Box[] {
  const marks = layout.rows.flatMap(({ y, points }) =>
    points.map(({ x, isStretch }) => ({
      left: isStretch ? x : x - DOT / 2,
      right: x + (isStretch ? BAR : DOT / 2),
      top: y - DOT / 2,
      bottom: y + DOT / 2,
    })),
  );
  return [...linesOf(layout).map(boxOf), ...marks];
}

function overlaps(a: Box, b: Box): boolean {
  const slack = 0.01;
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}

describe('layOutTimeline', () => {
  it('lets no two texts or marks overlap, and none leave the picture, whatever they say', () => {
    fc.assert(
      fc.property(anyTimeline, (picture) => {
        const layout = lay(picture);
        const boxes = boxesOf(layout);
        const inside = ({ left, right, top, bottom }: Box) =>
          left >= 0 && top >= 0 && right <= layout.width && bottom <= layout.height;
        expect(boxes.filter((box) => !inside(box))).toEqual([]);
        expect(boxes.filter((box, at) => boxes.slice(at + 1).some((other) => overlaps(box, other)))).toEqual(
          [],
        );
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the order: from left to right, and from row to row downwards', () => {
    fc.assert(
      fc.property(anyTimeline, (picture) => {
        const { rows } = lay(picture);
        const places = rows.flatMap(({ y, points }) => points.map(({ x }) => y * 1_000 + x));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places).toHaveLength(Math.min(24, picture.points.length));
        const shown = rows.flatMap(({ points }) => points.map(({ isStretch }) => isStretch));
        expect(shown).toEqual(picture.points.slice(0, 24).map(({ start, end }) => start !== end));
      }),
    );
  });

  it.each([
    [4, [4]],
    [5, [5]],
    [6, [3, 3]],
    [8, [4, 4]],
    [11, [4, 4, 3]],
    [24, [5, 5, 5, 5, 4]],
  ])('sets %i points in rows of %j', (count, rows) => {
    const layout = lay(manyDays(count, 'the ferry was late again'));
    expect(layout.rows.map(({ points }) => points.length)).toEqual(rows);
    expect(layout.rows.map(({ goesOn }) => goesOn)).toEqual(rows.map((_, at) => at < rows.length - 1));
  });

  it('says the day and the words of a point beside its pole, upwards and downwards in turn', () => {
    const { rows } = lay();
    const [row] = rows;
    expect(row?.points.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual([
      '2014 “was launched at Brill”',
      'since 2015 “crosses the channel”',
      '2 May 2019 “ran onto the sandbank in thick fog”',
      '3 May 2019 “was towed into the harbour”',
    ]);
    expect(row?.points.map(({ box }) => (box.bottom < row.y ? 'above' : 'below'))).toEqual([
      'above',
      'below',
      'above',
      'below',
    ]);
  });

  it('shows a stretch of days as a bar and a day as a dot', () => {
    expect(lay().rows[0]?.points.map(({ isStretch }) => isStretch)).toEqual([true, true, false, false]);
  });

  it('says between two points how much time lies there, and breaks the line where that is years', () => {
    const gaps = lay().rows[0]?.gaps.map(({ words, isLong }) => [words?.text ?? null, isLong]);
    expect(gaps).toEqual([
      [null, false],
      ['4 years', true],
      ['1 day', false],
    ]);
  });

  it('says at the end of a row how far it is to the next one', () => {
    const [first] = lay(manyDays(6, '')).rows;
    expect(first?.gaps.map(({ words }) => words?.text)).toEqual(['9 days', '9 days', '9 days']);
  });

  it('cuts words that are too many at a word, with an ellipsis within the quotation marks', () => {
    const [row] = lay(manyDays(24, 'the captain of the ferry spoke of bad luck '.repeat(9))).rows;
    const lines = row?.points[0]?.lines.map(({ text }) => text) ?? [];
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/^[a-z ]+ …”$/);
  });

  it('shows no quotation marks where there are no words', () => {
    const [row] = lay(manyDays(4, ' \u200b\n')).rows;
    expect(row?.points.map(({ lines }) => lines.length)).toEqual([1, 1, 1, 1]);
  });
});

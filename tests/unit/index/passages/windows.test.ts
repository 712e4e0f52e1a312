import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../../index/passages/cut-article.ts';
import { cutWindows, growWindow } from '../../../../index/passages/windows.ts';

/** Sentences side by side, one blank between them. */
function createSentences(parts: readonly (readonly [Sentence['role'], number])[]): Sentence[] {
  let start = 0;
  return parts.map(([role, length]) => {
    const sentence = { role, start, end: start + length, terms: [] };
    start += length + 1;
    return sentence;
  });
}

const story = (count: number, length = 100) =>
  Array.from({ length: count }, () => ['story', length] as const);
const placesOf = (parts: Parameters<typeof createSentences>[0]) =>
  cutWindows(createSentences(parts)).map(({ first, last }) => [first, last]);

describe('cutWindows', () => {
  it.each([
    ['cuts no window of nothing', [], []],
    ['takes a short story whole', story(3), [[0, 2]]],
    ['takes five sentences whole', story(5), [[0, 4]]],
    [
      'moves on by two',
      story(9),
      [
        [0, 4],
        [2, 6],
        [4, 8],
      ],
    ],
    [
      'ends with the last sentence',
      story(6),
      [
        [0, 4],
        [2, 5],
      ],
    ],
    [
      'takes fewer sentences where five are too long',
      story(4, 500),
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [
      'takes a sentence by itself that is too long',
      [...story(1, 2000), ...story(1)],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'steps over none behind a long one',
      [...story(1), ...story(1, 1150), ...story(1)],
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    [
      'is interrupted by what belongs to the page',
      [...story(2), ['boilerplate', 20], ...story(2)],
      [
        [0, 1],
        [3, 4],
      ],
    ],
    [
      'is interrupted by the title',
      [...story(1), ['title', 20], ...story(1)],
      [
        [0, 0],
        [2, 2],
      ],
    ],
    [
      'takes each byline by itself',
      [['byline', 20], ['byline', 20], ...story(2)],
      [
        [0, 0],
        [1, 1],
        [2, 3],
      ],
    ],
    [
      'takes nothing of a page without a story',
      [
        ['title', 20],
        ['boilerplate', 20],
      ],
      [],
    ],
  ] as const)('%s', (_rule, parts, windows) => {
    expect(placesOf(parts)).toEqual(windows);
  });

  const anySentences = fc
    .array(
      fc.tuple(
        fc.constantFrom('story', 'story', 'story', 'byline', 'boilerplate', 'title' as const),
        fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 3000 })),
      ),
      { maxLength: 40 },
    )
    .map((parts) => createSentences(parts as [Sentence['role'], number][]));

  it('keeps every window to one role, five sentences, and 1,200 characters unless it is one sentence', () => {
    fc.assert(
      fc.property(anySentences, (sentences) => {
        for (const { first, last } of cutWindows(sentences)) {
          const inside = sentences.slice(first, last + 1);
          const length = (inside.at(-1)?.end ?? 0) - (inside[0]?.start ?? 0);
          expect(new Set(inside.map(({ role }) => role)).size).toBe(1);
          expect(inside.length).toBeLessThanOrEqual(5);
          if (inside.length > 1) expect(length).toBeLessThanOrEqual(1200);
        }
      }),
    );
  });

  it('covers every sentence of the story and every byline, and nothing else', () => {
    fc.assert(
      fc.property(anySentences, (sentences) => {
        const covered = new Set<number>();
        for (const { first, last } of cutWindows(sentences))
          for (let at = first; at <= last; at++) covered.add(at);
        sentences.forEach(({ role }, at) => {
          expect(covered.has(at)).toBe(role === 'story' || role === 'byline');
        });
      }),
    );
  });

  it('moves on with every window', () => {
    fc.assert(
      fc.property(anySentences, (sentences) => {
        const windows = cutWindows(sentences);
        windows.slice(1).forEach(({ first, last }, at) => {
          expect(first).toBeGreaterThan(windows[at]?.first ?? 0);
          expect(last).toBeGreaterThan(windows[at]?.last ?? 0);
        });
      }),
    );
  });

  it('cuts an article of any length', () => {
    expect(cutWindows(createSentences(story(300_000, 10)))).toHaveLength(149_999);
  });
});

describe('growWindow', () => {
  it.each([
    ['takes the whole of a short story', story(9), [2, 4], [0, 8]],
    ['grows on both sides as far as 1,200 characters reach', story(30), [14, 15], [10, 20]],
    ['grows on one side where the other ends', story(30), [0, 1], [0, 10]],
    [
      'takes nothing of the page around the story',
      [['boilerplate', 9], ...story(2), ['byline', 9]],
      [1, 1],
      [1, 2],
    ],
    ['leaves a byline by itself', [['byline', 9], ...story(2)], [0, 0], [0, 0]],
    ['leaves a sentence alone that is too long already', story(3, 1500), [1, 1], [1, 1]],
  ] as const)('%s', (_rule, parts, [first, last], [from, to]) => {
    expect(growWindow(createSentences(parts), { first, last })).toEqual({ first: from, last: to });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelinePicture } from '../../../../../commands/command.ts';
import { drawTimeline } from '../../../../../src/discord/picture/draw-timeline.ts';
import { CARD, EDGE, MARK, TYPEFACES } from '../../../../../src/discord/picture/look.ts';
import { readPng } from '../../../../support/png.ts';
import { anyTimeline, FERRY, manyDays } from '../../../../support/timelines.ts';

type Colour = readonly number[];

function parseColour(hex: string): Colour {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = parseColour(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

async function draw(picture: TimelinePicture): Promise<Buffer> {
  return (await drawTimeline(picture)) ?? expect.fail('It was left out.');
}

describe('drawTimeline', () => {
  it('draws a PNG of 1,200 dots across, on a card with round corners and nothing around it', async () => {
    const bitmap = readPng(await draw(FERRY));
    expect(bitmap.width).toBe(1_200);
    expect(bitmap.height).toBeGreaterThan(300);
    expect(bitmap.height).toBeLessThan(900);
    expect(bitmap.at(0, 0)[3]).toBe(0);
    expect(bitmap.at(1_199, bitmap.height - 1)[3]).toBe(0);
    expect(bitmap.at(30, 30)).toEqual([...parseColour(CARD), 255]);
  });

  it('draws its texts, in the typeface that it brings along', async () => {
    const bitmap = readPng(await draw(FERRY));
    for (const style of ['title', 'label', 'words', 'gap'] as const)
      expect(bitmap.count(TYPEFACES[style].colour), style).toBeGreaterThan(40);
    const [words, bare] = await Promise.all(
      ['the ferry was late', ''].map(async (text) => readPng(await draw(manyDays(4, text)))),
    );
    expect(words?.count(TYPEFACES.words.colour)).toBeGreaterThan(400);
    expect(bare?.count(TYPEFACES.words.colour)).toBe(0);
  });

  it('draws another picture for other letters of each script: none is shown as a box', async () => {
    const texts = ['Łódź', 'Łóźd', 'Мир', 'Рим', 'Αθήνα', 'Ναθήα'];
    const drawn = await Promise.all(
      texts.map(async (text) => (await draw(manyDays(4, text))).toString('base64')),
    );
    expect(new Set(drawn).size).toBe(texts.length);
  });

  it('draws 24 points, and days that no calendar has', async () => {
    const bitmap = readPng(await draw(manyDays(24, 'the ferry was late')));
    expect(bitmap.height).toBeLessThan(2_000);
    const point = { label: 'someday', start: 'soon', end: 'later', words: '' };
    readPng(await draw({ ...FERRY, points: [point, point, point, point] }));
  });

  it('draws whatever texts say', async () => {
    await fc.assert(
      fc.asyncProperty(anyTimeline, async (picture) => {
        expect(readPng(await draw(picture)).width).toBe(1_200);
      }),
      { numRuns: 5 },
    );
  });
});

describe('the colours of a picture', () => {
  it.each(Object.entries(TYPEFACES))('make %s readable on its card', (_style, { colour, size }) => {
    expect(contrast(colour, CARD)).toBeGreaterThanOrEqual(4.5);
    expect(size).toBeGreaterThanOrEqual(13);
  });

  it('make marks stand out from the card, and the card from a dark and a light page', () => {
    expect(contrast(MARK, CARD)).toBeGreaterThanOrEqual(3);
    expect(contrast(EDGE, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(EDGE, '#1a1a1e')).toBeGreaterThanOrEqual(2.5);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutTimeline } from '../../../../../src/discord/picture/layout.ts';
import { createMeasure, loadFonts } from '../../../../../src/discord/picture/load-fonts.ts';
import { writeSvg } from '../../../../../src/discord/picture/write-svg.ts';
import { anyTimeline, FERRY } from '../../../../support/timelines.ts';

const measure = createMeasure(loadFonts());

/** The names of all elements, in order. */
function elementsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<([^\s/>]+)/g)].map(([, name = '']) => name);
}

describe('writeSvg', () => {
  it('writes a text for each line, in the weight of its style', () => {
    const svg = writeSvg(layOutTimeline(FERRY, measure));
    expect(svg).toMatch(/<text [^>]*font-weight="600"[^>]*>Timeline · Seagull<\/text>/);
    expect(svg).toMatch(
      /<text [^>]*font-weight="400"[^>]*>“crosses the<\/text>|>“crosses the channel”<\/text>/,
    );
  });

  it('writes nothing but shapes and texts, in pairs of tags, whatever texts say', () => {
    fc.assert(
      fc.property(anyTimeline, (picture) => {
        const svg = writeSvg(layOutTimeline(picture, measure));
        const names = elementsOf(svg);
        expect(names.filter((name) => !/^(svg|rect|line|polyline|circle|text)$/.test(name))).toEqual([]);
        expect([...svg.matchAll(/<\/[a-z]+>/g)]).toHaveLength(names.length);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      }),
    );
  });
});

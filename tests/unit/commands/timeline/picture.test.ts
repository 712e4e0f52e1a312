import { describe, expect, it } from 'vitest';
import type { TimelinePicture } from '../../../../commands/command.ts';
import { timeline } from '../../../../commands/timeline.ts';
import { openFiles, run } from '../../../support/archive.ts';

async function pictureOf(...sentences: readonly string[]): Promise<TimelinePicture | null> {
  const text = `---\npublished: 2020-02-03\n---\n\n${sentences.join(' ')}\n`;
  return (await run(timeline, await openFiles({ 'a.md': text }), { subject: 'Hanne Brod' })).picture;
}

function years(count: number, words = 'won the prize of Brill for her bread'): readonly string[] {
  return Array.from({ length: count }, (_, at) => `Hanne Brod ${words} in ${1960 + at}.`);
}

describe('the picture of a timeline', () => {
  it('is there from four days on', async () => {
    expect(await pictureOf(...years(3))).toBeNull();
    expect((await pictureOf(...years(4)))?.points).toHaveLength(4);
  });

  it('has the days in order, each from its first to its last day', async () => {
    const picture = await pictureOf(
      'Hanne Brod baked rolls on 4 May 2019.',
      'Since 1998, Hanne Brod has baked with oats.',
      'Hanne Brod bought a mill in June 2001.',
      'Hanne Brod was born in 1960.',
    );
    expect(picture?.title).toBe('Timeline · Hanne Brod · 1960 to 2019');
    expect(picture?.points).toEqual([
      { label: '1960', start: '1960-01-01', end: '1960-12-31', words: 'Hanne Brod was born in 1960.' },
      {
        label: 'since 1998',
        start: '1998-01-01',
        end: '9999-12-31',
        words: 'Hanne Brod has baked with oats.',
      },
      {
        label: 'June 2001',
        start: '2001-06-01',
        end: '2001-06-30',
        words: 'Hanne Brod bought a mill in June 2001.',
      },
      {
        label: '4 May 2019',
        start: '2019-05-04',
        end: '2019-05-04',
        words: 'Hanne Brod baked rolls on 4 May 2019.',
      },
    ]);
  });

  it('says the same in words', async () => {
    expect((await pictureOf(...years(4, 'baked')))?.alt).toBe(
      'Timeline · Hanne Brod · 1960 to 1963: 1960, “Hanne Brod baked in 1960.”; 1961, “Hanne Brod baked in 1961.”; 1962, “Hanne Brod baked in 1962.”; 1963, “Hanne Brod baked in 1963.”.',
    );
  });

  it('has 24 points at most, and says in 1,000 characters how many more there are', async () => {
    const picture = await pictureOf(...years(40));
    expect(picture?.points).toHaveLength(24);
    expect(picture?.alt.length).toBeLessThanOrEqual(1_000);
    expect(picture?.alt).toMatch(/; and 16 more days\.$/);
    const starts = picture?.points.map(({ start }) => start) ?? [];
    expect(starts).toEqual([...starts].sort());
  });

  it('has words for those who cannot see it, however long a word is', async () => {
    const long = 'x'.repeat(130);
    const picture = await pictureOf(...years(4).map((year) => `${long} ${year}`));
    expect(picture?.alt).toContain(`1960, “${'x'.repeat(120)}…”`);
  });
});

import { describe, expect, it } from 'vitest';
import { certainWeekday, readStory } from '../../../../../index/answers/suggestions/story.ts';
import { analyse } from '../../../../../index/passages/analysis.ts';
import { createArticle } from '../../../../support/articles.ts';

function read(text: string, boilerplate: readonly string[] = []) {
  return readStory(analyse(createArticle({ text, boilerplate })));
}

describe('readStory', () => {
  it('tells of each sentence whom it names and when, without light words and words of time', () => {
    const story = read('The Otter Corps crossed the river on Tuesday. It was late. Tom Reed was ill in May.');
    expect(story?.sentences.map(({ names, times }) => [[...names], times.map(({ text }) => text)])).toEqual([
      [['otter corp'], ['Tuesday']],
      [[], []],
      [['tom reed'], ['May']],
    ]);
    const [first] = story?.sentences ?? [];
    expect(first?.terms.has('river')).toBe(true);
    expect(first?.terms.has('tuesday')).toBe(false);
    expect([...(story?.nameTerms ?? [])]).toEqual(['otter', 'corp', 'tom', 'reed']);
  });

  it('leaves out what belongs to the page around it', () => {
    const story = read('Rain fell on Tom Reed.\n\nFollow Ida Clay.\n\nSnow fell.', ['Follow Ida Clay.']);
    expect([...(story?.names ?? [])].join()).not.toContain('clay');
    expect(story?.sentences).toHaveLength(2);
  });

  it('reads no text in capitals, whose names cannot be told', () => {
    expect(read('THE OTTER CORPS CROSSED THE RIVER ON TUESDAY.')).toBeNull();
  });
});

describe('certainWeekday', () => {
  it.each([
    ['It fell on Tuesday.', 2],
    ['It fell on Tuesday morning.', 2],
    ['It fell on Sunday.', 7],
    ['It fell on a Tuesday.', null],
    ['It fell last Tuesday.', null],
    ['It falls every Tuesday.', null],
    ['It fell in May.', null],
  ])('of "%s" is %s', (text, weekday) => {
    const story = read(text);
    const [time] = story?.sentences[0]?.times ?? [];
    expect(story && time && certainWeekday(story, time)).toBe(weekday);
  });
});

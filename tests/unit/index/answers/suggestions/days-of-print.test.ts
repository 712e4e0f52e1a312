import { describe, expect, it } from 'vitest';
import { confirm, type Reading, readingsOf } from '../../../../../index/answers/suggestions/days-of-print.ts';
import type { Rarity, WeekdayLink } from '../../../../../index/answers/suggestions/shared-event.ts';
import { readStory, type Story } from '../../../../../index/answers/suggestions/story.ts';
import { analyse } from '../../../../../index/passages/analysis.ts';
import type { Article } from '../../../../../index/types.ts';
import { createArticle } from '../../../../support/articles.ts';
import { DATED, UNDATED } from './raid.ts';

const ALL_RARE: Rarity = { isRare: () => true, isUncommon: () => true };

function storyOf(article: Article): Story {
  const story = readStory(analyse(article));
  if (!story) throw new Error('The names cannot be told.');
  return story;
}

function linkIn(text: string, date = '2019-05-07'): WeekdayLink {
  const at = text.indexOf('Tuesday');
  return { articleId: 'dated', date, evidence: { start: 0, end: 4 }, at, isSame: true };
}

function readingsIn(text: string): readonly Reading[] {
  return readingsOf(storyOf(createArticle({ text })), [linkIn(text)]);
}

const printedOn = (readings: readonly Reading[]) => readings.map(({ printed }) => printed);

describe('readingsOf', () => {
  it('are the days of print on which a bare weekday is the day it is linked to', () => {
    const days = printedOn(readingsIn('The rafts crossed the river on Tuesday.'));
    expect(days).toContain('2019-05-07');
    expect(days).toContain('2019-05-08');
    expect(days.every((day) => day >= '2019-05-01' && day <= '2019-05-13')).toBe(true);
    expect(days).not.toContain('2019-05-01');
  });

  it('read every other expression from that day', () => {
    const text = 'The rafts crossed the river on Tuesday. The vote is this week.';
    const weeks = readingsIn(text).map(({ printed, times }) => [
      printed,
      times.get(text.indexOf('this week'))?.value,
    ]);
    expect(weeks).toContainEqual(['2019-05-08', '2019-W19']);
    expect(weeks).toContainEqual(['2019-05-13', '2019-W20']);
  });

  it('let "by Wednesday" go on from what was told', () => {
    const text = 'The rafts crossed the river on Tuesday. By Wednesday the wardens had set up posts.';
    for (const { times } of readingsIn(text))
      expect(times.get(text.indexOf('Wednesday'))?.interval?.end).toBe('2019-05-08');
  });

  it('are none without a link', () => {
    expect(readingsOf(storyOf(UNDATED), [])).toEqual([]);
  });
});

describe('confirm', () => {
  const undated = storyOf(UNDATED);
  const link = linkIn(UNDATED.text);
  const readings = readingsOf(undated, [link]);
  const confirmedBy = (text: string, rarity: Rarity = ALL_RARE) =>
    confirm(readings, undated, storyOf({ ...DATED, text }), link, rarity);

  it('keeps the readings by which a second day is the same in both stories', () => {
    expect(confirmedBy(DATED.text).length).toBeGreaterThan(0);
  });

  it.each([
    ['gives no second day', DATED.text.replace(/The vote .*$/, '')],
    ['gives the second day as a weekday', DATED.text.replace('on May 9', 'on Thursday')],
    ['puts it into another week', DATED.text.replace('May 9', 'May 20')],
    ['gives it to another thing', DATED.text.replace('The vote on the weir', 'A concert in the park')],
  ])('keeps none where the other story %s', (_what, text) => {
    expect(confirmedBy(text)).toEqual([]);
  });

  it('keeps none where the second day shares only common words', () => {
    expect(confirmedBy(DATED.text, { isRare: () => true, isUncommon: () => false })).toEqual([]);
  });
});

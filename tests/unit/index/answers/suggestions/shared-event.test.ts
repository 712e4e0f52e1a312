import { describe, expect, it } from 'vitest';
import {
  isCopy,
  linkWeekdays,
  type Rarity,
  tellsOfTheSame,
} from '../../../../../index/answers/suggestions/shared-event.ts';
import { readStory, type Story } from '../../../../../index/answers/suggestions/story.ts';
import { analyse } from '../../../../../index/passages/analysis.ts';
import type { Article } from '../../../../../index/types.ts';
import { createArticle, spanOf } from '../../../../support/articles.ts';
import { DATED, OTHERS, UNDATED } from './raid.ts';

const ALL_RARE: Rarity = { isRare: () => true, isUncommon: () => true };
const NONE_RARE: Rarity = { isRare: () => false, isUncommon: () => false };

function storyOf(article: Article): Story {
  const story = readStory(analyse(article));
  if (!story) throw new Error('The names cannot be told.');
  return story;
}

const undated = storyOf(UNDATED);
const withText = (text: string, published: string | null = '2019-05-08') =>
  storyOf(createArticle({ id: 'dated', published, text }));

describe('linkWeekdays', () => {
  it('gives a weekday the day of a sentence with the same names', () => {
    expect(linkWeekdays(undated, storyOf(DATED), ALL_RARE)).toEqual([
      {
        articleId: 'dated',
        date: '2019-05-07',
        evidence: spanOf(DATED.text, DATED.text.slice(0, DATED.text.indexOf(' The wardens'))),
        at: UNDATED.text.indexOf('Tuesday'),
        isSame: true,
      },
    ]);
  });

  it('tells where two sentences share only names', () => {
    const [link] = linkWeekdays(
      undated,
      withText('A feast of the Otter Corps was held on Tuesday.'),
      ALL_RARE,
    );
    expect(link).toMatchObject({ date: '2019-05-07', isSame: false });
  });

  it.each([
    ['other names', withText('The Moss Brigade crossed the river on Tuesday.')],
    ['another weekday', withText('The Otter Corps crossed the river on Monday.')],
    ['two such weekdays', withText('The Otter Corps came on Tuesday 7 May 2019 and Tuesday 14 May 2019.')],
    ['no day of its own', withText('The Otter Corps crossed the river on Tuesday.', null)],
  ])('gives none where the other sentence has %s', (_what, other) => {
    expect(linkWeekdays(undated, other, ALL_RARE)).toEqual([]);
  });

  it('gives none by names that stand in many articles', () => {
    expect(linkWeekdays(undated, storyOf(DATED), NONE_RARE)).toEqual([]);
  });
});

describe('isCopy', () => {
  it('knows a story that stands in another, whole or in part', () => {
    expect(isCopy(undated, storyOf(createArticle({ text: `It is said: so. ${UNDATED.text}` })))).toBe(true);
    expect(isCopy(undated, storyOf(DATED))).toBe(false);
  });

  it('takes short sentences that are alike for chance', () => {
    expect(isCopy(storyOf(createArticle({ text: 'Rain fell.' })), withText('Rain fell.'))).toBe(false);
  });
});

describe('tellsOfTheSame', () => {
  it('asks for rare names and rare words that both hold', () => {
    expect(tellsOfTheSame(undated, storyOf(DATED), ALL_RARE)).toBe(true);
    expect(tellsOfTheSame(undated, storyOf(DATED), NONE_RARE)).toBe(false);
    expect(OTHERS.some((other) => tellsOfTheSame(undated, storyOf(other), ALL_RARE))).toBe(false);
  });
});

/** Invented articles of which one has no day and another tells of the same. */
import type { Article } from '../../../../../index/types.ts';
import { createArticle } from '../../../../support/articles.ts';

/** Printed the day after the Tuesday that it tells of; the vote is on Thursday, 9 May 2019. */
export const DATED = createArticle({
  id: 'dated',
  published: '2019-05-08',
  text:
    'Raiders of the Otter Corps and of the Quarry League crossed the river near Millbrook on Tuesday. ' +
    'The wardens drove the raiders back and burned their rafts. Tom Reed of the Quarry League denied any part in it. ' +
    'The vote on the weir is set to be held on May 9, and its foes fear for the ballots.',
});

export const UNDATED = createArticle({
  id: 'undated',
  text:
    'Rafts with raiders of the Otter Corps crossed the river on Tuesday morning, and two landed near Millbrook. ' +
    'By Wednesday the wardens had set up posts. The Quarry League said the raid was meant for the vote this week on the weir. ' +
    'Last spring the raiders burned a mill. Every Tuesday there is a market in Millbrook. The ballots are safe.',
});

/** Articles of something else, so that a word may be rare. */
export const OTHERS: readonly Article[] = Array.from({ length: 12 }, (_, at) =>
  createArticle({
    id: `other-${at}`,
    published: '2019-05-08',
    text: `Rain fell on Tuesday in Oakdale. Ida Clay opened shop ${at}.`,
  }),
);

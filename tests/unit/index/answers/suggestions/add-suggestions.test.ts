import { describe, expect, it } from 'vitest';
import { createArticle, spanOf } from '../../../../support/articles.ts';
import { askArticles } from '../../../../support/library.ts';
import { createQuestion } from '../../../../support/questions.ts';

const DATED = createArticle({
  id: 'dated',
  published: '2019-05-08',
  text:
    'Raiders of the Otter Corps and of the Quarry League crossed the river near Millbrook on Tuesday. ' +
    'The wardens drove the raiders back and burned their rafts. Tom Reed of the Quarry League denied any part in it. ' +
    'The vote on the weir is set to be held on May 9, and its foes fear for the ballots.',
});
const UNDATED = createArticle({
  id: 'undated',
  text:
    'Rafts with raiders of the Otter Corps crossed the river on Tuesday morning, and two landed near Millbrook. ' +
    'The Quarry League said the raid was meant for the vote this week on the weir. The ballots are safe. The raiders burned a mill with a lantern.',
});
const OTHERS = Array.from({ length: 12 }, (_, at) =>
  createArticle({ id: `other-${at}`, published: '2019-05-08', text: `Rain fell in Oakdale on day ${at}.` }),
);

describe('addSuggestions', () => {
  it('puts beside the open days of an answer what another article suggests, and changes none of them', async () => {
    const question = createQuestion('When did the rafts land?');
    const { passages } = await askArticles([UNDATED, DATED, ...OTHERS], question);
    const answer = passages.find(({ passage }) => passage.articleId === 'undated');
    expect(answer?.dates.map(({ value, interval }) => [value, interval])).toEqual([
      ['XXXX-WXX-2TMO', null],
      ['XXXX-WXX', null],
    ]);
    expect(answer?.suggested.map(({ span, value, articleId }) => [span, value, articleId])).toEqual([
      [spanOf(UNDATED.text, 'Tuesday morning'), '2019-05-07TMO', 'dated'],
      [spanOf(UNDATED.text, 'this week'), '2019-W19', 'dated'],
    ]);
    const others = passages.filter(({ passage }) => passage.articleId !== 'undated');
    expect(others.flatMap(({ suggested }) => suggested)).toEqual([]);
  });

  it('leaves answers alone where no other article helps', async () => {
    const { passages } = await askArticles([UNDATED, ...OTHERS], createQuestion('When did the rafts land?'));
    expect(passages.map(({ suggested }) => suggested)).toEqual(passages.map(() => []));
  });
});

import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../../support/articles.ts';
import { askArticles } from '../../../../support/library.ts';
import { createQuestion } from '../../../../support/questions.ts';
import { DATED, OTHERS, UNDATED } from './raid.ts';

describe('addSuggestions', () => {
  it('puts beside the unanchored days of an answer what another article suggests, and changes none of them', async () => {
    const question = createQuestion('When did the rafts land?');
    const { passages } = await askArticles([UNDATED, DATED, ...OTHERS], question);
    const answer = passages.find(({ passage }) => passage.articleId === 'undated');
    expect(answer?.dates.map(({ interval }) => interval)).toEqual([null, null, null, null, null]);
    expect(answer?.suggested.map(({ span, value, articleId }) => [span, value, articleId])).toEqual([
      [spanOf(UNDATED.text, 'Tuesday morning'), '2019-05-07TMO', 'dated'],
      [spanOf(UNDATED.text, 'Wednesday'), '2019-05-08', 'dated'],
      [spanOf(UNDATED.text, 'this week'), '2019-W19', 'dated'],
      [spanOf(UNDATED.text, 'Last spring'), '2018-SP', 'dated'],
    ]);
    const others = passages.filter(({ passage }) => passage.articleId !== 'undated');
    expect(others.flatMap(({ suggested }) => suggested)).toEqual([]);
  });

  it('leaves answers alone where no other article helps', async () => {
    const { passages } = await askArticles([UNDATED, ...OTHERS], createQuestion('When did the rafts land?'));
    expect(passages.map(({ suggested }) => suggested)).toEqual(passages.map(() => []));
  });
});

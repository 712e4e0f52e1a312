import { describe, expect, it } from 'vitest';
import { inFull } from '../../../../index/answers/in-full.ts';
import { analyse } from '../../../../index/passages/analysis.ts';
import { createArticle } from '../../../support/articles.ts';
import { askArticles } from '../../../support/library.ts';
import { createQuestion } from '../../../support/questions.ts';

const rain = (count: number) => 'Rain came down on the old mill and its tower. '.repeat(count);
const text = `${rain(20)}It began on 2 May 2019. ${rain(3)}The bridge held. ${rain(20)}`.trim();
const article = createArticle({ title: 'News', text });

describe('inFull', () => {
  it('quotes the story around what was found, up to 1,200 characters of whole sentences', async () => {
    const { passages } = await askArticles([article], createQuestion('Which bridge?'));
    const [answer] = passages;
    const { start, end } = answer?.passage.span ?? { start: 0, end: 0 };
    expect(answer?.excerpt).toBe(text.slice(start, end));
    expect(end - start).toBeGreaterThan(1000);
    expect(end - start).toBeLessThanOrEqual(1200);
    expect(answer?.passage.sentences.map((one) => text.slice(one.start, one.end))).toContain(
      'The bridge held.',
    );
    expect(answer?.dates.map(({ value }) => value)).toEqual(['2019-05-02']);
  });

  it('prints the same part of it', async () => {
    const { passages } = await askArticles([article], createQuestion('Which bridge?'));
    const { start, end } = passages[0]?.shown ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toContain('The bridge held.');
    expect(end - start).toBeLessThanOrEqual(450);
  });

  it('does not change what is whole already, nor a span that no sentences make up', async () => {
    const { passages } = await askArticles([article], createQuestion('Which bridge?'));
    for (const answer of passages) {
      expect(inFull(answer, analyse(article))).toEqual(answer);
      const span = { start: answer.passage.span.start + 1, end: answer.passage.span.end };
      const cut = { ...answer, passage: { ...answer.passage, span } };
      expect(inFull(cut, analyse(article))).toBe(cut);
    }
  });
});

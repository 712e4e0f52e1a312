import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../index/annotations/annotate.ts';
import { readAnnotations, writeAnnotations } from '../../../../index/annotations/annotation-lines.ts';
import { analyse } from '../../../../index/passages/analysis.ts';
import { createReadings } from '../../../../index/readings.ts';
import type { Article } from '../../../../index/types.ts';
import { createArticle } from '../../../support/articles.ts';
import { hostileFamilies, writeHostile } from '../../../support/hostile-texts.ts';
import { knowNames } from '../../../support/library.ts';

const STORY = createArticle({
  published: '2024-03-14',
  text:
    'Share this page\nMarta Ellwood, the mayor of Harrow, opened the bridge on Tuesday.\u2028 ' +
    '“It will last,” she said. Denholm Price, 48, left in May 2019 and called it a “folly 🌉”. “We shall sail,” Quill said.',
  boilerplate: ['Share this page'],
});
const EMPTY = createArticle({ text: '' });

const names = knowNames([STORY]);

const annotateArticle = (article: Article) => annotate(article, null, names);

/** All that an article is marked with, as it is found without annotations. */
function find(article: Article, annotations: Parameters<typeof analyse>[1], known = names) {
  const analysis = analyse(article, annotations);
  const { quotesOf, descriptionsOf } = createReadings(known);
  const { mentions, times, sentences, titleTerms } = analysis;
  return {
    mentions,
    times,
    sentences,
    titleTerms,
    descriptions: descriptionsOf(analysis),
    quotes: quotesOf(analysis),
  };
}

describe('annotations that were written', () => {
  it.each([
    ['a story', STORY],
    ['no text', EMPTY],
  ])('are what would be found now in %s', (_name, article) => {
    const lines = writeAnnotations(annotateArticle(article));
    expect(find(article, readAnnotations(lines, article.text))).toEqual(find(article, null));
  });

  it.each(hostileFamilies('quotes'))('are what would be found now in %s', (family) => {
    const article = createArticle({ text: writeHostile('quotes', family, 2_000) });
    const lines = writeAnnotations(annotateArticle(article));
    expect(find(article, readAnnotations(lines, article.text))).toEqual(find(article, null));
  });

  it('hold something of every kind', () => {
    const found = find(STORY, readAnnotations(writeAnnotations(annotateArticle(STORY)), STORY.text));
    for (const some of Object.values(found)) expect(some).not.toEqual([]);
  });

  it('are believed: what they say is not looked for again', () => {
    const annotations = { ...annotateArticle(STORY), times: [] };
    expect(find(STORY, readAnnotations(writeAnnotations(annotations), STORY.text)).times).toEqual([]);
  });

  it('give no quotes once the names are known otherwise', () => {
    const annotations = annotateArticle(STORY);
    const quotes = { ...annotations.quotes, found: [] };
    const lines = writeAnnotations({ ...annotations, quotes });
    expect(find(STORY, readAnnotations(lines, STORY.text)).quotes).toEqual([]);
    const other = createArticle({ text: 'Tess Quill came to Riverton on Monday.' });
    const known = knowNames([STORY, other]);
    const read = readAnnotations(lines, STORY.text);
    expect(known.settle(annotations.mentions, STORY.text)).not.toEqual(
      names.settle(annotations.mentions, STORY.text),
    );
    expect(find(STORY, read, known).quotes).toEqual(find(STORY, null, known).quotes);
  });

  it('are refused where they were written otherwise', () => {
    expect(() => readAnnotations('', 'Rain fell.').mentions).toThrow();
    expect(() => readAnnotations('[]\n[]\n[]\n[{"mention":1}]\n{}', 'Rain fell.').descriptions).toThrow();
  });
});

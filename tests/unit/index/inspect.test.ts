import { describe, expect, it } from 'vitest';
import { inspectArticle } from '../../../index/inspect.ts';
import { analyse } from '../../../index/passages/analysis.ts';
import { createReadings } from '../../../index/readings.ts';
import type { Article } from '../../../index/types.ts';
import { createArticle } from '../../support/articles.ts';
import { knowNames } from '../../support/library.ts';
import { wordsOf } from './articles/corpus-folder.ts';

const inspect = (one: Article) => inspectArticle(analyse(one), createReadings(knowNames([one])));
const HEAD = 'Facebook, Twitter, 3 July 2019';
const FOOT = 'LinkedIn, Reddit, 5 July 2019';
const TEXT = `${HEAD}\nOn 4 May 2021 Ada Bell met Runa Ito.\n${FOOT}\nIn Harlow it rained.`;
const article = createArticle({ text: TEXT, boilerplate: [HEAD, FOOT] });

describe('inspectArticle', () => {
  it('names what stands in the story and nothing of the page around it', () => {
    const { names } = inspect(article);
    expect(names.map(({ name }) => name)).toEqual(['Ada Bell', 'Runa Ito', 'Harlow']);
  });

  it('reads no time in the page around the story', () => {
    const { times } = inspect(article);
    expect(times.map(({ text, value }) => [text, value])).toEqual([['4 May 2021', '2021-05-04']]);
  });

  it('counts every offset in the whole text', () => {
    const { names, times } = inspect(article);
    const spans = [...names, ...times].map(({ span }) => span);
    expect(wordsOf(TEXT, spans)).toEqual(['Ada Bell', 'Runa Ito', 'Harlow', '4 May 2021']);
  });

  it('reads a name that the page was glued to', () => {
    const text = 'AdvertisementAda Bell sang.';
    const glued = createArticle({ text, boilerplate: ['Advertisement'] });
    const { names } = inspect(glued);
    expect(names).toEqual([{ kind: 'person', name: 'Ada Bell', span: { start: 13, end: 21 } }]);
  });

  it('keeps the sentences of the page, which are part of the text', () => {
    const analysis = analyse(article);
    expect(inspectArticle(analysis, createReadings(knowNames([article]))).sentences).toHaveLength(
      analysis.sentences.length,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { inspectArticle } from '../../../index/inspect.ts';
import { analyse } from '../../../index/passages/analysis.ts';
import { createArticle } from '../../support/articles.ts';
import { wordsOf } from './articles/corpus-folder.ts';

const HEAD = 'Facebook, Twitter, 3 July 2019';
const FOOT = 'LinkedIn, Reddit, 5 July 2019';
const TEXT = `${HEAD}\nOn 4 May 2021 Ada Bell met Runa Ito.\n${FOOT}\nIn Harlow it rained.`;
const article = createArticle({ text: TEXT, boilerplate: [HEAD, FOOT] });

describe('inspectArticle', () => {
  it('names what stands in the story and nothing of the page around it', () => {
    const { names } = inspectArticle(analyse(article));
    expect(names.map(({ name }) => name)).toEqual(['Ada Bell', 'Runa Ito', 'Harlow']);
  });

  it('reads no time in the page around the story', () => {
    const { times } = inspectArticle(analyse(article));
    expect(times.map(({ text, value }) => [text, value])).toEqual([['4 May 2021', '2021-05-04']]);
  });

  it('counts every offset in the whole text', () => {
    const { names, times } = inspectArticle(analyse(article));
    const spans = [...names, ...times].map(({ span }) => span);
    expect(wordsOf(TEXT, spans)).toEqual(['Ada Bell', 'Runa Ito', 'Harlow', '4 May 2021']);
  });

  it('reads a name that the page was glued to', () => {
    const text = 'AdvertisementAda Bell sang.';
    const glued = createArticle({ text, boilerplate: ['Advertisement'] });
    const { names } = inspectArticle(analyse(glued));
    expect(names).toEqual([{ kind: 'other', name: 'Ada Bell', span: { start: 13, end: 21 } }]);
  });

  it('keeps the sentences of the page, which are part of the text', () => {
    const analysis = analyse(article);
    expect(inspectArticle(analysis).sentences).toHaveLength(analysis.sentences.length);
  });
});

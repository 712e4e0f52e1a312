import { describe, expect, it } from 'vitest';
import { createReloadNews } from '../../../src/reload-news.ts';
import type { FinishedReload } from '../../../src/reloader.ts';

const EMPTY = { file: 'empty.md', line: 2, reason: 'It is \u001b[2Jempty.' };
const QUIET: FinishedReload = {
  added: 0,
  changed: 0,
  removed: 0,
  articles: 9,
  problems: [],
  ms: 12,
  isAsked: false,
};

describe('the news of the articles', () => {
  it('are what was picked up and what is newly left out, each once', () => {
    const news = createReloadNews();
    news.opened([]);
    news.reloaded({ ...QUIET, added: 1, problems: [EMPTY] });
    news.reloaded({ ...QUIET, removed: 2, problems: [EMPTY] });
    expect(news.take()).toEqual([
      'left out: empty.md:2: It is \uFFFD[2Jempty.',
      'Read again. 1 article added.',
      'Read again. 2 articles removed.',
    ]);
    expect(news.take()).toEqual([]);
  });

  it('are none of what was left out at the start, of nothing, or of what was asked for', () => {
    const news = createReloadNews();
    news.opened([EMPTY]);
    news.reloaded({ ...QUIET, problems: [EMPTY] });
    news.reloaded({ ...QUIET, added: 1, isAsked: true });
    news.failed(new Error('There is no corpus.'), true);
    expect(news.take()).toEqual([]);
  });

  it('are why it failed, once for each reason', () => {
    const news = createReloadNews();
    for (let at = 0; at < 3; at += 1) news.failed(new Error('There is no\ncorpus.'), false);
    expect(news.take()).toEqual([
      'The articles could not be read again. There is no corpus. Those from before go on answering.',
    ]);
  });
});

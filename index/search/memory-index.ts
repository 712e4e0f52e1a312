import { ArticleEngine } from './article-engine.ts';
import type { ArticleIndex, IndexedArticle } from './article-index.ts';
import { readEngine } from './read-engine.ts';
import { runInSteps, type Steps } from './steps.ts';
import { writeEngine } from './write-engine.ts';

/** An article index in this process, held by MiniSearch. */
export function createMemoryIndex(): ArticleIndex {
  const engine = new ArticleEngine();
  let last: Promise<void> = Promise.resolve();

  /** One change after another, in the order in which they were asked for. */
  function inTurn(change: () => Promise<void>): Promise<void> {
    const done = last.then(change);
    last = done.catch(() => {});
    return done;
  }

  return {
    size: async () => engine.documentCount,

    add: (articles) => inTurn(() => runInSteps(addAll(engine, articles))),

    remove: (ids) =>
      inTurn(async () => {
        for (const id of ids) engine.markRemoved(id);
      }),

    commit: () => inTurn(() => runInSteps(engine.commit())),

    commits: () => engine.commits,

    revert: () => inTurn(async () => engine.revert()),

    search: async (query) => engine.rank(query),

    store: {
      write: () => writeEngine(engine),
      read: (bytes) => inTurn(() => runInSteps(readEngine(engine, bytes))),
    },
  };
}

function* addAll(engine: ArticleEngine, articles: readonly IndexedArticle[]): Steps<void> {
  for (const article of articles) yield* engine.insert(article);
}

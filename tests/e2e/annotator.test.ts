/** The thread that annotates articles; it runs only where the program is compiled. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type * as archiveModule from '../../index/archive.ts';
import type * as annotatorModule from '../../index/live/annotator.ts';
import { knownAnnotations } from '../../index/live/known-annotations.ts';
import { writeNames } from '../../index/names/kept/list-bytes.ts';
import { createNameCounter } from '../../index/names/known-names.ts';
import { findMentions } from '../../index/names/mentions.ts';
import { analyse } from '../../index/passages/analysis.ts';
import { createReadings } from '../../index/readings.ts';
import { createMemoryIndex } from '../../index/search/memory-index.ts';
import { runInSteps } from '../../index/search/steps.ts';
import { createArticleStore } from '../../index/store/article-store.ts';
import { openTextStore } from '../../index/store/text-store.ts';
import type { Article } from '../../index/types.ts';
import { createArticle } from '../support/articles.ts';
import { folderForTest } from '../support/folders.ts';
import { knowNames } from '../support/library.ts';
import { REPOSITORY } from '../support/programs.ts';

const COMPILED = path.join(REPOSITORY, 'dist/index/live/annotator.js');
const DOOR = path.join(REPOSITORY, 'dist/index/archive.js');
const PARAGRAPH =
  'Marta Ellwood, the mayor of Harrow, opened a bridge on Tuesday. “It will last,” Ellwood said. Rain fell. ';

/** Each about 10,000 characters. */
const ARTICLES = Array.from({ length: 60 }, (_, at) =>
  createArticle({
    id: `a${at}`,
    published: '2024-03-14',
    text: `Share this\n${PARAGRAPH.repeat(100)}Denholm Price left in May 2019.`,
    boilerplate: at % 2 === 0 ? ['Share this'] : [],
  }),
);

async function namesOf(articles: readonly Article[]): Promise<Uint8Array> {
  const counter = createNameCounter();
  for (const { text, published } of articles) {
    counter.add({ published: published.date, text, mentions: findMentions(text) });
  }
  return runInSteps(writeNames(counter.gather()));
}

/** An annotator over articles of which nothing is found yet, with what it tells. */
async function open(articles: readonly Article[], loadNames: () => Promise<Uint8Array | null>) {
  const { createAnnotator } = (await import(COMPILED)) as typeof annotatorModule;
  const texts = await openTextStore(folderForTest({}), [], 'texts');
  onTestFinished(texts.close);
  const store = createArticleStore(texts);
  const told = { found: 0, names: 0 };
  const failures: unknown[] = [];
  const annotator = createAnnotator({
    store,
    loadNames() {
      told.names += 1;
      return loadNames();
    },
    onFound() {
      told.found += 1;
    },
    onFailure: (error) => void failures.push(error),
  });
  return { annotator, store, kept: articles.map((article) => store.keep(article)), told, failures };
}

describe('the thread that annotates', { timeout: 120_000 }, () => {
  it('begins only when there is enough for it, and only where there are names', async () => {
    const { annotator, store, kept, told, failures } = await open(ARTICLES, async () => null);
    annotator.add(kept.slice(0, 5));
    await annotator.idle();
    expect(told.names).toBe(0);
    annotator.add(kept);
    await annotator.idle();
    await annotator.close();
    expect([told, failures]).toEqual([{ found: 0, names: 1 }, []]);
    expect(kept.every(store.lacksAnnotations)).toBe(true);
  });

  it('keeps for every article what would be found in it', async () => {
    const { annotator, store, kept, told, failures } = await open(ARTICLES, () => namesOf(ARTICLES));
    annotator.add(kept);
    await annotator.idle();
    await annotator.close();
    expect(failures).toEqual([]);
    expect(told.found).toBeGreaterThan(0);
    expect(kept.some(store.lacksAnnotations)).toBe(false);
    const { quotesOf } = createReadings(knowNames(ARTICLES));
    for (const article of kept.slice(0, 2)) {
      const anew = analyse(article);
      const { times, mentions, descriptions } = anew;
      const found = { times, mentions, descriptions, quotes: { found: quotesOf(anew) } };
      for (const some of [times, mentions, descriptions, quotesOf(anew)]) expect(some).not.toEqual([]);
      expect(knownAnnotations(article, store)).toMatchObject(found);
    }
  });

  it('says why it ended where it cannot begin', async () => {
    const { annotator, kept, failures } = await open(ARTICLES, async () => Buffer.from('no names'));
    annotator.add(kept);
    await annotator.idle();
    await annotator.close();
    expect(failures).toHaveLength(1);
  });

  it('leaves out those that are dropped meanwhile', async () => {
    const { annotator, store, kept } = await open(ARTICLES, () => namesOf(ARTICLES));
    const [dropped, others] = [kept.slice(0, 2), kept.slice(2)];
    annotator.add(kept);
    annotator.drop(dropped);
    await annotator.idle();
    await annotator.close();
    expect(dropped.every(store.lacksAnnotations)).toBe(true);
    expect(others.some(store.lacksAnnotations)).toBe(false);
  });

  it('gives up without a word when it is closed', async () => {
    const { annotator, store, kept, failures } = await open(ARTICLES, () => namesOf(ARTICLES));
    annotator.add(kept);
    await annotator.close();
    expect(failures).toEqual([]);
    expect(kept.some(store.lacksAnnotations)).toBe(true);
  });

  it('keeps what it found for the next start, which answers as one that knows nothing of it', async () => {
    const { keepArchive } = (await import(DOOR)) as typeof archiveModule;
    const corpus = folderForTest(
      Object.fromEntries(ARTICLES.map(({ id, text }) => [`${id}.txt`, `2024-03-14\n${text}`])),
    );
    const dataPath = path.join(folderForTest({}), 'kept');
    const openOn = (path: string | null) =>
      keepArchive({ path: corpus, dataPath: path, index: createMemoryIndex(), isServing: path !== null });
    const first = await openOn(dataPath);
    // What was put off is kept at a later look.
    await expect.poll(() => first.reload().then(() => lackingIn(dataPath)), { timeout: 90_000 }).toBe(0);
    await first.close();
    const [second, anew] = [await openOn(dataPath), await openOn(null)];
    const asked = { filters: {}, today: '2024-04-01', asOf: null, limit: 5 };
    const [said, saidAnew] = await Promise.all(
      [second, anew].map((live) => live.current().said('Ellwood', '', asked)),
    );
    expect(said?.outcome).toBe('answered');
    expect(said).toEqual(saidAnew);
    await Promise.all([second.close(), anew.close()]);
  });
});

/** Of how many articles no annotations are kept. */
function lackingIn(dataPath: string): number {
  const [files = ''] = readdirSync(dataPath, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('files-'),
  );
  const lines = files === '' ? '"annotations":null' : readFileSync(path.join(dataPath, files), 'utf8');
  return lines.split('"annotations":null').length - 1;
}

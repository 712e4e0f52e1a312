import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type CorpusState, isSameFiles, NO_FILES } from '../../../../index/live/corpus-state.ts';
import { readChanges } from '../../../../index/live/read-changes.ts';
import { createArticleStore } from '../../../../index/store/article-store.ts';
import { folderForTest } from '../../../support/folders.ts';

const FERRY = '2023-06-24\nThe ferry sank.';
const BOAT = '2023-06-25\nThe boat came.';
const LONG_AGO = new Date('2020-01-01');

interface Read {
  readonly state: CorpusState;
  /** The ids of the articles that are new or other than before. */
  readonly taken: readonly string[];
}

async function read(
  folder: string,
  before: CorpusState = NO_FILES,
  onTaken: (id: string) => void = () => {},
): Promise<Read> {
  const taken: string[] = [];
  const state = await readChanges(folder, before, {
    store: createArticleStore(null),
    signal: new AbortController().signal,
    onListed: () => {},
    onArticle(article) {
      taken.push(article.id);
      onTaken(article.id);
      return undefined;
    },
    onBytes: () => {},
  });
  return { state, taken };
}

function write(folder: string, name: string, text: string, time = LONG_AGO): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
  utimesSync(join(folder, name), time, time);
}

/** As the state is when the times of its files tell that they are the same. */
function settled({ files, ...rest }: CorpusState): CorpusState {
  const stamp = { size: 0, modified: 0, changed: 0 };
  return { ...rest, files: files.map((file) => ({ ...file, stamp: file.stamp ?? stamp })) };
}

const idsOf = ({ state }: Read) => state.articles.map(({ id }) => id);

describe('a corpus that goes while it is read', () => {
  it.each<[string, RegExp, (folder: string) => void]>([
    ['is not there', /^There is no corpus at /, (folder) => renameSync(folder, `${folder}-away`)],
    [
      'is empty, as where nothing is mounted',
      /became empty while it was read/,
      (folder) => {
        renameSync(folder, `${folder}-away`);
        mkdirSync(folder);
      },
    ],
  ])('is no corpus of what was read so far: it %s', async (_how, sentence, leave) => {
    const folder = folderForTest({ 'a.txt': FERRY, 'b.txt': BOAT });
    onTestFinished(() => rmSync(`${folder}-away`, { recursive: true, force: true }));
    const reading = read(folder, NO_FILES, (id) => id === 'a.txt' && leave(folder));
    await expect(reading).rejects.toThrow(sentence);
  });

  it('is read on where a single file is gone', async () => {
    const folder = folderForTest({ 'a.txt': FERRY, 'b.txt': BOAT, 'c.txt': BOAT });
    const now = await read(folder, NO_FILES, (id) => id === 'a.txt' && rmSync(join(folder, 'b.txt')));
    expect(idsOf(now)).toEqual(['a.txt', 'c.txt']);
    expect(now.state.problems.map(({ file }) => file)).toEqual(['b.txt']);
  });
});

describe('the files of a corpus', () => {
  it('are all new at first', async () => {
    const first = await read(folderForTest({ 'b.txt': BOAT, 'a.txt': FERRY }));
    expect(first.taken).toEqual(['a.txt', 'b.txt']);
    expect(idsOf(first)).toEqual(['a.txt', 'b.txt']);
  });

  it('are the same objects where nothing has changed', async () => {
    const folder = folderForTest({
      'a.txt': FERRY,
      'b.jsonl': '{"id":"x","text":"One."}\n{"id":"y","text":"Two."}\n',
    });
    const { state } = await read(folder);
    const again = await read(folder, state);
    expect(again.taken).toEqual([]);
    again.state.articles.forEach((article, at) => void expect(article).toBe(state.articles[at]));
  });

  it('are read again where one was written over, with a text as long and the times of before', async () => {
    const folder = folderForTest({});
    write(folder, 'a.txt', FERRY);
    write(folder, 'b.txt', BOAT);
    const { state } = await read(folder);
    write(folder, 'a.txt', FERRY.replace('sank', 'came'));
    const again = await read(folder, settled(state));
    expect(again.taken).toEqual(['a.txt']);
    expect(again.state.articles[0]?.text).toContain('The ferry came.');
    expect(again.state.articles[1]).toBe(state.articles[1]);
  });

  it('are read again where one is written right after it was read', async () => {
    const folder = folderForTest({ 'a.txt': FERRY });
    const { state } = await read(folder);
    writeFileSync(join(folder, 'a.txt'), FERRY.replace('sank', 'came'));
    expect((await read(folder, state)).taken).toEqual(['a.txt']);
  });

  it('are not read again for being touched', async () => {
    const folder = folderForTest({ 'a.txt': FERRY });
    const { state } = await read(folder);
    utimesSync(join(folder, 'a.txt'), LONG_AGO, LONG_AGO);
    const again = await read(folder, state);
    expect(again.taken).toEqual([]);
    expect(again.state.articles[0]).toBe(state.articles[0]);
  });

  it('bring of many records only those that have changed', async () => {
    const folder = folderForTest({ 'a.jsonl': '{"id":"x","text":"One."}\n{"id":"y","text":"Two."}\n' });
    const { state } = await read(folder);
    writeFileSync(
      join(folder, 'a.jsonl'),
      '{"id":"y","text":"Two."}\n{"id":"x","text":"Three."}\n{"id":"z","text":"Four."}\n',
    );
    const again = await read(folder, state);
    expect(again.taken).toEqual(['x', 'z']);
    expect(idsOf(again)).toEqual(['y', 'x', 'z']);
    expect(again.state.articles[0]).toBe(state.articles[1]);
  });

  it('are forgotten when they are gone, and found under another name', async () => {
    const folder = folderForTest({ 'a.txt': FERRY, 'b.txt': BOAT });
    const { state } = await read(folder);
    renameSync(join(folder, 'a.txt'), join(folder, 'c.txt'));
    const again = await read(folder, state);
    expect(idsOf(again)).toEqual(['b.txt', 'c.txt']);
    expect(again.taken).toEqual(['c.txt']);
  });

  it('let the second of two articles with one id come in when the first is gone', async () => {
    const folder = folderForTest({
      'a.json': '{"id":"x","text":"One."}',
      'b.json': '{"id":"x","text":"Two."}',
    });
    const { state } = await read(folder);
    expect(state.articles.map(({ text }) => text)).toEqual(['One.']);
    expect(state.problems).toHaveLength(1);
    rmSync(join(folder, 'a.json'));
    const again = await read(folder, state);
    expect(again.state.articles.map(({ text }) => text)).toEqual(['Two.']);
    expect(again.state.problems).toEqual([]);
    expect(again.taken).toEqual(['x']);
  });

  it('bring their problems along though they are not read again', async () => {
    const folder = folderForTest({ 'a.txt': FERRY, 'b.json': '{', 'c.pdf': '' });
    const { state } = await read(folder);
    const again = await read(folder, state);
    expect(state.problems.map(({ file }) => file)).toEqual(['c.pdf', 'b.json']);
    expect(again.state.problems).toEqual(state.problems);
  });

  it('are the same though one of them can never be read', async () => {
    const folder = folderForTest({ 'a.txt': FERRY, 'b.txt': 'x'.repeat(5_000_001), 'c.txt': '' });
    const { state } = await read(folder);
    const again = await read(folder, state);
    expect(again.state.problems).toHaveLength(2);
    expect(isSameFiles(state, again.state)).toBe(true);
  });

  it('are read where they could not be read before', async () => {
    const folder = folderForTest({ 'a.txt': FERRY });
    const { state } = await read(folder);
    const nothing = createHash('sha256').digest('hex');
    const reason = 'The file may not be read.';
    const files = state.files.map((file) => ({ ...file, hash: nothing, readings: [{ reason, line: null }] }));
    // Its stamp tells nothing, since none of it was read.
    const again = await read(folder, {
      files: files.map((file) => ({ ...file, stamp: null })),
      articles: [],
      problems: [],
    });
    expect(again.taken).toEqual(['a.txt']);
  });

  it('leave the state of before alone where not one article is left', async () => {
    const folder = folderForTest({ 'a.txt': FERRY });
    const { state } = await read(folder);
    rmSync(join(folder, 'a.txt'));
    await expect(read(folder, state)).rejects.toThrow('There is no article in');
    rmSync(folder, { recursive: true });
    await expect(read(folder, state)).rejects.toThrow('There is no corpus at');
    expect(state.articles).toHaveLength(1);
  });
});

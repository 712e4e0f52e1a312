import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Archive, keepArchive, type LiveArchive, type Progress } from '../../../../index/archive.ts';
import { createMemoryIndex } from '../../../../index/search/memory-index.ts';
import { collectGarbage } from '../../../support/collect-garbage.ts';
import { folderForTest } from '../../../support/folders.ts';

const FILES = {
  'a.txt': '2023-06-24\nMarta Ellwood opened the bridge in Harrow. “It will last,” Ellwood said.',
  'b.txt': '2023-06-25\nDenholm Price, the mayor of Harrow, closed the ferry on Friday.',
  'c.jsonl':
    '{"id":"x","title":"Storm","text":"Rain fell on Riverton."}\n{"id":"y","text":"Nobody saw Denholm Price."}\n',
};
const QUESTIONS = [
  'Who is Denholm Price?',
  'When was the ferry closed?',
  'What did Ellwood say?',
  'Where did rain fall?',
  'Who is Pryce?',
];

const KINDS = ['counter', 'files', 'index', 'manifest', 'names', 'texts'];

/** Of which kinds the files of a snapshot are. */
function kindsOf(folder: string): string[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => name.split('-')[0] ?? '');
}

/** Looks again until what was put off has been kept. */
async function keepUntil(live: LiveArchive, isKept: () => boolean): Promise<void> {
  await expect
    .poll(
      async () => {
        await live.reload();
        await live.kept();
        return isKept();
      },
      { timeout: 15_000 },
    )
    .toBe(true);
}

/** An archive with what the operator was told, and the ids that the index had to take in. */
interface Opened {
  readonly live: LiveArchive;
  readonly notes: readonly string[];
  readonly indexed: readonly string[];
}

async function answersOf(archive: Archive): Promise<string> {
  const options = { kind: null, filters: {}, today: '2024-01-01', asOf: null, previous: null, limit: 5 };
  const found = await Promise.all(QUESTIONS.map((question) => archive.ask(question, options)));
  const names = archive.completeName('', 100);
  return JSON.stringify([found, names, archive.overview], (_key, value) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );
}

/** As where a question was asked before a reload, and is answered after it. */
async function reloadWhileAsked(live: LiveArchive): Promise<void> {
  const before = live.current();
  await live.reload();
  await answersOf(before);
}

describe('an archive that is kept', () => {
  let corpus: string;
  let dataPath: string;
  let opened: LiveArchive[];

  async function open(data: string | null = dataPath): Promise<Opened> {
    const notes: string[] = [];
    const indexed: string[] = [];
    const engine = createMemoryIndex();
    const index = {
      ...engine,
      async add(articles: Parameters<typeof engine.add>[0]) {
        indexed.push(...articles.map(({ id }) => id));
        await engine.add(articles);
      },
    };
    const live = await keepArchive({
      path: corpus,
      index,
      dataPath: data,
      onNote: (note) => void notes.push(note),
    });
    opened.push(live);
    await live.kept();
    return { live, notes, indexed };
  }

  /** What an archive answers that was never kept. */
  async function answersAnew(): Promise<string> {
    return answersOf((await open(null)).live.current());
  }

  const snapshotFolder = () => join(dataPath, 'archives', readdirSync(join(dataPath, 'archives'))[0] ?? '');
  const partOf = (kind: string) =>
    join(snapshotFolder(), readdirSync(snapshotFolder()).find((name) => name.startsWith(`${kind}-`)) ?? kind);

  beforeEach(() => {
    corpus = folderForTest(FILES);
    dataPath = join(folderForTest({}), 'data');
    opened = [];
  });

  afterEach(async () => {
    for (const live of opened) await live.close();
  });

  it('reads every article at the first start, and none at the second', async () => {
    expect((await open()).indexed).toEqual(['a.txt', 'b.txt', 'x', 'y']);
    expect((await open()).indexed).toEqual([]);
  });

  it('tells how much of what was kept is loaded, to the end', async () => {
    await open();
    const told: Progress[] = [];
    const onProgress = (progress: Progress) => void told.push(progress);
    opened.push(await keepArchive({ path: corpus, dataPath, index: createMemoryIndex(), onProgress }));
    const loading = told.filter(({ step }) => step === 'loading');
    expect(loading.length).toBeGreaterThan(1);
    expect(loading.map(({ done }) => done)).toEqual(
      loading.map(({ done }) => done).toSorted((a, b) => a - b),
    );
    expect(loading.at(-1)?.done).toBe(loading.at(-1)?.total);
    const bytes = ['files', 'index', 'names', 'texts'].map((kind) => statSync(partOf(kind)).size);
    expect(loading.at(-1)?.total).toBe(bytes.reduce((sum, size) => sum + size, 0));
  });

  it('answers the same at every start', async () => {
    const anew = await answersAnew();
    expect(await answersOf((await open()).live.current())).toBe(anew);
    const second = await open();
    expect(await answersOf(second.live.current())).toBe(anew);
    expect(second.notes).toEqual([]);
  });

  it('is written for the user alone, one part of each kind', async () => {
    await open();
    for (const path of [
      snapshotFolder(),
      ...readdirSync(snapshotFolder()).map((name) => join(snapshotFolder(), name)),
    ]) {
      expect(statSync(path).mode & 0o077, path).toBe(0);
    }
    expect(kindsOf(snapshotFolder())).toEqual(KINDS);
  });

  it('reads at the next start what was changed, added and removed, and nothing else', async () => {
    await open();
    writeFileSync(join(corpus, 'b.txt'), '2023-06-26\nDenholm Price reopened the ferry on Monday.');
    writeFileSync(join(corpus, 'd.txt'), '2023-06-27\nA gale took the roof of the mill.');
    rmSync(join(corpus, 'a.txt'));
    const second = await open();
    expect(second.indexed.toSorted()).toEqual(['b.txt', 'd.txt']);
    const anew = await answersAnew();
    expect(await answersOf(second.live.current())).toBe(anew);
    const third = await open();
    expect(third.indexed).toEqual([]);
    expect(await answersOf(third.live.current())).toBe(anew);
  });

  it('leaves one part of each kind, however often it is kept', async () => {
    const { live } = await open();
    for (let round = 0; round < 4; round++) {
      const before = readFileSync(join(snapshotFolder(), 'manifest'), 'utf8');
      writeFileSync(join(corpus, 'd.txt'), `2023-06-27\nThe mill has ${round} roofs.`);
      await keepUntil(live, () => readFileSync(join(snapshotFolder(), 'manifest'), 'utf8') !== before);
    }
    expect(kindsOf(snapshotFolder())).toEqual(KINDS);
    expect((await open()).indexed).toEqual([]);
    expect(await answersOf((await open()).live.current())).toBe(await answersAnew());
  });

  it('is kept again where its folder was removed meanwhile', async () => {
    const { live, notes } = await open();
    const folder = snapshotFolder();
    rmSync(dataPath, { recursive: true });
    writeFileSync(join(corpus, 'd.txt'), '2023-06-27\nA gale took the roof of the mill.');
    await keepUntil(live, () => existsSync(join(folder, 'manifest')));
    expect(notes).toEqual([]);
    expect(kindsOf(folder)).toEqual(KINDS);
    const second = await open();
    expect(second.indexed).toEqual([]);
    expect(await answersOf(second.live.current())).toBe(await answersAnew());
  });

  it('gives up a reload when it is closed', async () => {
    const { live } = await open();
    for (let at = 0; at < 300; at++)
      writeFileSync(join(corpus, `n${at}.txt`), `2023-06-27\nMill ${at} has a roof.`);
    const reloading = live.reload();
    await live.close();
    await expect(reloading).rejects.toThrow();
  });

  describe('is read anew, with one line that says so,', () => {
    it.each(['texts', 'files', 'index', 'names', 'manifest'])('where its %s were cut off', async (kind) => {
      const anew = await answersAnew();
      await (await open()).live.close();
      truncateSync(partOf(kind), 5);
      const second = await open();
      expect(second.notes).toHaveLength(1);
      expect(second.notes[0]).toContain('What was built before is not used');
      expect(second.indexed).toHaveLength(4);
      expect(await answersOf(second.live.current())).toBe(anew);
      expect((await open()).notes).toEqual([]);
    });

    it('where a part is gone', async () => {
      await open();
      rmSync(partOf('names'));
      const second = await open();
      expect(second.notes).toHaveLength(1);
      expect(second.indexed).toHaveLength(4);
    });
  });

  it('goes on where only the counts of the names are gone', async () => {
    await open();
    rmSync(partOf('counter'));
    writeFileSync(join(corpus, 'd.txt'), '2023-06-27\nMarta Ellwood took the roof of the mill.');
    const second = await open();
    expect(second.indexed).toEqual(['d.txt']);
    expect(await answersOf(second.live.current())).toBe(await answersAnew());
  });

  it('keeps two corpora in one folder apart', async () => {
    await open();
    const first = corpus;
    corpus = folderForTest({ 'z.txt': '2023-06-24\nRain fell on Oxley.' });
    expect((await open()).indexed).toEqual(['z.txt']);
    corpus = first;
    expect((await open()).indexed).toEqual([]);
  });

  it('works where nothing can be kept, and says so once', async () => {
    dataPath = join(folderForTest({ file: '' }), 'file');
    const { live, notes } = await open();
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('Nothing can be kept for the next start');
    expect(await answersOf(live.current())).toBe(await answersAnew());
  });

  it.skipIf(process.getuid?.() === 0)('uses what it may read but not write', async () => {
    await open();
    chmodSync(snapshotFolder(), 0o500);
    expect((await open()).indexed).toEqual([]);
    chmodSync(snapshotFolder(), 0o700);
  });

  describe('follows its corpus:', () => {
    it('a reload of nothing new changes nothing', async () => {
      const { live } = await open();
      const before = live.current();
      expect(await live.reload()).toEqual({ added: 0, changed: 0, removed: 0, problems: [] });
      expect(live.current()).toBe(before);
    });

    it('what was added, changed and removed is there after a reload, as if it had been read anew', async () => {
      const { live } = await open();
      writeFileSync(join(corpus, 'b.txt'), '2023-06-26\nDenholm Price reopened the ferry on Monday.');
      mkdirSync(join(corpus, 'more'));
      writeFileSync(join(corpus, 'more', 'd.txt'), '2023-06-27\nMarta Pryce took the roof of the mill.');
      rmSync(join(corpus, 'a.txt'));
      expect(await live.reload()).toMatchObject({ added: 1, changed: 1, removed: 1 });
      expect(await answersOf(live.current())).toBe(await answersAnew());
      await live.kept();
      expect(await answersOf((await open()).live.current())).toBe(await answersAnew());
    });

    it('the archive from before goes on answering with its own articles', async () => {
      const { live } = await open();
      const before = live.current();
      writeFileSync(join(corpus, 'b.txt'), '2023-06-26\nDenholm Price reopened the ferry on Monday.');
      await live.reload();
      expect(before.article('b.txt')?.text).toContain('closed the ferry');
      expect(live.current().article('b.txt')?.text).toContain('reopened the ferry');
    });

    it('keeps nothing of an article that was changed or removed', async () => {
      const { live } = await open();
      const refOf = (id: string) => new WeakRef(live.current().article(id) ?? {});
      await answersOf(live.current());
      const [changed, removed, stays] = ['b.txt', 'a.txt', 'x'].map(refOf);
      writeFileSync(join(corpus, 'b.txt'), '2023-06-26\nDenholm Price reopened the ferry on Monday.');
      rmSync(join(corpus, 'a.txt'));
      await reloadWhileAsked(live);
      await live.kept();
      await collectGarbage();
      expect([changed?.deref(), removed?.deref()]).toEqual([undefined, undefined]);
      expect(stays?.deref()).toBe(live.current().article('x'));
    });

    it('two reloads at once are one', async () => {
      const { live, indexed } = await open();
      writeFileSync(join(corpus, 'd.txt'), '2023-06-27\nA gale took the roof of the mill.');
      const [one, other] = await Promise.all([live.reload(), live.reload()]);
      expect(one).toBe(other);
      expect(indexed).toEqual(['a.txt', 'b.txt', 'x', 'y', 'd.txt']);
    });

    it('a reload that fails leaves the old archive, and the next one mends it', async () => {
      const { live } = await open();
      const before = await answersOf(live.current());
      for (const name of readdirSync(corpus)) rmSync(join(corpus, name));
      await expect(live.reload()).rejects.toThrow('There is no article in');
      expect(await answersOf(live.current())).toBe(before);
      writeFileSync(join(corpus, 'd.txt'), '2023-06-27\nA gale took the roof of the mill.');
      expect(await live.reload()).toMatchObject({ added: 1, removed: 4 });
      expect(await answersOf(live.current())).toBe(await answersAnew());
    });

    it('many reloads in a row end where one would', async () => {
      const { live } = await open();
      for (let round = 0; round < 12; round++) {
        writeFileSync(
          join(corpus, `n${round % 3}.txt`),
          `2023-07-0${(round % 9) + 1}\nCaptain Roan Vale rowed ${round} miles to Oxley.`,
        );
        if (round % 4 === 3) rmSync(join(corpus, `n${(round + 1) % 3}.txt`), { force: true });
        await live.reload();
        expect(await answersOf(live.current())).toBe(await answersAnew());
      }
    });
  });

  it('fails what is asked of it once it is given up, and keeps what it has built', async () => {
    const { live } = await open();
    writeFileSync(join(corpus, 'd.txt'), '2023-06-27\nA gale took the roof of the mill.');
    await live.reload();
    live.giveUp();
    await expect(answersOf(live.current())).rejects.toThrow('The archive is being closed.');
    await live.kept();
    expect((await open()).indexed).toEqual([]);
  });

  it('refuses a corpus that is not there, and keeps nothing of it', async () => {
    corpus = join(corpus, 'nowhere');
    await expect(open()).rejects.toThrow('There is no corpus at');
  });
});

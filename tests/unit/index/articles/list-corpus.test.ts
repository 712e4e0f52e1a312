import { once } from 'node:events';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CorpusError } from '../../../../index/errors.ts';
import { readCorpus } from '../../../support/read-corpus.ts';
import { createFolder, readFiles } from './corpus-folder.ts';

const STORY = 'The mayor opened the bridge on Monday.\n';
const idsOf = (corpus: { articles: readonly { id: string }[] }) =>
  corpus.articles.map((article) => article.id);

describe('readCorpus', () => {
  it('reads a folder at any depth in the order of ids by code units', async () => {
    const corpus = await readFiles({
      'b.txt': STORY,
      'a/z.txt': STORY,
      'a.txt': STORY,
      'B.txt': STORY,
      'ä.txt': STORY,
    });
    expect(idsOf(corpus)).toEqual(['B.txt', 'a.txt', 'a/z.txt', 'b.txt', 'ä.txt']);
    expect(corpus.problems).toEqual([]);
  });

  it('calls a single file by its name', async () => {
    const folder = createFolder({ 'deep/vote.TXT': STORY });
    expect(idsOf(await readCorpus(path.join(folder, 'deep/vote.TXT')))).toEqual(['vote.TXT']);
  });

  it('reads a README only where it is named itself', async () => {
    const folder = createFolder({ 'ReadMe.md': STORY, 'README.txt': STORY, 'a.txt': STORY });
    expect(idsOf(await readCorpus(folder))).toEqual(['a.txt']);
    expect(idsOf(await readCorpus(path.join(folder, 'ReadMe.md')))).toEqual(['ReadMe.md']);
  });

  it('passes over dotfiles, pictures and licences without a word', async () => {
    const corpus = await readFiles({
      '.a.txt': STORY,
      '.git/b.txt': STORY,
      'c.jpg': 'x',
      LICENSE: 'x',
      'd.txt': STORY,
    });
    expect(idsOf(corpus)).toEqual(['d.txt']);
    expect(corpus.problems).toEqual([]);
  });

  it('reports formats that someone meant as an article', async () => {
    const { problems } = await readFiles({ 'a.txt': STORY, 'b.pdf': 'x', 'sub/c.DOCX': 'x', 'd.csv': 'x' });
    expect(problems).toEqual([
      { file: 'b.pdf', line: null, reason: expect.stringContaining('.pdf files are not read. Save') },
      { file: 'd.csv', line: null, reason: expect.stringContaining('.csv files') },
      { file: 'sub/c.DOCX', line: null, reason: expect.stringContaining('.docx files') },
    ]);
  });

  it.each([1, 1000, 128 * 1024, 128 * 1024 + 1, 600_000])(
    'reads a file of %i bytes to its end',
    async (size) => {
      const text = STORY.repeat(Math.ceil(size / STORY.length)).slice(0, size);
      const { articles } = await readFiles({ 'a.txt': text });
      expect(articles[0]?.text).toBe(text);
    },
  );

  it('keeps the first of two articles with one id and says which', async () => {
    const { articles, problems } = await readFiles({
      'a.jsonl': `{"id":"x","text":"The first."}\n{"id":"x","text":"The second."}`,
      'b.md': '---\nid: x\n---\nThe third.',
    });
    expect(articles.map((article) => article.text)).toEqual(['The first.']);
    expect(problems.map((problem) => [problem.file, problem.line])).toEqual([
      ['a.jsonl', 2],
      ['b.md', null],
    ]);
    expect(problems[0]?.reason).toBe(
      'The id "x" is taken by a.jsonl line 1, which is kept. Give this one an id of its own.',
    );
  });

  it('writes out the control characters of a file name', async () => {
    const { articles, problems } = await readFiles({ 'a\u001b[31m\n.txt': STORY, 'b\u202etxt.txt': '' });
    expect(idsOf({ articles })).toEqual(['a\\u001b[31m\\u000a.txt']);
    expect(problems[0]?.file).toBe('b\\u202etxt.txt');
  });
});

describe('a corpus of which nothing can be read', () => {
  it('is named with its cause where it is missing', async () => {
    const folder = createFolder({});
    const error = await readCorpus(path.join(folder, 'gone')).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CorpusError);
    expect(error).toMatchObject({ message: expect.stringContaining('There is no corpus at'), problems: [] });
    expect((error as Error).cause).toMatchObject({ code: 'ENOENT' });
  });

  it('is named where it is empty', async () => {
    await expect(readFiles({ 'README.md': '# About' })).rejects.toThrow(
      /^There is no article in .* Put a \.txt/,
    );
  });

  it('carries what is wrong with each file', async () => {
    const error = await readFiles({ 'a.txt': '', 'b.jsonl': '{' }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: 'CorpusError',
      message: expect.stringContaining('these 2 files or records'),
    });
    expect((error as CorpusError).problems.map(({ file, line }) => [file, line])).toEqual([
      ['a.txt', null],
      ['b.jsonl', 1],
    ]);
  });

  it('is a file of a format that is not read', async () => {
    const folder = createFolder({ 'a.pdf': 'x' });
    await expect(readCorpus(path.join(folder, 'a.pdf'))).rejects.toMatchObject({
      problems: [{ file: 'a.pdf', line: null, reason: expect.stringContaining('not read') }],
    });
  });
});

describe('links and special files', () => {
  it('follows links inside of the folder, and reads no file twice', async () => {
    const folder = createFolder({ 'a.txt': STORY, '..hidden/b.txt': STORY, 'sub/c.txt': STORY });
    symlinkSync('..hidden/b.txt', path.join(folder, 'b.txt'));
    symlinkSync('a.txt', path.join(folder, 'again.txt'));
    symlinkSync('sub', path.join(folder, 'sub-again'));
    const corpus = await readCorpus(folder);
    expect(idsOf(corpus)).toEqual(['a.txt', 'b.txt', 'sub/c.txt']);
    expect(corpus.problems).toEqual([]);
  });

  it('reads nothing outside of the folder', async () => {
    const outside = createFolder({ 'secret.txt': STORY });
    const folder = createFolder({ 'a.txt': STORY });
    symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'file.txt'));
    symlinkSync(outside, path.join(folder, 'folder'));
    const corpus = await readCorpus(folder);
    expect(idsOf(corpus)).toEqual(['a.txt']);
    expect(corpus.problems.map(({ file }) => file)).toEqual(['file.txt', 'folder']);
    expect(corpus.problems[0]?.reason).toContain('leads out of the corpus');
  });

  it('reports links in circles and links to nothing', async () => {
    const folder = createFolder({ 'a.txt': STORY, 'sub/b.txt': STORY });
    symlinkSync('..', path.join(folder, 'sub/up'));
    symlinkSync('self.txt', path.join(folder, 'self.txt'));
    symlinkSync('gone.txt', path.join(folder, 'nothing.txt'));
    const corpus = await readCorpus(folder);
    expect(idsOf(corpus)).toEqual(['a.txt', 'sub/b.txt']);
    expect(corpus.problems.map(({ file }) => file)).toEqual(['nothing.txt', 'self.txt', 'sub/up']);
  });

  it('follows a corpus folder that is itself a link', async () => {
    const folder = createFolder({ 'real/a.txt': STORY });
    symlinkSync('real', path.join(folder, 'link'));
    expect(idsOf(await readCorpus(path.join(folder, 'link')))).toEqual(['a.txt']);
  });

  it.skipIf(process.platform === 'win32')('reports a socket and does not wait for it', async () => {
    const folder = createFolder({ 'a.txt': STORY });
    const server = createServer().listen(path.join(folder, 'socket.txt'));
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const corpus = await readCorpus(folder);
    expect(corpus.problems).toEqual([
      { file: 'socket.txt', line: null, reason: expect.stringContaining('socket') },
    ]);
  });

  // The superuser may read everything.
  it.skipIf(process.getuid?.() === 0)('reports what may not be read', async () => {
    const folder = createFolder({ 'a.txt': STORY, 'b.txt': STORY });
    chmodSync(path.join(folder, 'b.txt'), 0);
    mkdirSync(path.join(folder, 'closed'), { mode: 0 });
    const { problems } = await readCorpus(folder);
    expect(problems.map(({ file }) => file).toSorted()).toEqual(['b.txt', 'closed']);
  });

  it('reads a folder that is a hundred deep', async () => {
    const folder = createFolder({});
    const deep = path.join(folder, ...Array.from({ length: 100 }, () => 'd'));
    mkdirSync(deep, { recursive: true });
    writeFileSync(path.join(deep, 'a.txt'), STORY);
    expect((await readCorpus(folder)).articles).toHaveLength(1);
  });
});

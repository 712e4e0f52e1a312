import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkInspected, type InspectedLine } from '../support/contract.ts';
import { folderForFile, folderForTest } from '../support/folders.ts';
import { parseLines, run, start, waitFor } from '../support/programs.ts';
import { ROUGH_HARBOUR } from './corpus.ts';

const folder = folderForFile(ROUGH_HARBOUR);
const environment = { CORPUS_DIR: folder };

describe('inspect --json', () => {
  it('prints one object a line: every article, then what was left out with its problem', async () => {
    const { status, out, err } = await run('cli/inspect', ['--json'], { environment });
    const lines = parseLines<InspectedLine>(out);
    for (const line of lines) checkInspected(line);
    expect(lines.map(({ id }) => id)).toEqual([
      ...['aground.md', 'copy.md', 'endless.txt', 'hostile.md', 'medal.md', 'museum.md', 'portrait.txt'],
      ...['note-1', 'note-2', 'separators', 'trial.md', 'spoilt.md#3'],
    ]);
    expect(lines.at(-1)).toMatchObject({
      text: '',
      published: { date: null },
      problems: [expect.stringContaining('"published" is "14/3/21", which is not a date.')],
    });
    expect(lines.slice(0, -1).every(({ problems }) => problems.length === 0)).toBe(true);
    expect(err).toMatch(/^left out: spoilt\.md:3: [^\n]+\n$/);
    expect(status).toBe(0);
  });

  it('keeps the text of a record to the character', async () => {
    const text = ' \t# Runa @everyone\r\n\r\n👩‍👩‍👧 \u202Ee\u0301\u200B\u2028 rows on 3 July 2019. ';
    const corpus = folderForTest({ 'a.jsonl': JSON.stringify({ id: 5, text }) });
    const { out } = await run('cli/inspect', ['--json', '--corpus', corpus]);
    const [line] = parseLines<InspectedLine>(out);
    expect(line).toMatchObject({ id: '5', text });
    expect(line?.times).toMatchObject([{ text: '3 July 2019', value: '2019-07-03' }]);
  });

  it('prints the one article that is named', async () => {
    const { status, out } = await run('cli/inspect', ['--json', 'note-2'], { environment });
    expect(parseLines<InspectedLine>(out).map(({ id }) => id)).toEqual(['note-2']);
    expect(status).toBe(0);
  });

  it('prints of a corpus that cannot be read at least why, and ends with status 1', async () => {
    const corpus = folderForTest({ 'a.md': ' ', 'b.jsonl': '{}\n' });
    const { status, out, err } = await run('cli/inspect', ['--json', '--corpus', corpus]);
    const lines = parseLines<InspectedLine>(out);
    for (const line of lines) checkInspected(line);
    expect(lines.map(({ id }) => id)).toEqual(['a.md', 'b.jsonl#1']);
    expect(err.trimEnd().split('\n')).toHaveLength(3);
    expect(status).toBe(1);
  });

  it('is left quietly where nobody reads on', async () => {
    const records = Array.from({ length: 2_000 }, (_, at) =>
      JSON.stringify({ id: at, text: 'Ole Bull sang. '.repeat(40) }),
    );
    const corpus = folderForTest({ 'a.jsonl': records.join('\n') });
    const child = start('cli/inspect', ['--json', '--corpus', corpus]);
    child.stdin.end();
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await waitFor(child)).toMatchObject({
      status: 0,
      err: expect.stringMatching(/^(?:(?:reading|naming) [^\n]+\n)*$/),
    });
  });
});

describe('inspect', () => {
  it('prints for a reader what was read, with nothing that a terminal would obey', async () => {
    const { status, out } = await run('cli/inspect', [], { environment });
    expect(out).toContain('aground.md\n  title      Ferry runs aground off Brill\n');
    expect(out).toMatch(/published {2}2019-05-03 \(metadata\)/);
    expect(out).toMatch(/days .*2 May 2019 = 2019-05-02/);
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
    expect(status).toBe(0);
  });

  it.each([
    ['something was left out', ROUGH_HARBOUR, 1],
    ['all was read', { 'a.txt': 'Ole Bull sang.\n' }, 0],
  ])('ends with --check where %s with its status', async (_rule, files, expected) => {
    const { status, out } = await run('cli/inspect', ['--check', '--corpus', folderForTest(files)]);
    expect(out).not.toBe('');
    expect(status).toBe(expected);
  });

  it('reads a single file', async () => {
    const { status, out } = await run('cli/inspect', ['--corpus', path.join(folder, 'portrait.txt')]);
    expect(out).toMatch(/^portrait\.txt\n/);
    expect(status).toBe(0);
  });

  it.each([
    ['an unknown id', ['--json', 'nope'], /^left out: [^\n]+\nNo article has the id "nope"\. usage: /],
    ['the id of what was left out', ['spoilt.md'], /\nNo article has the id "spoilt\.md"\. usage: /],
    ['two ids', ['note-1', 'note-2'], /^Only one article can be named\.\nusage: /],
    ['an unknown option', ['--loud'], /--loud.*\nusage: /s],
  ])('says with status 2 how it is meant: %s', async (_rule, words, sentence) => {
    const { status, out, err } = await run('cli/inspect', words, { environment });
    expect(err).toMatch(sentence);
    expect(out).toBe('');
    expect(status).toBe(2);
  });

  it('ends with status 1 and one sentence where the corpus is not there', async () => {
    const corpus = path.join(folderForTest({}), 'gone');
    const { status, out, err } = await run('cli/inspect', ['--check'], {
      environment: { CORPUS_DIR: corpus },
    });
    expect(err).toMatch(/^There is no corpus at "[^"\n]+gone"\. [^\n]+\n$/);
    expect(out).toBe('');
    expect(status).toBe(1);
  });
});

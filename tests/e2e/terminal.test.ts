import { once } from 'node:events';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderForFile, folderForTest } from '../support/folders.ts';
import { type Ended, run, start, waitFor } from '../support/programs.ts';
import { ROUGH_HARBOUR } from './corpus.ts';

const folder = folderForFile(ROUGH_HARBOUR);
const environment = { CORPUS_DIR: folder };

const TYPED = [
  '/who Mira Holt',
  'more',
  'more',
  'context 1',
  'and when?',
  '',
  '/who Zelda',
  '!?',
  '/dance',
  '/article endless.txt',
  '/corpus',
  'x'.repeat(10_000),
  '/who \u001b[2J\u202EMira Holt',
  'Who counted the seals?',
];

describe('the terminal on a pipe', () => {
  let ended: Ended;

  beforeAll(async () => {
    ended = await run('main', [], { environment, input: `${TYPED.join('\n')}\n` });
  });

  it('says first what there is and how to ask', () => {
    expect(ended.out).toMatch(
      /^Dateline · 11 articles · 5 November 2018 to 2 April 2022 · 3 undated · 1 left out \(see above\) · ready in \d+\.\d s\n/,
    );
    expect(ended.out).toContain('Ask a question, or /help.');
  });

  it('answers every line in order and ends with status 0', () => {
    const said = [
      'Who · Mira Holt',
      'Page 1 of 2',
      'Page 2 of 2',
      'That is all; there is nothing more to show.',
      'Context',
      'When · Mira Holt',
      'understood from “and when?”',
      'Type a question, such as /who Mira Holt, or /help.',
      'No article here mentions “Zelda”.',
      'That has no word I can look up.',
      'There is no command /dance.',
      'Article · untitled (endless.txt)',
      'Corpus',
      'That is 10,000 characters; a question may have 2,000.',
      'Who counted the seals?',
      '“The lighthouse keeper Abel Storm counted nine seals.”',
    ];
    let at = 0;
    for (const sentence of said) {
      const found = ended.out.indexOf(`\n${sentence}`, at) + 1 || ended.out.indexOf(sentence, at);
      expect(found, sentence).toBeGreaterThanOrEqual(at);
      at = found + sentence.length;
    }
    expect(ended.status).toBe(0);
  });

  it('prints neither colour nor prompt nor hint', () => {
    expect(ended.out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
    expect(ended.out).not.toMatch(/^> |just ask on/m);
  });

  it('keeps what was left out to standard error', () => {
    expect(ended.err).toMatch(/^left out: spoilt\.md:3: [^\n]+\n$/);
  });
});

describe('the terminal', () => {
  it('takes no arguments, and says what to do instead', async () => {
    const { status, out, err } = await run('main', ['--corpus', folder]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('CORPUS_DIR');
  });

  it('ends where there is nothing to read from', async () => {
    const child = start('main', [], { environment });
    child.stdin.destroy();
    expect(await waitFor(child)).toMatchObject({ status: 0, out: expect.stringMatching(/^Dateline · /) });
  });

  it('answers a last line without newline', async () => {
    const { out } = await run('main', [], { environment, input: '/who Piet Aalders' });
    expect(out).toContain('“Judge Piet Aalders spoke of bad luck.”');
  });

  it('reads no further than quit', async () => {
    const { status, out } = await run('main', [], { environment, input: 'quit\n/who Piet Aalders\n' });
    expect(out).not.toContain('Aalders');
    expect(status).toBe(0);
  });

  it('is left quietly where nobody reads on', async () => {
    const child = start('main', [], { environment });
    child.stdin.end('/corpus\n'.repeat(5_000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const { status, err } = await waitFor(child);
    expect(err).toMatch(/^left out: [^\n]+\n$/);
    expect(status).toBe(0);
  });

  it('says without a token how to go on, and ends where nothing is typed', async () => {
    const { status, out } = await run('main', [], { environment });
    expect(out).toContain('No DISCORD_TOKEN is set');
    expect(status).toBe(0);
  });

  it('shows only the opening of an article where the settings say so', async () => {
    const { out } = await run('main', [], {
      environment: { ...environment, ARTICLE_TEXT: 'excerpts' },
      input: '/article endless.txt\nmore\n',
    });
    expect(out).toContain('Only the opening is shown here');
    expect(out).not.toContain('then it was morning');
    expect(out).toContain('That is all; there is nothing more to show.');
  });

  it.each([
    ['CORPUS_DIR is not there', { CORPUS_DIR: 'gone' }, /^There is no corpus at "[^"\n]+gone"\. [^\n]+\n$/],
    ['CORPUS_DIR is empty', { CORPUS_DIR: '.' }, /^There is no article in "[^"\n]+"\. [^\n]+\n$/],
    [
      'ARTICLE_TEXT is nonsense',
      { ...environment, ARTICLE_TEXT: 'nonsense' },
      /^ARTICLE_TEXT is "nonsense"\. Set it to "full" or "excerpts", or leave it out\.\n$/,
    ],
  ])('ends with status 1 and one sentence: %s', async (_rule, environment, sentence) => {
    const { status, out, err } = await run('main', [], { environment, folder: path.join(folderForTest({})) });
    expect(err).toMatch(sentence);
    expect(out).toBe('');
    expect(status).toBe(1);
  });
});

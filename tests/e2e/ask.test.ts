import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, it } from 'vitest';
import { type AskedAnswer, type AskedLine, checkAsked, type InspectedLine } from '../support/contract.ts';
import { folderForFile, folderForTest } from '../support/folders.ts';
import { type Ended, parseLines, run, start, waitFor } from '../support/programs.ts';
import { ROUGH_HARBOUR } from './corpus.ts';

const folder = folderForFile(ROUGH_HARBOUR);
const environment = { CORPUS_DIR: folder };

/** Every line is answered by the rule beside it; what is no text is written as JSON. */
const QUESTIONS: readonly (readonly [rule: string, line: unknown, expected: Record<string, unknown>])[] = [
  ['a command', { id: 'a', question: '/who Mira Holt' }, { id: 'a', kind: 'who', outcome: 'answered' }],
  [
    'a free question',
    { id: 'b', question: 'When did the Seagull run onto the sandbank?' },
    { id: 'b', kind: 'when', outcome: 'answered' },
  ],
  ['a sentence without an end', { id: 'c', question: '/who Lotte Vink' }, { outcome: 'answered' }],
  ['an article full of marks', { id: 'd', question: '/who Nils Ek' }, { outcome: 'answered' }],
  ['line separators in an article', { id: 'e', question: '/who Runa Berg' }, { outcome: 'answered' }],
  [
    'a word that no article holds',
    { id: 'f', question: '/who Zelda' },
    { outcome: 'no-match', message: 'No article here mentions “Zelda”.', closest: [] },
  ],
  [
    'words that never meet',
    { id: 'g', question: '/when seals Aalders' },
    { outcome: 'no-match', message: expect.stringContaining('together with') },
  ],
  [
    'a misspelt name',
    { id: 'h', question: '/who Stomp' },
    { outcome: 'no-match', nearest: expect.arrayContaining(['Abel Storm']) },
  ],
  [
    'an article that is named',
    { id: 'i', question: '/who Mira Holt', in: 'trial.md' },
    { outcome: 'answered' },
  ],
  [
    'filters beside the question',
    { id: 'j', question: 'Who is Mira Holt?', source: 'evening mail', after: '2022', before: 'April 2022' },
    { outcome: 'answered' },
  ],
  [
    'filters that are null',
    { id: 'k', question: '/who Mira Holt', in: null, asOf: null },
    { outcome: 'answered' },
  ],
  [
    'a day of asking',
    { id: 'l', question: 'Who is Mira Holt?', asOf: '2022-05-01' },
    { outcome: 'answered' },
  ],
  ['one answer', { id: 'm', question: '/who Mira Holt', limit: 1 }, { answers: [expect.anything()] }],
  ['a limit of 0', { id: 'n', question: '/who Mira Holt', limit: 0 }, { answers: [expect.anything()] }],
  ['a limit below 0', { id: 'o', question: '/who Mira Holt', limit: -7 }, { answers: [expect.anything()] }],
  ['a limit above all', { id: 'p', question: '/who Mira Holt', limit: 1e9 }, { outcome: 'answered' }],
  ['a limit as text', { id: 'P', question: '/who Mira Holt', limit: '1' }, { answers: [expect.anything()] }],
  ['a limit that is null', { id: 'Q', question: '/who Mira Holt', limit: null }, { outcome: 'answered' }],
  [
    'a limit that is no number',
    { id: 'q', question: '/who Mira Holt', limit: 'x' },
    { outcome: 'no-match', message: '"limit" is "x", which is no whole number.' },
  ],
  [
    'a limit between two numbers',
    { id: 'R', question: '/who Mira Holt', limit: 1.5 },
    { outcome: 'no-match', message: '"limit" is 1.5, which is no whole number.' },
  ],
  [
    'a list as limit',
    { id: 'S', question: '/who Mira Holt', limit: [5] },
    { outcome: 'no-match', message: '"limit" is [5], which is no whole number.' },
  ],
  ['a number as id', { id: 7, question: '/who Mira Holt' }, { id: 7, outcome: 'answered' }],
  ['an object as id', { id: { n: [1] }, question: '/who Mira Holt' }, { id: { n: [1] } }],
  ['no id', { question: '/who Mira Holt' }, { id: null, outcome: 'answered' }],
  ['a number as filter', { id: 'r', question: '/who Mira Holt', after: 2021 }, { outcome: 'answered' }],
  [
    'broken JSON',
    '{"id":"s","question":',
    { id: null, question: '', outcome: 'no-match', message: 'That line is not a JSON object.' },
  ],
  ['a blank line', '', { id: null, question: '', message: 'That line is not a JSON object.' }],
  ['a line of blanks', ' \t ', { id: null, message: 'That line is not a JSON object.' }],
  ['a list', ['/who Mira Holt'], { id: null, message: 'That line is not a JSON object.' }],
  ['a number', '12', { id: null, message: 'That line is not a JSON object.' }],
  ['nothing', 'null', { id: null, message: 'That line is not a JSON object.' }],
  [
    'no question',
    { id: 't' },
    { id: 't', question: '', outcome: 'no-match', message: '"question" is missing or not a text.' },
  ],
  ['a number as question', { id: 'u', question: 5 }, { id: 'u', question: '', message: expect.any(String) }],
  [
    'an empty question',
    { id: 'v', question: '' },
    { question: '', message: expect.stringContaining('look up') },
  ],
  ['a blank question', { id: 'w', question: ' \n ' }, { message: expect.stringContaining('look up') }],
  [
    'no word to look up',
    { id: 'x', question: '/why was that so' },
    { message: expect.stringContaining('look up') },
  ],
  ['punctuation', { id: 'y', question: '?!… —' }, { message: expect.stringContaining('look up') }],
  ['a command without words', { id: 'z', question: '/who' }, { message: expect.stringContaining('look up') }],
  [
    'ten thousand characters',
    { id: 'A', question: 'x'.repeat(10_000) },
    { message: 'That is 10,000 characters; a question may have 2,000.' },
  ],
  ['regular expressions', { id: 'B', question: 'Who is (Mira|.*)+$ [Holt]{2}? \\b^' }, { kind: 'who' }],
  ['control characters', { id: 'C', question: '/who \u001b[2JMira\u0000\u0007 Holt\u202E' }, { kind: 'who' }],
  [
    'line separators',
    { id: 'D', question: '/who\u2028Mira\u2029Holt' },
    { kind: 'who', outcome: 'answered' },
  ],
  ['half of a surrogate pair', { id: 'E', question: '/who Mira \ud83d Holt' }, { kind: 'who' }],
  [
    'an article that is not there',
    { id: 'F', question: '/who Mira Holt', in: 'nope' },
    { outcome: 'no-match', message: 'No article has the id “nope”.', closest: [] },
  ],
  [
    'a source that is not there',
    { id: 'G', question: '/who Mira Holt', source: 'Morning Gull' },
    { outcome: 'no-match', message: expect.stringContaining('"Morning Gull"') },
  ],
  [
    'a day that is none',
    { id: 'H', question: '/who Mira Holt', after: 'soon' },
    { outcome: 'no-match', message: expect.stringContaining('"after" is "soon", which I can\'t read.') },
  ],
  [
    'a day of asking that is none',
    { id: 'I', question: '/who Mira Holt', asOf: '2022-02-30' },
    { outcome: 'no-match', message: '"asOf" is "2022-02-30", which is no day.' },
  ],
  [
    'a number as day of asking',
    { id: 'J', question: '/who Mira Holt', asOf: 2022 },
    { outcome: 'no-match', message: '"asOf" is 2022, which is no day.' },
  ],
  [
    '/help',
    { id: 'K', question: '/help' },
    { kind: 'other', outcome: 'no-match', message: expect.any(String) },
  ],
  [
    '/corpus',
    { id: 'L', question: '/corpus' },
    { kind: 'other', outcome: 'no-match', message: expect.any(String) },
  ],
  [
    '/article',
    { id: 'M', question: '/article trial.md' },
    { outcome: 'no-match', message: expect.any(String) },
  ],
  [
    'an unknown command',
    { id: 'N', question: '/dance now' },
    { message: 'There is no command /dance. /help lists them all.' },
  ],
  ['names that every object has', { id: 'O', question: '/who __proto__ constructor', __proto__: 1 }, {}],
];

const LINES = QUESTIONS.map(([, line]) => (typeof line === 'string' ? line : JSON.stringify(line)));

describe('ask --batch', () => {
  let ended: Ended;
  let lines: readonly AskedLine[];
  let articles: ReadonlyMap<string, InspectedLine>;

  beforeAll(async () => {
    ended = await run('cli/ask', ['--batch', '-'], { environment, input: `${LINES.join('\n')}\n` });
    lines = parseLines<AskedLine>(ended.out);
    const inspected = await run('cli/inspect', ['--json'], { environment });
    articles = new Map(parseLines<InspectedLine>(inspected.out).map((line) => [line.id, line]));
  });

  it('answers every line in its order and ends with status 0', () => {
    expect(ended.status).toBe(0);
    expect(lines).toHaveLength(LINES.length);
    const asked = QUESTIONS.map(([, line]) => (line as { readonly id?: unknown }).id ?? null);
    expect(lines.map(({ id }) => id)).toEqual(asked);
  });

  it('names what was left out on standard error', () => {
    expect(ended.err.split('\n')).toEqual([expect.stringMatching(/^left out: spoilt\.md:3: /), '']);
  });

  it.each(QUESTIONS.map(([rule, , expected], at) => [rule, expected, at] as const))(
    'holds to the contract for %s',
    (_rule, expected, at) => {
      const line = lines[at];
      if (!line) throw new Error('There is no such line.');
      checkAsked(line);
      expect(line).toMatchObject(expected);
      for (const answer of [...line.answers, ...line.closest]) checkReceipt(answer);
    },
  );

  it('repeats each question as it was asked', () => {
    for (const [at, [, line]] of QUESTIONS.entries()) {
      const { question } = line as { readonly question?: unknown };
      expect(lines[at]?.question).toBe(typeof question === 'string' ? question : '');
    }
  });

  it('answers from the named article, source and days alone', () => {
    const articlesOf = (id: string) => {
      const { answers } = lineOf(id);
      return new Set(answers.map(({ article }) => article.id));
    };
    expect(articlesOf('i')).toEqual(new Set(['trial.md']));
    expect(articlesOf('j')).toEqual(new Set(['museum.md']));
    expect(articlesOf('r')).toEqual(new Set(['medal.md', 'museum.md']));
  });

  it('gives one excerpt an article first', () => {
    const ids = lineOf('p').answers.map(({ article }) => article.id);
    const firsts = [...new Set(ids)];
    expect(ids.slice(0, firsts.length)).toEqual(firsts);
  });

  it('gives the same best answers whatever the limit is', () => {
    const [all, ten, one] = ['p', 'a', 'm'].map((id) =>
      lineOf(id).answers.map(({ article, span }) => [article.id, span]),
    );
    expect(all?.slice(0, ten?.length)).toEqual(ten);
    expect(all?.slice(0, 1)).toEqual(one);
  });

  it('names an article that carries the same words beside the answer, not as one', () => {
    const { answers } = lineOf('b');
    const copies = answers.map(({ article, also }) => [article.id, ...also].toSorted());
    expect(copies[0]).toEqual(['aground.md', 'copy.md']);
  });

  it('takes the day out of an answer to when', () => {
    expect(lineOf('b').answers[0]).toMatchObject({
      exact: '2 May 2019',
      dates: expect.arrayContaining([expect.objectContaining({ text: '2 May 2019', value: '2019-05-02' })]),
    });
  });

  /** An excerpt is what `inspect` prints of the text between the ends of its span. */
  function checkReceipt({ article, span, excerpt, dates }: AskedAnswer): void {
    const { text, published } = articles.get(article.id) ?? { text: '', published: { date: '' } };
    expect(text.slice(span.start, span.end)).toBe(excerpt);
    expect(article.published.date).toBe(published.date);
    for (const date of dates) expect(text.slice(date.span.start, date.span.end)).toBe(date.text);
  }

  function lineOf(id: string): AskedLine {
    const line = lines.find((one) => one.id === id);
    if (!line) throw new Error(`There is no line ${id}.`);
    return line;
  }
});

describe('ask --batch, the file', () => {
  it('may end without a newline, have Windows line ends and begin with a mark of byte order', async () => {
    const questions = path.join(
      folderForTest({
        'q.jsonl': '\uFEFF{"id":1,"question":"/who Zelda"}\r\n\r\n{"id":3,"question":"/who Zelda"}',
      }),
      'q.jsonl',
    );
    const { status, out } = await run('cli/ask', ['--batch', questions], { environment });
    expect(parseLines<AskedLine>(out).map(({ id }) => id)).toEqual([1, null, 3]);
    expect(status).toBe(0);
  });

  it('may be empty', async () => {
    expect(await run('cli/ask', ['--batch', '-'], { environment })).toMatchObject({ status: 0, out: '' });
  });

  it.each([
    ['is not there', 'gone.jsonl'],
    ['is a folder', '.'],
  ])('is named in one sentence where it %s', async (_rule, name) => {
    const { status, out, err } = await run('cli/ask', ['--batch', path.join(folder, name)], { environment });
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err.split('\n').slice(1)).toEqual([expect.stringContaining('cannot be read'), '']);
  });

  it('is answered line by line, each as soon as it is there', async () => {
    const child = start('cli/ask', ['--batch', '-'], { environment });
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${JSON.stringify({ id, question: '/who Zelda' })}\n`);
      const { value } = await answers.next();
      expect(JSON.parse(String(value))).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('is left quietly where nobody reads on', async () => {
    const child = start('cli/ask', ['--batch', '-'], { environment });
    child.stdin.end('{"question":"/corpus"}\n'.repeat(5_000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const { status, err } = await waitFor(child);
    expect(status).toBe(0);
    expect(err).toMatch(/^left out: [^\n]+\n$/);
  });

  it('is answered where nobody reads the messages', async () => {
    const child = start('cli/ask', ['--batch', '-'], { environment });
    child.stderr.destroy();
    child.stdin.end('{"id":1,"question":"/who Zelda"}\n');
    const { status, out } = await waitFor(child);
    expect(status).toBe(0);
    expect(parseLines<AskedLine>(out)).toHaveLength(1);
  });
});

describe('ask', () => {
  it('answers in text, without colour and within 80 columns', async () => {
    const { status, out } = await run('cli/ask', ['/who Piet Aalders'], { environment });
    expect(status).toBe(0);
    expect(out).toBe(
      [
        'Who · Piet Aalders',
        '1 mention in 1 article, 11 February 2020 · in Harbour Post',
        '',
        '1  “Judge Piet Aalders spoke of bad luck.”',
        '   Captain before the court · Harbour Post · printed 11 February 2020',
        '',
        'Go on with: Timeline (/timeline Piet Aalders)',
        '',
      ].join('\n'),
    );
  });

  it('answers in JSON with the same object as a batch, its id null', async () => {
    const words = ['--json', '--limit', '2', '--as-of', '2022-05-01', 'Who is Mira Holt?'];
    const { status, out } = await run('cli/ask', words, { environment });
    const [line, ...others] = parseLines<AskedLine>(out);
    if (!line) throw new Error('Nothing was printed.');
    checkAsked(line);
    expect(line).toMatchObject({ id: null, question: 'Who is Mira Holt?', kind: 'who' });
    expect(line.answers).toHaveLength(2);
    expect(others).toEqual([]);
    expect(status).toBe(0);
  });

  it.each([
    ['0', 1],
    ['999999', 5],
  ])('holds a limit of %s to what may be asked for', async (limit, least) => {
    const { status, out } = await run('cli/ask', ['--json', '--limit', limit, '/who Mira Holt'], {
      environment,
    });
    const [line] = parseLines<AskedLine>(out);
    expect(line?.answers.length).toBeGreaterThanOrEqual(least);
    expect(status).toBe(0);
  });

  it.each([
    ['nothing', '', /look up/],
    ['marks that a terminal would obey', '/who \u001b[2J', /^Who · /],
  ])('refuses %s with status 0', async (_rule, question, sentence) => {
    const { status, out } = await run('cli/ask', [question], { environment });
    expect(out).toMatch(sentence);
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(status).toBe(0);
  });

  it('reads a corpus of one file, and believes --corpus before CORPUS_DIR', async () => {
    const corpus = path.join(folder, 'records/notes.jsonl');
    const { status, out, err } = await run('cli/ask', ['--corpus', corpus, '/corpus'], { environment });
    expect(out).toMatch(/^Articles +2$/m);
    expect(err).toBe('');
    expect(status).toBe(0);
  });

  it('names every bad file on standard error, none of them twice, and answers all the same', async () => {
    const spoilt = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`bad-${at + 10}.md`, ' ']));
    const corpus = folderForTest({ ...spoilt, 'c.pdf': 'x', 'good.txt': 'Ole Bull sang.\n' });
    const { status, out, err } = await run('cli/ask', ['--json', '--corpus', corpus, '/who Ole Bull']);
    const named = [...err.matchAll(/^left out: (\S+): .+$/gm)].map(([, file]) => file);
    expect(named.toSorted()).toEqual([...Object.keys(spoilt), 'c.pdf'].toSorted());
    expect(err.trimEnd().split('\n')).toHaveLength(31);
    expect(parseLines<AskedLine>(out)).toMatchObject([{ outcome: 'answered' }]);
    expect(status).toBe(0);
  });

  it.each([
    ['no question', []],
    ['a question and a batch', ['--batch', '-', 'Who?']],
    ['a limit that is no number', ['--limit', 'x', 'Who?']],
    ['a day of asking that is none', ['--as-of', 'soon', 'Who?']],
  ])('says with status 2 how it is meant: %s', async (_rule, words) => {
    const { status, out, err } = await run('cli/ask', words, { environment });
    expect(err).toMatch(/usage: |^--(?:limit|as-of) is "/);
    expect(out).toBe('');
    expect(status).toBe(2);
  });
});

describe('ask, where something must be mended', () => {
  it.each([
    ['the corpus is not there', {}, 'gone', /^There is no corpus at "[^"\n]+gone"\. [^\n]+\n$/],
    ['the corpus is empty', {}, '.', /^There is no article in "[^"\n]+"\. [^\n]+\n$/],
    [
      'the corpus is a picture',
      { 'a.png': 'x' },
      'a.png',
      /^left out: a\.png: [^\n]+\nNot one article [^\n]+\n$/,
    ],
    [
      'no article of it can be read',
      { 'a.md': ' ', 'b.jsonl': '{}\n[]\n' },
      '.',
      /^left out: a\.md: [^\n]+\nleft out: b\.jsonl:1: [^\n]+\nleft out: b\.jsonl:2: [^\n]+\nNot one article [^\n]+\n$/,
    ],
  ])('ends with status 1 and one sentence: %s', async (_rule, files, name, words) => {
    const corpus = path.join(folderForTest(files), name);
    const { status, out, err } = await run('cli/ask', ['--json', 'Who?'], {
      environment: { CORPUS_DIR: corpus },
    });
    expect(err).toMatch(words);
    expect(out).toBe('');
    expect(status).toBe(1);
  });

  it.each([
    [
      'ARTICLE_TEXT of .env',
      environment,
      { '.env': 'ARTICLE_TEXT=nonsense\n' },
      /^ARTICLE_TEXT is "nonsense"\. [^\n]+\n$/,
    ],
    [
      '.env, which is a folder',
      environment,
      { '.env/x': '' },
      /^\.env cannot be read \(EISDIR\)\. [^\n]+\n$/,
    ],
  ])('ends with status 1 and names the setting: %s', async (_rule, environment, files, words) => {
    const { status, out, err } = await run('cli/ask', ['Who?'], {
      environment,
      folder: folderForTest(files),
    });
    expect(err).toMatch(words);
    expect(out).toBe('');
    expect(status).toBe(1);
  });

  it('reads .env, passes over what sets nothing in it, and believes the environment first', async () => {
    const env = 'no setting\n\u0000\u001b[2J\nCORPUS_DIR=news\nARTICLE_TEXT=nonsense\n';
    const home = folderForTest({ '.env': env, 'news/a.txt': 'Ole Bull sang.\n' });
    const { status, out, err } = await run('cli/ask', ['/corpus'], {
      environment: { ARTICLE_TEXT: 'full' },
      folder: home,
    });
    expect(out).toMatch(/^Articles +1$/m);
    expect(err).toBe('');
    expect(status).toBe(0);
  });
});

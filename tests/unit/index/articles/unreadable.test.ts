import { describe, expect, it } from 'vitest';
import { problemsOf, readFiles } from './corpus-folder.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

const DEEP = '['.repeat(20_000) + ']'.repeat(20_000);

describe('a file that cannot be read', () => {
  it.each([
    ['empty', 'a.txt', '', null, /^The file is empty\. Put/],
    ['blank', 'a.md', ' \n\n', null, /^The file is blank\./],
    ['blank lines', 'a.jsonl', '\n \r\n\n', null, /^The file is blank\./],
    ['one blank line', 'a.jsonl', ' ', null, /^The file is blank\./],
    ['binary', 'a.txt', bytes(0x50, 0x4b, 0, 0, 1), null, /binary data/],
    ['binary lines', 'a.jsonl', bytes(0x50, 0x4b, 0, 0, 0x0a, 0, 0x0a), null, /binary data/],
    ['UTF-16', 'a.html', bytes(0xff, 0xfe, 0x41, 0), null, /UTF-16/],
    ['Latin-1', 'a.txt', bytes(0x41, 0xe4, 0x42), null, /not UTF-8/],
    ['a line of Latin-1', 'a.jsonl', bytes(0x0a, 0x22, 0xe4, 0x22), 2, /not UTF-8/],
    ['a date without text', 'a.txt', 'date 2023-06-24\n', null, /has a date and no text/],
    [
      'a false day at the head',
      'a.txt',
      '\n date 2023-02-31 The town voted.',
      2,
      /"2023-02-31", which is not a date: 2023 has no 31 February\. Write it as/,
    ],
    [
      'a day in slashes at the head',
      'a.txt',
      'date 14/3/21\nThe town voted.',
      1,
      /"14\/3\/21", which is not a date\. Write it as YYYY-MM-DD: 2021-03-14\./,
    ],
    ['an unclosed front matter', 'a.md', '---\ntitle: A\nText.', 1, /never closed/],
    ['a bad front matter', 'a.md', '---\ntitle: A\nsource: [B\n---\nText.', 3, /not YAML/],
    [
      'a key that stands twice',
      'a.md',
      '---\ntitle: A\ntitle: B\n---\nText.',
      3,
      /not YAML: Map keys must be unique/,
    ],
    ['a front matter without keys', 'a.md', '---\njust words\n---\nText.', 2, /no keys/],
    [
      'a false day in the front matter',
      'a.md',
      '---\ntitle: A\npublished: 2023-02-31\n---\nText.',
      3,
      /"published" is "2023-02-31"/,
    ],
    ['a front matter without text', 'a.md', '---\ntitle: A\n---\n\n', null, /has keys and no text/],
    [
      'aliases that multiply',
      'a.md',
      `---\na: &a [x]\n${Array.from({ length: 60 }, (_, i) => `b${i}: [*a, *a]`).join('\n')}\n---\nText.`,
      1,
      /front matter/,
    ],
    ['brackets without end', 'a.md', `---\na: ${'['.repeat(20_000)}\n---\nText.`, 1, /nested too deeply/],
    ['lists in lists without end', 'a.md', `---\na:\n  ${'- '.repeat(20_000)}b\n---\nText.`, 1, /nested/],
    ['keys in keys without end', 'a.md', `---\n${'? '.repeat(20_000)}b\n---\nText.`, 1, /nested/],
    [
      'brackets without end that are closed',
      'a.md',
      `---\na: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n---\nText.`,
      1,
      /front matter is nested too deeply\./,
    ],
    ['a list in lists without end', 'a.json', `[${DEEP}]`, null, /^Record 1: Here stands a list and not/],
    ['a line of lists without end', 'a.jsonl', DEEP, 1, /^Here stands a list and not a record/],
    ['a broken record', 'a.json', '{\n  "text": "A",\n  "title": \n}', 4, /not JSON/],
    ['a record that is cut off', 'a.json', '{\n"text": "A"', 2, /cut off/],
    ['a list of nothing', 'a.json', '[]', null, /array is empty/],
    ['a number for a record', 'a.json', '[{"text":""},7]', null, /^Record 1: The record has no text/],
    ['a page without text', 'a.html', '<html><body><script>1</script></body></html>', null, /shows no text/],
  ] as const)('%s', async (_what, name, content, line, reason) => {
    const [problem] = await problemsOf(name, content);
    expect(problem).toEqual({ file: name, line, reason: expect.stringMatching(reason) });
  });

  it('is one over the limit of size', async () => {
    const { articles, problems } = await readFiles(
      { 'a.txt': 'x'.repeat(2_000), 'b.txt': 'Short.', 'c.jsonl': `{"text":"${'x'.repeat(2_000)}"}` },
      1_000,
    );
    expect(articles.map(({ id }) => id)).toEqual(['b.txt', 'c.jsonl#1']);
    expect(problems).toEqual([
      { file: 'a.txt', line: null, reason: expect.stringContaining('is the limit') },
    ]);
  });

  it('is one of more than 5 MB, where nothing else is said', async () => {
    const { articles, problems } = await readFiles({ 'a.txt': 'x'.repeat(5_000_001), 'b.txt': 'Short.' });
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([
      { file: 'a.txt', line: null, reason: 'The file has 5.0 MB, and 5 MB is the limit. Divide it.' },
    ]);
  });

  it('stops none of the others', async () => {
    const { articles, problems } = await readFiles({
      'a.md': '---\n',
      'b.txt': 'The town voted.',
      'c.jsonl': ['{"text":"One."}', '{"text":', '[]', '', 'null', '{"title":"x"}', '{"text":"Two."}'].join(
        '\n',
      ),
      'd.txt': '',
    });
    expect(articles.map(({ id }) => id)).toEqual(['b.txt', 'c.jsonl#1', 'c.jsonl#7']);
    expect(problems.map(({ file, line }) => [file, line])).toEqual([
      ['a.md', 1],
      ['c.jsonl', 2],
      ['c.jsonl', 3],
      ['c.jsonl', 5],
      ['c.jsonl', 6],
      ['d.txt', null],
    ]);
  });

  it('shows nothing of a terminal sequence in its reason', async () => {
    const [problem] = await problemsOf('a.jsonl', '{"text":"A","published":"\\u001b[31m"}');
    expect(problem?.reason).toContain('"\\u001b[31m"');
  });
});

describe('a page that is nested without end', () => {
  it('is read or reported, at once', async () => {
    const { articles, problems } = await readFiles({
      'a.html': `${'<div>'.repeat(20_000)}The town voted.`,
      'b.txt': 'The town voted.',
    });
    expect(articles.length + problems.length).toBe(2);
  });
});

import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCorpus } from '../../../../src/doctor/check-corpus.ts';
import { folderForTest } from '../../../support/folders.ts';

const GOOD = '---\ntitle: Tide\npublished: 2021-03-14\n---\nThe tide was low.\n';

describe('checkCorpus', () => {
  it('says how many articles there are, and of which days', async () => {
    const folder = folderForTest({ 'a.md': GOOD });
    expect(await checkCorpus(folder)).toEqual({
      findings: [{ verdict: 'ok', subject: 'Articles', words: `1 article, 14 March 2021, in ${folder}` }],
      size: GOOD.length,
    });
  });

  it('notes one file that is left out, with its mend', async () => {
    const folder = folderForTest({ 'a.md': GOOD, 'empty.md': '' });
    const { findings } = await checkCorpus(folder);
    expect(findings[1]).toEqual({
      verdict: 'note',
      subject: 'Articles',
      words:
        '1 file or record is left out. empty.md: The file is empty. Put an article in it, or delete it. "npm run --silent inspect -- --check" names each with its mend.',
    });
  });

  it('names the first three of many', async () => {
    const empty = Object.fromEntries(['b', 'c', 'd', 'e', 'f'].map((name) => [`${name}.md`, '']));
    const { findings } = await checkCorpus(folderForTest({ 'a.md': GOOD, ...empty }));
    expect(findings[1]?.words).toContain('5 files or records are left out. b.md: The file is empty.');
    expect(findings[1]?.words).toContain('Also c.md; d.md; and 2 more.');
  });

  it('asks to mend what cannot be read at all', async () => {
    const missing = path.join(folderForTest({}), 'nowhere');
    const { findings, size } = await checkCorpus(missing);
    expect(findings).toMatchObject([
      { verdict: 'mend', words: expect.stringContaining('There is no corpus at') },
    ]);
    expect(size).toBeNull();
    const spoilt = await checkCorpus(folderForTest({ 'a.md': '' }));
    expect(spoilt.findings[0]?.words).toContain('a.md: The file is empty.');
  });
});

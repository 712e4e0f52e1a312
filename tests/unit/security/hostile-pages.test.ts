import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../index/names/mentions.ts';
import { folderForTest } from '../../support/folders.ts';
import { HOSTILE_CORPUS } from '../../support/hostile-corpus.ts';
import { readCorpus } from '../../support/read-corpus.ts';

const PARAGRAPH =
  'The council of the town met in the evening, and the mayor, who had waited for hours, spoke first.';
const HOURS = 'would take hours, were each of them read again from every place in it';

async function readPage(body: string) {
  return readCorpus(
    folderForTest({ 'a.html': `<html><body>${body}</body></html>`, 'b.txt': 'The town voted.\n' }),
  );
}

describe('articles that would have their reader run, fetch or unfold something', () => {
  it('are read as what they show, or left out', async () => {
    const { articles, problems } = await readCorpus(folderForTest(HOSTILE_CORPUS));
    const texts = new Map(articles.map(({ id, text }) => [id, text]));
    expect(texts.get('page.html')).toContain('The ferry Seagull ran onto the sandbank on 2 May 2019.');
    expect(texts.get('entities.html')).toContain(
      'lay in the harbour of Brill on 3 August 2020: &file; and &net;.',
    );
    expect([...texts.keys()]).not.toContain('feed.xml');
    expect(problems.map(({ file }) => file)).toContain('bomb.md');
  });

  it('run nothing, here or in the prototype of all objects', async () => {
    await readCorpus(folderForTest(HOSTILE_CORPUS));
    expect('wasRun' in globalThis).toBe(false);
    expect('wasRun' in {}).toBe(false);
  });

  it('hold nothing of a file of this machine that they name', async () => {
    const { articles } = await readCorpus(folderForTest(HOSTILE_CORPUS));
    expect(JSON.stringify(articles)).not.toMatch(/root:|\/bin\/sh/);
  });
});

describe(`a page that ${HOURS}`, () => {
  it.each([
    ['of elements within elements', '<div>'.repeat(40_000)],
    ['of inline elements within elements', '<b>'.repeat(40_000)],
    ['of blanks', `<p>The${'<b> </b>'.repeat(45_000)}town.</p>`],
    ['of attributes', `<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}="x"`).join(' ')}>Yes.</p>`],
    ['of one attribute', `<p title="${'x'.repeat(2_000_000)}">Yes.</p>`],
    ['of marks that open nothing', '<'.repeat(49_000)],
    ['of entities', '&amp;'.repeat(400_000)],
    ['of comments', '<!--'.repeat(40_000)],
    ['of lists within lists', '<ul><li>'.repeat(20_000)],
    ['of tables within tables', '<table><tr><td>'.repeat(12_000)],
  ])('is read, or left out with a reason: %s', async (_what, body) => {
    const { articles, problems } = await readPage(`<article><p>${PARAGRAPH}</p>${body}</article>`);
    expect(articles.map(({ id }) => id)).toContain('b.txt');
    expect(articles.length + problems.length).toBe(2);
  });
});

describe('a word of half a million letters', () => {
  it.each([
    ['of a name', `Then A${'a'.repeat(500_000)}’AAA said so.`],
    ['of a name with a number', `Then A${'a'.repeat(500_000)}1 said so.`],
    ['of small letters', `Then Ada Bell ${'a'.repeat(500_000)} said so.`],
    ['of capitals', `Then ${'A'.repeat(500_000)} said so.`],
  ])('is looked through for names once: %s', (_what, text) => {
    expect(findMentions(text).every(({ span }) => span.end <= text.length)).toBe(true);
  });
});

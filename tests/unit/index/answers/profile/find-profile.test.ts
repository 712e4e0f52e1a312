import { describe, expect, it } from 'vitest';
import { openFiles } from '../../../../support/archive.ts';

const archive = await openFiles({
  'a.md': `---
source: Harlow Post
published: 2021-03-02
---
Viktor Lund, the mayor of Harlow, met Ada Bell on Tuesday. Lund, 61, smiled. Ada Bell of the Riverton Guild left.`,
  'b.md': `---
source: Evening Star
published: 2021-04-02
---
Viktor Lund, a retired boxer, met Ada Bell once more in Harlow. Lund, 64, did not smile.`,
});

describe('profile', () => {
  it('is none of what no article names', async () => {
    expect(await archive.profile('Zora Quill')).toBeNull();
  });

  it('tells what the articles call a name, word for word', async () => {
    const profile = await archive.profile('Lund');
    expect(profile?.known).toMatchObject({ name: 'Viktor Lund', kind: 'person', articles: 2 });
    const words = profile?.descriptions.map(({ text }) => text);
    expect(words).toContain('the mayor of Harlow');
    expect(words).toContain('a retired boxer');
    for (const { text, span, citation } of profile?.descriptions ?? [])
      expect(archive.article(citation.articleId)?.text.slice(span.start, span.end)).toBe(text);
  });

  it('tells who is named in the same sentences, and where', async () => {
    const profile = await archive.profile('Viktor Lund');
    expect(profile?.companions.map(({ name }) => name).slice(0, 2)).toEqual(['Ada Bell', 'Harlow']);
    expect(profile?.sources).toEqual(['Evening Star', 'Harlow Post']);
  });
});

import { describe, expect, it } from 'vitest';
import { findProfile } from '../../../../../index/answers/profile/find-profile.ts';
import { openFiles } from '../../../../support/archive.ts';
import { createArticle } from '../../../../support/articles.ts';
import { createLibrary } from '../../../../support/library.ts';

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

describe('whether a name is quoted', () => {
  const text =
    'Mayor Viktor Lund met Ada Bell of the “Harbour Guild” on Tuesday. “The toll pays for the bridge,” Lund said.';

  it('is told of the speaker, and of nobody who is only named', async () => {
    const { profile } = await openFiles({ 'a.md': text });
    expect((await profile('Viktor Lund'))?.isQuoted).toBe(true);
    expect((await profile('Ada Bell'))?.isQuoted).toBe(false);
  });

  it('holds for quotes that give the speaker another form of the name', async () => {
    const library = await createLibrary([createArticle({ text })]);
    const known = library.names.find('Viktor Lund');
    const quotesOf: typeof library.quotesOf = (analysis) =>
      library.quotesOf(analysis).map((quote) => {
        return { ...quote, speaker: quote.speaker && { ...quote.speaker, name: 'Lund' } };
      });
    const profile = known && (await findProfile({ ...library, quotesOf }, known));
    expect(profile?.isQuoted).toBe(true);
  });
});

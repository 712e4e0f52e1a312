import { describe, expect, it } from 'vitest';
import { describeReasons } from '../../../commands/reasons.ts';
import { when } from '../../../commands/when.ts';
import { openFiles, quotationsOf, run, sentencesOf } from '../../support/archive.ts';
import { spanOf } from '../../support/articles.ts';
import { REGATTA } from '../../support/regatta.ts';

const archive = await openFiles(REGATTA);
const textOf = (id: string) => archive.article(id)?.text ?? '';

describe('the reasons of a day', () => {
  it('are the words that refute the day of print, and what is counted from them', async () => {
    const [quotation] = quotationsOf(await run(when, archive, { subject: 'ferrymen of Sornau' }));
    expect(quotation?.lead).toEqual({
      text: 'Tuesday',
      note: 'probably 8 March 2022 · the day of print is in doubt',
    });
    if (!quotation?.doubt) throw new Error('Nothing is in doubt.');
    const reply = describeReasons(archive, quotation.doubt.articleId, quotation.doubt.span);
    expect(reply).toMatchObject({ audience: 'private', heading: ['Why this day'], command: null });
    const [sentence = ''] = sentencesOf(reply);
    expect(sentence).toMatch(/^“Ferrymen of Sornau walk out” is dated 20 May 2022\. /);
    expect(sentence).toMatch(/So its weekdays and months are counted from 14 March 2022\.$/);
    const [quoted] = quotationsOf(reply);
    expect(quoted?.text).toBe(textOf('strike.md').slice(quoted?.span.start, quoted?.span.end));
    const marked = quoted?.highlights.map(({ start, end }) => quoted.text.slice(start, end)) ?? [];
    expect(marked.join()).toContain('March 15');
  });

  it('are the words of another article that tells of the same', () => {
    const span = spanOf(textOf('boathouse.md'), 'Friday');
    const reply = describeReasons(archive, 'boathouse.md', span);
    expect(sentencesOf(reply)).toEqual([
      '“Boathouse of Elmhaven burns” tells of the same. Its “Friday” is 11 June 2021, counted from 14 June 2021.',
    ]);
    expect(quotationsOf(reply)[0]?.text).toContain('burned down on Friday.');
  });

  it('are those of the other article’s day too where that is only inferred', () => {
    const reply = describeReasons(archive, 'strike.md', spanOf(textOf('strike.md'), 'Tuesday'));
    expect(sentencesOf(reply)[0]).toContain('Its “Tuesday” is probably 8 March 2022.');
    expect(quotationsOf(reply).map(({ text }) => text.includes('March 15'))).toContain(true);
    expect(sentencesOf(reply)).toHaveLength(2);
  });

  it('call an article without a title by its id', async () => {
    const text = 'The boathouse of Elmhaven burned down on Friday.';
    const untitled = await openFiles({ 'note.md': `---\npublished: 2021-06-14\n---\n\n${text}\n` });
    const reply = describeReasons(untitled, 'note.md', spanOf(text, 'Friday'));
    expect(sentencesOf(reply)[0]).toMatch(/^The article note\.md tells of the same\. /);
  });

  it.each([
    ['the article is gone', 'gone.md', { start: 0, end: 4 }],
    ['nothing of the kind stands there', 'boathouse.md', { start: 0, end: 4 }],
    ['the span lies outside', 'boathouse.md', { start: 9_000, end: 9_004 }],
  ])('are none where %s', (_what, id, span) => {
    expect(sentencesOf(describeReasons(archive, id, span))).toEqual([
      'That article has changed since. Ask again for the present text.',
    ]);
  });
});

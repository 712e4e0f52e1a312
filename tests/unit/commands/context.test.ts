import { describe, expect, it } from 'vitest';
import { describeContext } from '../../../commands/context.ts';
import { who } from '../../../commands/who.ts';
import { openFiles, quotationsOf, run, sentencesOf } from '../../support/archive.ts';
import { HARBOUR } from '../../support/harbour.ts';

const archive = await openFiles(HARBOUR);

describe('describeContext', () => {
  it('quotes the sentences around a quotation and marks its own words', async () => {
    const [quotation] = quotationsOf(await run(who, archive, { name: 'Piet Aalders' }));
    if (!quotation) throw new Error('Nothing was quoted.');
    const [around] = quotationsOf(describeContext(archive, quotation.articleId, quotation.span, 'full'));
    const { text } = archive.article('trial.md') ?? { text: '' };
    expect(around?.text).toBe(text.slice(around?.span.start, around?.span.end));
    expect(around?.text).toContain('Mira Holt stood before the court');
    expect(around?.text).toContain('The captain kept her licence.');
    const marked = around?.highlights.map(({ start, end }) => around.text.slice(start, end));
    expect(marked).toEqual([quotation.text]);
  });

  it('keeps within the article at both of its ends', () => {
    const text = archive.article('portrait.txt')?.text.trimEnd() ?? '';
    const [around] = quotationsOf(
      describeContext(archive, 'portrait.txt', { start: 0, end: text.length }, 'full'),
    );
    expect(around?.text).toBe(text);
  });

  it('shows no more than an excerpt where only excerpts may be shown', async () => {
    const story = `${'The ferry left Brill late. '.repeat(60)}Mira Holt waved. ${'The fog lay on the water. '.repeat(60)}`;
    const long = await openFiles({ 'fog.txt': story });
    const start = story.indexOf('Mira');
    const span = { start, end: start + 'Mira Holt waved.'.length };
    const [wide] = quotationsOf(describeContext(long, 'fog.txt', span, 'full'));
    const [narrow] = quotationsOf(describeContext(long, 'fog.txt', span, 'excerpts'));
    expect(narrow?.text).toBe('The ferry left Brill late. Mira Holt waved. The fog lay on the water.');
    expect(wide?.text.length).toBeGreaterThan(narrow?.text.length ?? 0);
  });

  it('is for the one who asks', () => {
    expect(describeContext(archive, 'portrait.txt', { start: 0, end: 4 }, 'full')).toMatchObject({
      audience: 'private',
      heading: ['Context'],
    });
  });

  it.each([
    ['the article is gone', 'gone.md', { start: 0, end: 4 }],
    ['the text is shorter now', 'portrait.txt', { start: 0, end: 9_999 }],
    ['the span begins before the text', 'portrait.txt', { start: -1, end: 4 }],
    ['the span is empty', 'portrait.txt', { start: 4, end: 4 }],
    ['the span ends before it begins', 'portrait.txt', { start: 9, end: 4 }],
  ])('says that the article has changed where %s', (_rule, id, span) => {
    const reply = describeContext(archive, id, span, 'full');
    expect(sentencesOf(reply)).toEqual(['That article has changed since. Ask again for the present text.']);
    expect(reply).toMatchObject({ audience: 'private', heading: [] });
  });
});

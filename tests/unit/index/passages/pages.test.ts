import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../index/passages/analysis.ts';
import { pagesOf } from '../../../../index/passages/pages.ts';
import { createArticle } from '../../../support/articles.ts';
import { expectInOrder, textsOf } from '../../../support/spans.ts';

function pages(text: string, boilerplate: readonly string[] = []): string[] {
  const spans = pagesOf(analyse(createArticle({ text, boilerplate })));
  expectInOrder(text, spans);
  return textsOf(text, spans);
}

describe('pagesOf', () => {
  it.each([
    ['takes a short text whole', 'It rained.\n\nHe left.', ['It rained.\n\nHe left.']],
    ['has no page of nothing', '', []],
    ['leaves the page around the story out', 'It rained. READ MORE\nHe left.', ['It rained.', 'He left.']],
    ['has no page where nothing may be quoted', 'READ MORE', []],
  ])('%s', (_rule, text, expected) => {
    expect(pages(text, text.includes('READ MORE') ? ['READ MORE'] : [])).toEqual(expected);
  });

  it('turns the page between sentences, at 1,500 characters', () => {
    const text = Array.from(
      { length: 60 },
      (_, at) => `Sentence ${at} says that rain fell on the old bridge.`,
    ).join(' ');
    const cut = pages(text);
    expect(cut.length).toBeGreaterThan(1);
    for (const page of cut) {
      expect(page.length).toBeLessThanOrEqual(1500);
      expect(page).toMatch(/^Sentence .*bridge\.$/s);
    }
    expect(cut.join(' ')).toBe(text);
  });
});

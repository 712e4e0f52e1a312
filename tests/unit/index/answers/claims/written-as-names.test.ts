import { describe, expect, it } from 'vitest';
import { shareOfCapitals } from '../../../../../index/answers/claims/written-as-names.ts';
import { analyse } from '../../../../../index/passages/analysis.ts';
import { createArticle } from '../../../../support/articles.ts';

function shareOf(term: string, text: string, title: string | null = null): number | undefined {
  return shareOfCapitals([analyse(createArticle({ text, title }))], new Set([term])).get(term);
}

describe('shareOfCapitals', () => {
  it.each([
    ['counts capitals within sentences', 'They saw Lund. They met Lund there. He knew Lund well.', 3 / 4],
    ['counts what is written otherwise', 'They saw the bank. They robbed a Bank. The bank closed.', 1 / 4],
    ['tells nothing by the first word of a sentence', 'Lund came. Lund went.', undefined],
    ['tells nothing by a line in capitals', 'THEY SAW LUND AND LEFT', undefined],
    ['tells nothing of a term that does not occur', 'They saw nobody.', undefined],
  ])('%s', (_rule, text, expected) => {
    expect(shareOf(text.includes('bank') ? 'bank' : 'lund', text)).toBe(expected);
  });

  it('tells nothing by the title', () => {
    expect(shareOf('lund', 'See how Lund fell\n\nThey saw nobody.', 'See how Lund fell')).toBeUndefined();
  });
});

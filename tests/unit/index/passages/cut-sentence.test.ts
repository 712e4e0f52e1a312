import { describe, expect, it } from 'vitest';
import { termOf } from '../../../../index/language/terms.ts';
import { cutSentence } from '../../../../index/passages/cut-sentence.ts';
import { spanOf } from '../../../support/articles.ts';

const FAR = `${'a river and '.repeat(5)}more water, `.repeat(6);

function cut(text: string, asked: string, must: string | null = null): string {
  const terms = asked.split(' ').map((word) => termOf(word) ?? '');
  const { start, end } = cutSentence(
    text,
    { start: 0, end: text.length },
    { isMatch: (term) => terms.includes(term), must: must === null ? null : spanOf(text, must) },
  );
  expect(end - start).toBeLessThanOrEqual(450);
  return text.slice(start, end);
}

describe('cutSentence', () => {
  it('begins with the sentence where its beginning holds as much as any other part', () => {
    expect(cut(`The bridge crossed ${FAR}and mud.`, 'bridge')).toMatch(/^The bridge crossed a river/);
  });

  it('begins with a clause where that holds more of the question', () => {
    expect(
      cut(`The bridge crossed ${FAR}which Ada Bell dug in Riverton, ${FAR}.`, 'bridge Bell Riverton dug'),
    ).toMatch(/which Ada Bell dug in Riverton/);
  });

  it('begins with a clause from which it reaches the end where the beginning cannot be shown', () => {
    expect(cut(`The ropes lay by ${FAR}and the bridge fell.`, 'bridge')).toMatch(/bridge fell\.$/);
  });

  it('keeps what must not be cut off, whatever else it loses', () => {
    expect(cut(`The long bridge crossed ${FAR}in May 2022, ${FAR}.`, 'long bridge', 'May 2022')).toContain(
      'May 2022',
    );
  });

  it('begins with what must not be cut off where no clause begins near it', () => {
    expect(cut(`${'x '.repeat(300)}in May`, 'bridge', 'May')).toContain('May');
  });
});

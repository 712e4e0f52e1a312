import { describe, expect, it } from 'vitest';
import type { Findings } from '../../../../index/findings.ts';
import { toGap } from '../../../../src/gaps/to-gap.ts';
import { buildReply } from '../hand-built.ts';

function refusalOf(heading: readonly string[], words: readonly string[] = [], outcome = 'no-match') {
  const missing = words.map((word) => ({ word, isKnown: false }));
  return buildReply({ heading, findings: { outcome, missing } as unknown as Findings });
}

describe('toGap', () => {
  it('keeps the heading, the outcome and what was missing', () => {
    expect(toGap(refusalOf(['Who', 'Zelda', 'after 2023-06'], ['Zelda'], 'low-confidence'))).toEqual({
      question: 'Who · Zelda · after 2023-06',
      outcome: 'low-confidence',
      missing: [{ word: 'Zelda', isKnown: false }],
    });
  });

  it('takes out what leads to a person before anything is cut', () => {
    const gap = toGap(
      refusalOf([`${'x '.repeat(145)}mira@post.example`], ['mira@post.example', '<@123456>']),
    );
    expect(JSON.stringify(gap)).not.toMatch(/mira|post|123/);
    expect(gap?.missing.map(({ word }) => word)).toEqual(['[address]', '[ping]']);
  });

  it('keeps at most 300 characters, whole ones, on one line, and eight words', () => {
    const gap = toGap(refusalOf([`a\nb\u001b ${'🛥'.repeat(400)}`], Array(20).fill('y'.repeat(100))));
    expect(gap?.question.length).toBeLessThanOrEqual(300);
    expect(gap?.question).toMatch(/^a b\uFFFD (?:🛥)+…$/u);
    expect(gap?.missing).toHaveLength(8);
    for (const { word } of gap?.missing ?? []) expect(word).toHaveLength(60);
  });

  it.each([
    ['an answer', refusalOf(['Who', 'Zelda'], [], 'answered')],
    ['a remark', buildReply({ heading: [] })],
    ['what is for the asker alone', { ...refusalOf(['Who', 'Zelda']), audience: 'private' as const }],
    ['a question without a word', refusalOf([' '])],
  ])('keeps nothing of %s', (_rule, reply) => {
    expect(toGap(reply)).toBeNull();
  });
});

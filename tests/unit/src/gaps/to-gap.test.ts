import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../../commands/command.ts';
import type { Findings, Question } from '../../../../index/findings.ts';
import { toGaps } from '../../../../src/gaps/to-gap.ts';
import { buildReply } from '../hand-built.ts';

const NO_FILTERS = { article: null, source: null, after: null, before: null };

/** The only one that is kept of a reply. */
function toGap(reply: Reply) {
  return toGaps(reply)[0] ?? null;
}

function refusalOf(heading: readonly string[], words: readonly string[] = [], outcome = 'no-match') {
  const missing = words.map((word) => ({ word, isKnown: false }));
  return buildReply({ heading, findings: { outcome, missing, parts: [] } as unknown as Findings });
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
    expect(gap?.missing).toEqual([]);
  });

  it('keeps at most 300 characters, whole ones, on one line, and eight words', () => {
    const gap = toGap(
      refusalOf([`a\nb\u001b ${'🛥'.repeat(400)} ${'y'.repeat(100)}`], Array(20).fill('y'.repeat(100))),
    );
    expect(gap?.question.length).toBeLessThanOrEqual(300);
    expect(gap?.question).toMatch(/^a b\uFFFD (?:🛥)+…$/u);
    expect(gap?.missing).toHaveLength(8);
    for (const { word } of gap?.missing ?? []) expect(word).toHaveLength(60);
  });

  it.each([
    ['who is anna@post.example', ['anna', 'post', 'example']],
    ['who is anna ＠ post.example', ['anna', 'post', 'example']],
    ['call 0170 123 45 67 now', ['0170', '123', '45', '67']],
    ['is @mira.holt right', ['mira', 'holt', 'mira.holt']],
    ['join discord.gg/harbour', ['discord', 'gg', 'harbour']],
    ['is mira #1234 right', ['mira', '1234']],
  ])('keeps no word of what it takes out: “%s”', (question, words) => {
    expect(toGap(refusalOf([question], words))?.missing).toEqual([]);
  });

  it('keeps the words that stand beside it, whatever their case and form', () => {
    const words = ['zelda', 'Holt', 'boat house', 'anna', 'elda', 'ping'];
    const gap = toGap(refusalOf(['did Zelda or @anna row to Holt’s BOAT-house?'], words));
    expect(gap?.missing.map(({ word }) => word)).toEqual(['zelda', 'Holt', 'boat house']);
  });

  it('keeps each of several questions that was refused, under its own heading', () => {
    const part = (text: string, outcome: string, words: readonly string[] = []) => ({
      question: {
        text,
        form: 'sentence',
        kind: 'who',
        said: null,
        filters: NO_FILTERS,
      } as unknown as Question,
      outcome,
      missing: words.map((word) => ({ word, isKnown: false })),
      parts: [],
    });
    const parts = [
      part('who rowed?', 'answered'),
      part('who is Zelda?', 'no-match', ['Zelda']),
      part('where is Xanadu?', 'low-confidence'),
    ];
    const whole = { ...part('all of it', 'answered'), parts } as unknown as Findings;
    expect(toGaps(buildReply({ heading: ['all of it'], findings: whole }))).toEqual([
      { question: 'who is Zelda?', outcome: 'no-match', missing: [{ word: 'Zelda', isKnown: false }] },
      { question: 'where is Xanadu?', outcome: 'low-confidence', missing: [] },
    ]);
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

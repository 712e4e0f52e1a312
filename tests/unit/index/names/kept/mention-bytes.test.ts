import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMentions, writeMentions } from '../../../../../index/names/kept/mention-bytes.ts';
import { findMentions } from '../../../../../index/names/mentions.ts';
import type { Mention } from '../../../../../index/types.ts';

const KINDS = ['person', 'organization', 'place', 'other'] as const;

/** Mentions of a text, each as far behind the one before and as long as it is told. */
function mentionsOf(
  text: string,
  steps: readonly (readonly [gap: number, chars: number, kind: number])[],
): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  for (const [gap, chars, kind] of steps) {
    const span = { start: at + gap, end: at + gap + chars };
    if (span.end > text.length) break;
    mentions.push({ kind: KINDS[kind] ?? 'other', name: text.slice(span.start, span.end), span });
    at = span.end;
  }
  return mentions;
}

describe('mentions as bytes', () => {
  it('are those that were written', () => {
    const text = 'Marta Ellwood met Denholm Price of the Quay Trust in Harrow, said Ellwood.';
    const found = findMentions(text);
    expect(found.length).toBeGreaterThan(3);
    expect(readMentions(writeMentions(found), text)).toEqual(found);
  });

  it('are those that were written, however far apart and however long', () => {
    const text = 'ab 😀 '.repeat(10_000);
    const step = fc.tuple(fc.nat(9000), fc.integer({ min: 1, max: 6000 }), fc.nat(3));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const mentions = mentionsOf(text, steps);
        expect(readMentions(writeMentions(mentions), text)).toEqual(mentions);
      }),
    );
  });

  it('are none where there are none', () => {
    expect(readMentions(writeMentions([]), 'Nothing.')).toEqual([]);
  });

  it('are refused by a text that is too short, and where they are cut off', () => {
    const text = `${'x'.repeat(200)}Harrow`;
    const bytes = writeMentions([{ kind: 'place', name: 'Harrow', span: { start: 200, end: 206 } }]);
    expect(() => readMentions(bytes, text.slice(0, 205))).toThrow('another text');
    expect(() => readMentions(bytes.subarray(0, 1), text)).toThrow('in the middle of a number');
  });
});

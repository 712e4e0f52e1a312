import { describe, expect, it } from 'vitest';
import { description } from '../../../../../index/answers/signals/description.ts';
import type { Description } from '../../../../../index/types.ts';

const span = { start: 10, end: 20 };
const mention = { kind: 'person', name: 'Ada Bell', span } as const;
const of = (weight: number): Description => ({ span, mention, form: 'title', weight });

describe('description', () => {
  it.each([
    ['is 0 where nothing is described', [], { start: 0, end: 30 }, 0],
    ['is 0 in another sentence', [of(3)], { start: 15, end: 30 }, 0],
    ['is 0 without a sentence', [of(3)], undefined, 0],
    ['grows with the weight', [of(1.5)], { start: 0, end: 30 }, 0.5],
    ['is that of the best one', [of(1.5), of(2.4)], { start: 0, end: 30 }, 0.8],
    ['is never more than 1', [of(9)], { start: 0, end: 30 }, 1],
  ] as const)('%s', (_rule, descriptions, sentence, value) => {
    expect(description(descriptions, sentence)).toBeCloseTo(value);
  });
});

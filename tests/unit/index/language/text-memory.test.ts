import { describe, expect, it, vi } from 'vitest';
import { createTextMemory } from '../../../../index/language/text-memory.ts';

/** What it makes is another object each time. */
const box = (text: string) => ({ text });

describe('a memory of texts', () => {
  it('gives the same object for the same text, the empty one included', () => {
    const recall = createTextMemory<{ text: string }>({ most: 5, maxChars: 5 });
    for (const text of ['', 'mill', 'roof']) {
      expect(recall(text, box)).toEqual({ text });
      expect(recall(text, box)).toBe(recall(text, box));
    }
  });

  it('forgets all when it is full', () => {
    const recall = createTextMemory<{ text: string }>({ most: 2, maxChars: 5 });
    const [mill, roof] = [recall('mill', box), recall('roof', box)];
    expect([recall('mill', box), recall('roof', box)]).toEqual([mill, roof]);
    const gale = recall('gale', box);
    expect(recall('gale', box)).toBe(gale);
    expect(recall('mill', box)).not.toBe(mill);
  });

  it('does not remember long texts, nor forgets others for them', () => {
    const recall = createTextMemory<{ text: string }>({ most: 1, maxChars: 4 });
    const mill = recall('mill', box);
    expect(recall('mills', box)).not.toBe(recall('mills', box));
    expect(recall('mill', box)).toBe(mill);
  });

  it('remembers null, but not what is undefined', () => {
    const recall = createTextMemory<string | null | undefined>({ most: 5, maxChars: 5 });
    const [nothing, missing] = [vi.fn(() => null), vi.fn(() => undefined)];
    for (let round = 0; round < 2; round++) {
      expect(recall('mill', nothing)).toBeNull();
      expect(recall('roof', missing)).toBeUndefined();
    }
    expect(nothing).toHaveBeenCalledTimes(1);
    expect(missing).toHaveBeenCalledTimes(2);
  });
});

import { describe, expect, it } from 'vitest';
import { createExpand } from '../../../../../measure/bench/corpus/expand.ts';
import { createRandom } from '../../../../../measure/bench/corpus/random.ts';

describe('a grammar', () => {
  it('is followed down to the words that it leaves open', () => {
    const expand = createExpand({
      sentence: { '{boat} sank, {boat} did not.': 1 },
      boat: { 'the {name}': 1 },
    });
    expect(expand('sentence', createRandom(1), (slot) => slot.toUpperCase())).toBe(
      'the NAME sank, the NAME did not.',
    );
  });

  it('takes each choice as often as its weight says', () => {
    const expand = createExpand({ tide: { high: 3, low: 1 } });
    const random = createRandom(1);
    const tides = Array.from({ length: 8_000 }, () => expand('tide', random, () => ''));
    expect(tides.filter((tide) => tide === 'high').length / tides.length).toBeCloseTo(0.75, 1);
  });
});

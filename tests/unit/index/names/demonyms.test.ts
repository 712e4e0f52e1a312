import { describe, expect, it } from 'vitest';
import { demonymsOf } from '../../../../index/names/demonyms.ts';

describe('demonymsOf', () => {
  it('leads from a country to its people and back', () => {
    expect(demonymsOf('russia')).toContainEqual(['russian']);
    expect(demonymsOf('russian')).toContainEqual(['russia']);
  });

  it('leads from a people to a country of several words, and not back', () => {
    expect(demonymsOf('american')).toContainEqual(['unit', 'state']);
    expect(demonymsOf('unit')).toEqual([]);
  });

  it('knows nothing of other words', () => {
    expect(demonymsOf('constructor')).toEqual([]);
  });
});

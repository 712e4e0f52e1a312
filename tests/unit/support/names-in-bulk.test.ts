import { expect, it } from 'vitest';
import { articlesNaming, NAME_FAMILIES, writeNameFamily, writeVoices } from '../../support/names-in-bulk.ts';

it('names as many as were asked for, each its own, where they stand', () => {
  const names = new Set<string>();
  for (const { text, mentions } of articlesNaming(20_500)) {
    for (const { name, span } of mentions) {
      expect(text.slice(span.start, span.end)).toBe(name);
      if (name.includes(' ')) names.add(name);
    }
  }
  expect(names.size).toBe(20_500);
});

it('writes as much as was asked for', () => {
  expect(writeVoices(3_000)).toHaveLength(3_000);
  for (const family of NAME_FAMILIES) expect(writeNameFamily(family, 300)).toHaveLength(300);
});

it('knows no other family', () => {
  expect(() => writeNameFamily('none', 300)).toThrow('There is no family “none”.');
});

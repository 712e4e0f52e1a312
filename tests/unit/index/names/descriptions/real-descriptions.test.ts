import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findDescriptions } from '../../../../../index/names/descriptions/find-descriptions.ts';
import { findMentions } from '../../../../../index/names/mentions.ts';

const FOLDER = fileURLToPath(new URL('../../../../../../shared/articles', import.meta.url));

describe.skipIf(!existsSync(FOLDER))(
  'descriptions of four untidy articles of the web, where they lie beside the repository',
  () => {
    it.each([
      ['Prigozhin', /head of/],
      ['Utkin', /officer/],
      ['Golubev', /governor/],
      ['Vladimir Putin', /leader|President/],
      ['Lukashenko', /President/],
      ['Yusov', /spokesperson/],
      ['Baranovsky', /spokesman/],
      ['Wagner Group', /private army/],
      ['TASS', /media outlet/],
      ['Tiotkino', /village/],
      ['Rozova Rudka', /town/],
      ['Bakhmut', /city|eastern/],
    ])('tells best of %s who or what that is', (name, expected) => {
      expect(best(name)).toMatch(expected);
    });
  },
);

/** The words of the greatest weight about a name, or about one that ends in it. */
function best(name: string): string {
  const found = readdirSync(FOLDER).flatMap((file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    return findDescriptions(text, findMentions(text))
      .filter(({ mention }) => mention.name === name || mention.name.endsWith(` ${name}`))
      .map(({ span, weight }) => ({ words: text.slice(span.start, span.end), weight }));
  });
  return found.sort((a, b) => b.weight - a.weight)[0]?.words ?? '';
}

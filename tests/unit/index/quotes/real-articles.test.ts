import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../index/names/mentions.ts';
import { blankBoilerplate } from '../../../../index/passages/story-text.ts';
import { findQuotes } from '../../../../index/quotes/find-quotes.ts';
import { readCorpus } from '../../../support/read-corpus.ts';

const FOLDER = fileURLToPath(new URL('../../../../../shared/articles', import.meta.url));
const NOBODY = '-';

/** The first two words of each quote, its form, and a part of the name of its speaker. */
const QUOTES: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  '000': [
    ['go all', 'partial', 'Prigozhin'],
    ['armed rebellion', 'partial', 'Kremlin'],
    ['We are', 'direct', 'Prigozhin'],
    ['Those who', 'direct', 'Prigozhin'],
    ['I ask', 'continued', 'Prigozhin'],
    ['Presidential power,', 'continued', 'Prigozhin'],
    ['This is', 'continued', 'Prigozhin'],
    ['Law enforcement', 'direct', 'Golubev'],
    ['Putin’s chef', 'scare', NOBODY],
  ],
  '001': [
    ['Unfortunately, the', 'continued', 'Lukashenko'],
    ['has known', 'partial', 'Lukashenko'],
    ['These are', 'direct', 'Lukashenko'],
    ['crush Wagner', 'partial', NOBODY],
    ['annihilate', 'partial', 'Lukashenko'],
    ['crushed like', 'partial', 'Lukashenko'],
  ],
  '002': [
    ['We are', 'direct', 'Freedom of Russia Legion'],
    ['We come', 'direct', 'Freedom of Russia Legion'],
    ['On the', 'direct', 'Yusov'],
  ],
  '003': [
    ['Liberation Fighters', 'scare', NOBODY],
    ['Putin’s dictatorship.', 'partial', 'Ukrainian state media'],
    ['Liberation Army', 'scare', NOBODY],
    ['Putin’s forces', 'direct', 'Ukraine'],
    ['it is', 'partial', 'Baranovsky'],
    ['We have', 'direct', 'Baranovsky'],
    ['Fighting is', 'direct', 'Baranovsky'],
    ['I can', 'direct', 'Pentagon'],
    ['terrorist', 'partial', 'Kremlin'],
    ['far-right extremists', 'partial', NOBODY],
    ['Ukrainian forces', 'partial', 'Kremlin'],
    ['under control.', 'partial', 'Kremlin'],
    ['destroyed', 'partial', 'Russia'],
    ['several people', 'partial', 'Russia'],
  ],
};

describe.skipIf(!existsSync(FOLDER))(
  'the quotes of four untidy articles of the web, where they lie beside the repository',
  () => {
    it.each(Object.entries(QUOTES))('of %s are given to those who said them', async (name, expected) => {
      const { articles } = await readCorpus(FOLDER);
      const article = articles.find(({ id }) => id.startsWith(name));
      const text = article ? blankBoilerplate(article) : '';
      const found = findQuotes(text, findMentions(text)).map(({ span, form, speaker }) => [
        text.slice(span.start, span.end).split(' ', 2).join(' '),
        form,
        speaker?.name ?? NOBODY,
      ]);
      expect(found).toEqual(
        expected.map(([words, form, speaker]) => [words, form, expect.stringContaining(speaker)]),
      );
    });
  },
);

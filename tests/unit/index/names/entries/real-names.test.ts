import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createKnownNames,
  createNameCounter,
  type KnownNames,
} from '../../../../../index/names/known-names.ts';
import { findMentions } from '../../../../../index/names/mentions.ts';
import { storyText } from '../../../../../index/passages/story-text.ts';
import { readCorpus } from '../../../../support/read-corpus.ts';

const FOLDER = fileURLToPath(new URL('../../../../../../shared/articles', import.meta.url));

describe.skipIf(!existsSync(FOLDER))(
  'the names of four articles of the web, where they lie beside the repository',
  () => {
    let names: KnownNames;
    beforeAll(async () => {
      const { articles } = await readCorpus(FOLDER);
      const counter = createNameCounter();
      for (const article of articles) {
        const text = storyText(article);
        counter.add({ published: article.published.date, text, mentions: findMentions(text) });
      }
      names = createKnownNames(counter.gather());
    });

    it.each([
      ['Prigozhin', 'Yevgeny Prigozhin'],
      ['Evgeny Prigozhin', 'Yevgeny Prigozhin'],
      ['Putin', 'Vladimir Putin'],
      ['Lukashenko', 'Alexander Lukashenko'],
      ['Yusov', 'Andriy Yusov'],
      ['Baranovsky', 'Alexei Baranovsky'],
      ['Wagner', 'Wagner Group'],
      ['PMC Wagner', 'Wagner Group'],
      ['Rostov', 'Rostov-on-Don'],
      ['Tiokino', 'Tiotkino'],
      ['U.S.', 'United States'],
      ['Kyiv', 'Kiev'],
    ])('%s is %s and nothing else', (form, name) => {
      expect(names.findAll(form).map((known) => known.name)).toEqual([name]);
    });

    it('knows Kursk and its oblast as one', () => {
      expect(names.find('Kursk')).toBe(names.find('Kursk Oblast'));
    });

    it('puts nothing else together', () => {
      const joined = names.complete('', 1000).filter(({ forms }) => forms.length > 1);
      const expected = [
        ['Alexander Lukashenko', 'Lukashenko'],
        ['Alexei Baranovsky', 'Baranovsky'],
        ['Andriy Yusov', 'Yusov'],
        ['Freedom of Russia Legion', 'Freedom of Russia'],
        ['Kursk Oblast', 'Kursk'],
        ['Rostov-on-Don', 'Rostov'],
        ['Russia', 'Russian Federation'],
        ['Tiotkino', 'Tiokino'],
        ['United States', 'U.S.'],
        ['Vladimir Putin', 'Putin'],
        ['Wagner Group', 'PMC Wagner', 'Wagner'],
        ['Yevgeny Prigozhin', 'Prigozhin'],
      ].map((forms) => forms.toSorted().join());
      expect(joined.length).toBeGreaterThan(0);
      expect(joined.map(({ forms }) => forms.toSorted().join())).toSatisfy((found: string[]) =>
        found.every((forms) => expected.includes(forms)),
      );
    });
  },
);

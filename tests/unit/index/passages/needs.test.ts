import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../index/passages/analysis.ts';
import { isHeading, needsBefore, needsNext } from '../../../../index/passages/needs.ts';
import { createArticle } from '../../../support/articles.ts';

const read = (text: string) => analyse(createArticle({ text, title: 'A title' }));

describe('a sentence needs the one before', () => {
  it.each([
    ['that began its quotation', '“Nobody may cross. The bridge is open,” Ada Bell said.', 'broken'],
    ['that a page has torn from it', '“Nobody may cross.”\nsaid Ada Bell.', 'broken'],
    ['that names whom it means', 'Ada Bell came. She left.', 'strong'],
    ['that names the speaker', 'Ada Bell came. “The bridge is open,” she said.', 'strong'],
    ['that names the year', 'The mill burned in 1998. Ada Bell left Riverton the same year.', 'strong'],
    ['that it goes on from', 'Ada Bell came. However, nobody left.', 'weak'],
    [
      'not where only its closing mark has slipped',
      'Bell said : " Nobody may cross. " Rain fell on Riverton.',
      null,
    ],
    ['not where it stands by itself', 'Ada Bell came. Nobody left.', null],
    ['not where another paragraph left a quotation open', '“Nobody may cross.\n“The bridge is open.', null],
  ])('%s', (_which, text, need) => {
    expect(needsBefore(read(text), 1)).toBe(need);
  });

  it('not where there is none', () => {
    expect(needsBefore(read('Ada Bell came.'), 5)).toBeNull();
  });
});

describe('a sentence needs the one behind', () => {
  it.each([
    ['where it is a question', 'Why did Ada Bell go? She was ill.'],
    ['where it announces something', 'Ada Bell gave two reasons:\nShe was ill.'],
    ['where it leaves a quotation open', '“Nobody may cross. The bridge is open,” Ada Bell said.'],
    ['where it is a heading', 'A bridge for Riverton\nAda Bell came.'],
  ])('%s', (_where, text) => {
    expect(needsNext(read(text), 0)).toBe(true);
  });

  it.each([
    ['that ends', 'Ada Bell came. She left.'],
    ['whose closing mark has slipped', 'Bell said : " Nobody may cross. " Rain fell on Riverton.'],
    ['that ends its quotation', '“Nobody may cross.” She left.'],
    ['that is an entry of a list', '• Ada Bell came\n• She left'],
  ])('but not one %s', (_which, text) => {
    expect(needsNext(read(text), 0)).toBe(false);
  });
});

describe('isHeading', () => {
  it.each(['A bridge for Riverton', 'June 6, 2005'])('takes “%s” for one', (line) => {
    expect(isHeading(read(line), 0)).toBe(true);
  });

  it.each(['Ada Bell came.', '“Ada Bell came.”', '• Ada Bell', '2) Ada Bell'])(
    'takes “%s” for none',
    (line) => {
      expect(isHeading(read(line), 0)).toBe(false);
    },
  );
});
